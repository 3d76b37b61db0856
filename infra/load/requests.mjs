// Asks over HTTP, as fast as a number of connections allows, and counts.
import autocannon from 'autocannon'
import { v7 as newId } from 'uuid'
import { HISTORY, SEND } from './documents.mjs'

const CONNECTIONS = 32

const pick = (list) => list[Math.floor(Math.random() * list.length)]

export function bodyOf(work, dossier) {
  return work === 'history'
    ? { query: HISTORY, variables: { dossierId: dossier.id } }
    : { query: SEND, variables: { input: { id: newId(), dossierId: dossier.id, text: 'Dank u wel, ik kom morgen om tien uur.' } } }
}

export async function ask(peer, token, body) {
  const response = await fetch(`${peer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return response.text()
}

/** @returns requests per second and the middle and late answers in milliseconds; an answer with errors fails the run */
export async function measure(peer, work, { dossiers, tokens }, seconds) {
  let wrong = null
  const result = await autocannon({
    url: `${peer.address}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const dossier = pick(dossiers)
          return {
            ...request,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(dossier.adviser.subject)}` },
            body: JSON.stringify(bodyOf(work, dossier)),
          }
        },
        onResponse: (status, body) => {
          const good = work === 'history' ? body.includes('"messages":[{') : body.includes('"userErrors":[]')
          if (status !== 200 || !good) wrong ??= `${status} ${body.slice(0, 400)}`
        },
      },
    ],
  })
  if (wrong || result.errors || result.non2xx) {
    throw new Error(`${peer.name} gave a wrong answer to ${work}: ${wrong ?? `${result.errors} errors, ${result.non2xx} refused`}`)
  }
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}
