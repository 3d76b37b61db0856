// What is asked of every peer, in the same words.

export const HISTORY = `query History($dossierId: UUID!) {
  conversation(dossierId: $dossierId) {
    lastNumber
    page { before messages { id number side authorName text at } }
  }
}`

export const SEND = `mutation Send($input: MessageSendInput!) {
  messageSend(input: $input) { message { id number side authorName text } userErrors { message } }
}`

export const LISTEN = `subscription Listen($dossierId: UUID!) {
  conversationChanged(dossierId: $dossierId) { dossierId lastNumber }
}`
