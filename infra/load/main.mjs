// Measures Werkbrug beside its peers and prints one table; see README.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLogin } from './login.mjs'
import { seed } from './mongo.mjs'
import { startPostgres } from './postgres.mjs'
import { freePort, heapOf, startBareSpring, startMercurius, startWerkbrug } from './processes.mjs'
import { ask, bodyOf, measure } from './requests.mjs'
import { listen, publishTo, sendAndHear, sendTo } from './sockets.mjs'
import { makeWorld } from './world.mjs'

const { values: options } = parseArgs({
  options: {
    app: { type: 'string' },
    target: { type: 'string' },
    clients: { type: 'string', default: '2000' },
    sockets: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    'per-second': { type: 'string', default: '200' },
    only: { type: 'string', default: 'requests,sockets' },
  },
})
const [clients, sockets, seconds, rounds, perSecond] = ['clients', 'sockets', 'seconds', 'rounds', 'per-second'].map((it) => Number(options[it]))
const parts = options.only.split(',')
const { app, target } = options
const KILOBYTE = 1024

const figures = []
const say = (words) => console.log(words)
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const rounded = (number) => (number >= 100 ? Math.round(number) : Number(number.toPrecision(3)))

/** @param goal in words; `met` says whether it holds */
function figure(id, what, value, unit, goal, met) {
  figures.push({ id, what, value: rounded(value), unit, goal, met })
}

async function tokensOf(login, world) {
  return new Map(await Promise.all(world.advisers.map(async ({ subject }) => [subject, await login.token(subject)])))
}

/** The same bytes from both, before any figure counts. */
async function byteGate(peers, world, tokens) {
  const some = world.dossiers.filter((_, i) => i % Math.ceil(world.dossiers.length / 50) === 0)
  for (const dossier of some) {
    const [one, other] = await Promise.all(peers.map((peer) => ask(peer, tokens.get(dossier.adviser.subject), bodyOf('history', dossier))))
    if (one !== other) throw new Error(`Not the same answer:\n${peers[0].name}: ${one}\n${peers[1].name}: ${other}`)
  }
  say(`The same bytes from ${peers.map((it) => it.name).join(' and ')} for ${some.length} conversations.`)
}

const MOST_ROUNDS = 30

/**
 * Asks until three rounds give no more than the three before them: on two cores a Java process needs minutes to compile
 * what it runs, and the question is what it does after.
 */
async function warmUp(peer, work, world) {
  const seen = []
  const best = (from, until) => Math.max(...seen.slice(from, until))
  while (seen.length < 6 || (seen.length < MOST_ROUNDS && best(-3) > 1.05 * best(-6, -3))) {
    seen.push((await measure(peer, work, world, seconds)).perSecond)
  }
  return seen.length
}

async function requests(login) {
  const world = makeWorld(clients)
  const tokens = await tokensOf(login, world)
  const postgres = await startPostgres(join(target, 'postgres'), await freePort(), world)
  const werkbrug = await startWerkbrug({ name: 'werkbrug', app, folder: target, issuer: login.issuer })
  await seed(werkbrug.uri, world)
  const mercurius = await startMercurius({ folder: target, database: postgres.address, issuer: login.issuer })
  try {
    await byteGate([werkbrug, mercurius], world, tokens)
    const goals = { history: 3, send: 1.5 }
    for (const work of ['history', 'send']) {
      for (const peer of [werkbrug, mercurius]) say(`${peer.name} is warm for ${work} after ${await warmUp(peer, work, { ...world, tokens })} rounds.`)
      const seen = { [werkbrug.name]: [], [mercurius.name]: [] }
      for (let round = 0; round < rounds; round++) {
        for (const peer of round % 2 ? [mercurius, werkbrug] : [werkbrug, mercurius]) {
          seen[peer.name].push(await measure(peer, work, { ...world, tokens }, seconds))
        }
      }
      for (const peer of [werkbrug, mercurius]) {
        figure('P4', `${work}: ${peer.name}`, middle(seen[peer.name].map((it) => it.perSecond)), 'requests/s', '', null)
        figure('P4', `${work}: ${peer.name}, late answers`, middle(seen[peer.name].map((it) => it.p99)), 'ms (p99)', '', null)
      }
      const ratios = seen[werkbrug.name].map((it, round) => it.perSecond / seen[mercurius.name][round].perSecond)
      figure('P4', `${work}: Werkbrug to Mercurius`, middle(ratios), 'times', `>= ${goals[work]}`, middle(ratios) >= goals[work])
    }
  } finally {
    await Promise.all([werkbrug.stop(), mercurius.stop()])
    postgres.stop()
  }
}

/** Of how many sockets the cost of one is taken, and what part of a heap of 1 GB may be filled with them. */
const SAMPLE = 1000
const ROOM = 0.8 * 2 ** 30

/** Opens the sockets, as many as there is room for, and says what one of them costs while nothing is said. */
async function idle(peer, dossiers, tokenOf, tellsFirst, room) {
  // A few beforehand, so that what is loaded once is not counted.
  const listeners = await listen(peer, dossiers.slice(0, 100), tokenOf, tellsFirst)
  const before = heapOf(peer.pid)
  const sample = await listen(peer, dossiers.slice(100, 100 + SAMPLE), tokenOf, tellsFirst)
  const after = heapOf(peer.pid)
  const each = (after.bytes - before.bytes) / sample.length
  listeners.push(...sample)
  const fit = Math.min(dossiers.length, Math.floor((room - before.bytes) / each))
  if (fit > listeners.length) listeners.push(...(await listen(peer, dossiers.slice(listeners.length, fit), tokenOf, tellsFirst)))
  const byClass = [...after.byClass]
    .map(([name, bytes]) => [Math.round((bytes - (before.byClass.get(name) ?? 0)) / sample.length), name])
    .sort(([one], [other]) => other - one)
    .slice(0, 40)
  return { listeners, each: each / KILOBYTE, byClass }
}

