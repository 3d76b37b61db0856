// Starts what is measured, and stops it again.
import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createHash, randomBytes } from 'node:crypto'
import * as documents from './documents.mjs'

const HERE = import.meta.dirname
const JAVA = join(process.env.JAVA_HOME, 'bin')
const MEGABYTE = 1024 * 1024

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}

/** A process with a log of its own; `ready` is asked until it answers. */
async function start(name, folder, program, args, ready, env = {}) {
  mkdirSync(folder, { recursive: true })
  const log = join(folder, `${name}.log`)
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const out = createWriteStream(log)
  child.stdout.pipe(out, { end: false })
  child.stderr.pipe(out, { end: false })
  let gone = false
  child.once('exit', () => (gone = true))
  for (let attempt = 0; !(await ready().catch(() => false)); attempt++) {
    if (gone || attempt === 1200) throw new Error(`${name} did not start. Everything it said is in ${log}`)
    await pause(100)
  }
  return {
    pid: child.pid,
    log,
    stop: () =>
      new Promise((stopped) => {
        if (gone) return stopped()
        child.once('exit', stopped)
        child.kill('SIGTERM')
      }),
  }
}

const answers = (address, init) => async () => (await fetch(address, init)).ok

/** The list of documents that are answered, as the portal's build writes one: by their hash. */
function trusted(folder) {
  const list = join(folder, 'documents.json')
  const byHash = Object.values(documents).map((text) => [createHash('sha256').update(text).digest('hex'), text])
  writeFileSync(list, JSON.stringify(Object.fromEntries(byHash)))
  return list
}

/**
 * Werkbrug as on a server, with the login server of this harness. Limits on how often one address may ask are lifted, since
 * everybody here has the same one.
 *
 * @param uri of the database server; null lets it bring its own engine, in `folder`
 */
export async function startWerkbrug({ name, app, folder, issuer, uri = null, heap = '1g' }) {
  const port = await freePort()
  const jar = readdirSync(app).find((it) => it.endsWith('.jar'))
  const args = [
    ...[`-Xmx${heap}`, '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED', '-jar', join(app, jar)],
    ...['--server.address=127.0.0.1', `--server.port=${port}`, `--werkbrug.data=${join(folder, name)}`],
    ...[`--spring.security.oauth2.resourceserver.jwt.issuer-uri=${issuer}`, `--werkbrug.graphql.trusted-documents=file:${trusted(folder)}`],
    ...['--server.tomcat.max-connections=20000', '--server.tomcat.accept-count=1000'],
    ...['person', 'address'].flatMap((who) => [`--werkbrug.requests.${who}.at-once=1000000`, `--werkbrug.requests.${who}.per-minute=60000000`]),
    ...(uri ? [`--spring.mongodb.uri=${uri}`] : []),
  ]
  const address = `http://127.0.0.1:${port}`
  const secrets = { WERKBRUG_FIELDS_KEYS: `load:${randomBytes(32).toString('base64')}` }
  const running = await start(name, folder, join(JAVA, 'java'), args, answers(`${address}/actuator/health/readiness`), secrets)
  const engine = /Database engine: \S+ at \[([^\]]+)\]/.exec(readFileSync(running.log, 'utf8'))?.[1]
  return { ...running, name, address, socket: `${address.replace('http', 'ws')}/graphql`, uri: uri ?? `mongodb://${engine}/werkbrug` }
}

/** The bare subscription, with the libraries of the built application and none of its code. */
export async function startBareSpring({ app, folder, heap }) {
  const classes = join(folder, 'bare-classes')
  rmSync(classes, { recursive: true, force: true })
  const libraries = readdirSync(join(app, 'lib'))
    .filter((it) => !/security|mongo|werkbrug|spring-modulith|actuator|mail/.test(it))
    .map((it) => join(app, 'lib', it))
  execFileSync(join(JAVA, 'javac'), ['-parameters', '-d', classes, '-cp', libraries.join(':'), join(HERE, 'peers/bare/BareSpring.java')])
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const args = [
    ...[`-Xmx${heap}`, '-XX:+UseSerialGC', '-cp', [classes, join(HERE, 'peers/bare'), ...libraries].join(':'), 'bare.BareSpring'],
    ...[`--server.port=${port}`, '--server.address=127.0.0.1', '--spring.graphql.websocket.path=/graphql'],
    ...['--server.tomcat.max-connections=20000', '--server.tomcat.accept-count=1000'],
  ]
  const running = await start('bare-spring', folder, join(JAVA, 'java'), args, answers(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ready}"}',
  }))
  return { ...running, name: 'bare Spring', address, socket: `${address.replace('http', 'ws')}/graphql` }
}

export async function startMercurius({ folder, database, issuer }) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const listening = async () => (await fetch(`${address}/graphql`)).status > 0
  const running = await start('mercurius', folder, process.execPath, [join(HERE, 'peers/mercurius.mjs'), String(port), database, issuer], listening)
  return { ...running, name: 'Mercurius', address }
}

/** What is alive in the heap of a Java process, in bytes, and by class: after two full collections. */
export function heapOf(pid) {
  const jcmd = (...args) => execFileSync(join(JAVA, 'jcmd'), [String(pid), ...args], { encoding: 'utf8', maxBuffer: 64 * MEGABYTE })
  jcmd('GC.run')
  const histogram = jcmd('GC.class_histogram')
  const byClass = new Map([...histogram.matchAll(/^\s*\d+:\s+\d+\s+(\d+)\s+(\S+)/gm)].map(([, bytes, name]) => [name, Number(bytes)]))
  return { bytes: Number(/^Total\s+\d+\s+(\d+)/m.exec(histogram)[1]), byClass }
}
