// Many people who listen, each on a socket of their own in the protocol graphql-transport-ws.
import { setTimeout as pause } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import WebSocket from 'ws'
import { LISTEN, SEND } from './documents.mjs'

/** How many sockets are being opened at once. */
const OPENING = 100

class Listener {
  lastNumber = 0
  /** What is waited for: the number, and whom to tell. */
  #waiting = []

  constructor(peer, dossier, token) {
    this.dossier = dossier
    this.peer = peer
    this.token = token
  }

  /** Resolves once the subscription was sent; a peer that tells how it stands has told it by then. */
  open(tellsFirst) {
    return new Promise((opened, failed) => {
      this.socket = new WebSocket(this.peer.socket, 'graphql-transport-ws', { perMessageDeflate: false })
      this.socket.once('error', failed)
      this.socket.once('close', (code, reason) => failed(new Error(`${this.peer.name} closed a socket: ${code} ${reason}`)))
      this.socket.once('open', () =>
        this.#say({ type: 'connection_init', payload: this.token ? { Authorization: `Bearer ${this.token}` } : {} }),
      )
      this.socket.on('message', (data) => {
        const message = JSON.parse(data)
        if (message.type === 'connection_ack') {
          const query = this.token ? LISTEN : LISTEN.replace('UUID!', 'ID!')
          this.#say({ type: 'subscribe', id: '1', payload: { query, variables: { dossierId: this.dossier.id } } })
          if (!tellsFirst) opened(this)
        } else if (message.type === 'next') {
          this.#heard(message.payload.data.conversationChanged.lastNumber)
          opened(this)
        } else if (message.type === 'ping') {
          this.#say({ type: 'pong' })
        } else {
          failed(new Error(`${this.peer.name} said ${data}`))
        }
      })
    })
  }

  #say(message) {
    this.socket.send(JSON.stringify(message))
  }

  #heard(number) {
    this.lastNumber = Math.max(this.lastNumber, number)
    const now = performance.now()
    for (const one of this.#waiting) if (one.number <= number) one.heard(now)
    this.#waiting = this.#waiting.filter((one) => one.number > number)
  }

  /** When this number, or a later one, was heard. */
  whenHeard(number) {
    return new Promise((heard) => this.#waiting.push({ number, heard }))
  }

  close() {
    this.socket.removeAllListeners('close')
    this.socket.terminate()
  }
}

/** @param tokenOf the token of the client of a dossier; null for a peer without login */
export async function listen(peer, dossiers, tokenOf, tellsFirst) {
  const listeners = []
  for (let from = 0; from < dossiers.length; from += OPENING) {
    listeners.push(
      ...(await Promise.all(
        dossiers.slice(from, from + OPENING).map(async (dossier) =>
          new Listener(peer, dossier, tokenOf && (await tokenOf(dossier.client.subject))).open(tellsFirst),
        ),
      )),
    )
  }
  return listeners
}

/** Who has heard nothing by then, or whose message was refused, counts as having heard it then. */
const PATIENCE = 30_000

/** Sends at an even pace, whether answers come or not, and notes from sending to hearing in milliseconds. */
export async function sendAndHear(listeners, send, perSecond, seconds) {
  const took = []
  const begin = performance.now()
  const numbers = new Map()
  const sending = []
  for (let i = 0; i < perSecond * seconds; i++) {
    const wait = begin + (i * 1000) / perSecond - performance.now()
    if (wait > 0) await pause(wait)
    const listener = listeners[(i * 7919) % listeners.length]
    const number = (numbers.get(listener) ?? listener.lastNumber) + 1
    numbers.set(listener, number)
    const from = performance.now()
    const heard = Promise.race([listener.whenHeard(number), pause(PATIENCE, from + PATIENCE, { ref: false })])
    sending.push(Promise.all([heard, send(listener.dossier, number)]).then(([at]) => took.push(at - from)))
  }
  await Promise.all(sending)
  took.sort((a, b) => a - b)
  const at = (share) => took[Math.min(took.length - 1, Math.floor(share * took.length))]
  return { messages: took.length, p50: at(0.5), p99: at(0.99), unheard: took.filter((it) => it >= PATIENCE).length }
}

const HUNG_UP = 0

/** A server that has too much to do says 503 or hangs up; whoever listens for that message then waits in vain. */
export function sendTo(peer, tokens) {
  return async (dossier) => {
    const answer = await post(peer, tokens.get(dossier.adviser.subject), {
      query: SEND,
      variables: { input: { id: newId(), dossierId: dossier.id, text: 'Tot morgen.' } },
    }).catch((problem) => ({ status: HUNG_UP, text: String(problem.cause ?? problem) }))
    if (![503, HUNG_UP].includes(answer.status) && !answer.text.includes('"userErrors":[]')) throw new Error(`Sending failed: ${answer.text}`)
  }
}

export function publishTo(peer) {
  return (dossier, number) =>
    post(peer, null, { query: `mutation { publish(dossierId: "${dossier.id}", lastNumber: ${number}) }` })
}

async function post(peer, token, body) {
  const response = await fetch(`${peer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}