/** A pace that every peer can keep up, and for how long it warms up at that pace. */
const EASY = { perSecond: 20, seconds: 60 }

/** From sending to hearing at an easy pace and at the asked one, after warming up. */
async function pacesOf(listeners, send) {
  await sendAndHear(listeners, send, EASY.perSecond, EASY.seconds)
  const easy = await sendAndHear(listeners, send, EASY.perSecond, seconds)
  return { easy, asked: await sendAndHear(listeners, send, perSecond, seconds) }
}

async function live(login) {
  const world = makeWorld(sockets)
  const tokens = await tokensOf(login, world)

  const werkbrug = await startWerkbrug({ name: 'werkbrug-live', app, folder: target, issuer: login.issuer })
  await seed(werkbrug.uri, world, { messages: 0 })
  const ours = await idle(werkbrug, world.dossiers, login.token, true, ROOM)
  writeFileSync(join(target, 'heap.txt'), ours.byClass.map(([bytes, name]) => `${String(bytes).padStart(7)} ${name}`).join('\n'))
  say(`Idle subscriber: ${rounded(ours.each)} KB of heap.`)
  const held = ours.listeners.length
  const heard = await pacesOf(ours.listeners, sendTo(werkbrug, tokens))
  ours.listeners.forEach((it) => it.close())
  await werkbrug.stop()

  const bare = await startBareSpring({ app, folder: target, heap: '3g' })
  const theirs = await idle(bare, world.dossiers.slice(0, held), null, false, Infinity)
  const heardBare = await pacesOf(theirs.listeners, publishTo(bare))
  theirs.listeners.forEach((it) => it.close())
  await bare.stop()

  figure('P11', 'heap of an idle subscriber: bare Spring', theirs.each, 'KB', '', null)
  figure('P11', 'heap of an idle subscriber: Werkbrug', ours.each, 'KB', '<= 20', ours.each <= 20)
  figure('P11', 'subscribers held in a heap of 1 GB', held, 'sockets', '>= 10,000', held >= 10_000)
  for (const [pace, rate] of [['easy', EASY.perSecond], ['asked', perSecond]]) {
    const many = `sent to heard, ${held} subscribers, ${rate} messages/s`
    const { p50, p99, unheard } = heard[pace]
    figure('P12', `${many}: bare Spring, nothing kept`, heardBare[pace].p99, 'ms (p99)', '', null)
    figure('P12', `${many}: Werkbrug, half of them`, p50, 'ms (p50)', '', null)
    figure('P12', `${many}: Werkbrug`, p99, 'ms (p99)', '<= 50', p99 <= 50)
    figure('P12', `${many}: Werkbrug, refused or not heard in 30 s`, unheard, 'messages', '', null)
  }
}

/** One process lends its engine, as a database server; nobody asks it anything. Two others serve. */
async function twoInstances(login) {
  const world = makeWorld(Math.min(sockets, 1000))
  const tokens = await tokensOf(login, world)
  const server = await startWerkbrug({ name: 'engine', app, folder: target, issuer: login.issuer, heap: '512m' })
  await seed(server.uri, world, { messages: 0 })
  const [one, other] = await Promise.all(
    ['first', 'second'].map((name) => startWerkbrug({ name, app, folder: target, issuer: login.issuer, uri: server.uri, heap: '512m' })),
  )
  const listeners = await listen(other, world.dossiers, login.token, true)
  await sendAndHear(listeners, sendTo(one, tokens), EASY.perSecond, EASY.seconds)
  const heard = await sendAndHear(listeners, sendTo(one, tokens), EASY.perSecond, seconds)
  listeners.forEach((it) => it.close())
  await Promise.all([one.stop(), other.stop()])
  await server.stop()
  figure('P12', `sent at one instance, heard at another, ${listeners.length} subscribers, ${EASY.perSecond} messages/s`, heard.p99, 'ms (p99)', '<= 150', heard.p99 <= 150)
}

function print() {
  const rows = figures.map((it) => [it.id, it.what, `${it.value} ${it.unit}`, it.goal, it.met === null ? '' : it.met ? 'met' : 'missed'])
  const head = ['', 'measured', 'figure', 'goal', '']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  for (const row of [head, ...rows]) say(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd())
}

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
const login = await startLogin()
const machine = { cores: cpus().length, processor: cpus()[0].model, gigabytes: Math.round(totalmem() / 2 ** 30) }
say(`${machine.cores} cores (${machine.processor}), ${machine.gigabytes} GB. ${clients} conversations, ${sockets} sockets.`)
try {
  if (parts.includes('requests')) await requests(login)
  if (parts.includes('sockets')) {
    await live(login)
    await twoInstances(login)
  }
} finally {
  login.close()
  writeFileSync(join(target, 'figures.json'), JSON.stringify({ machine, options, figures }, null, 2))
}
print()
process.exit(0)
