// The people and conversations that every peer gets: the same ids, words and times at each run.
import { createHash } from 'node:crypto'

export const MESSAGES = 50
const CLIENTS_OF_AN_ADVISER = 57
const BEGIN = Date.parse('2026-01-05T08:00:00.000Z')
const MINUTE = 60_000
const WORDS =
  'Ik heb vandaag twee keer gesolliciteerd en een brief gestuurd naar de bakkerij bij mij in de buurt. Kunt u daar naar kijken?'

/** An id that says nothing, made of a name. */
export function idOf(name) {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** One organisation, its advisers with 57 clients each, and a conversation of fifty messages for every client. */
export function makeWorld(clients) {
  const organisation = { id: idOf('organisation'), name: 'Gemeente Meetstad' }
  const advisers = Array.from({ length: Math.ceil(clients / CLIENTS_OF_AN_ADVISER) }, (_, i) => ({
    id: idOf(`adviser ${i}`),
    subject: `adviser-${i}`,
    name: `Adviseur ${i}`,
    team: `Team ${i % 20}`,
  }))
  const dossiers = Array.from({ length: clients }, (_, i) => ({
    id: idOf(`dossier ${i}`),
    client: { id: idOf(`client ${i}`), subject: `client-${i}`, name: `Cliënt ${i}` },
    adviser: advisers[Math.floor(i / CLIENTS_OF_AN_ADVISER)],
  }))
  return { organisation, advisers, dossiers }
}

/** The conversation of one client: the client and the adviser by turns; everything is answered. */
export function messagesOf(dossier) {
  return Array.from({ length: MESSAGES }, (_, i) => {
    const author = i % 2 === 0 ? dossier.client : dossier.adviser
    return {
      id: idOf(`message ${dossier.id} ${i}`),
      number: i + 1,
      side: i % 2 === 0 ? 'CLIENT' : 'STAFF',
      authorId: author.id,
      authorName: author.name,
      text: `${i + 1}. ${WORDS}`,
      at: new Date(BEGIN + i * MINUTE),
    }
  })
}
