// A PostgreSQL of its own in a throwaway folder, with the same world in tables.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { messagesOf } from './world.mjs'

const TABLES = `
  create table person (id uuid primary key, subject text unique not null, name text not null, organisation_id uuid, team text);
  create table dossier (id uuid primary key, client_id uuid unique not null);
  create table contact_person (dossier_id uuid not null, person_id uuid not null, team text, primary key (dossier_id, person_id));
  create table access_grant (id uuid primary key, dossier_id uuid not null, organisation_id uuid not null, section text not null,
    valid_from timestamptz not null, valid_until timestamptz);
  create index on access_grant (dossier_id, organisation_id);
  create table conversation (dossier_id uuid primary key, last_number int not null);
  create table message (dossier_id uuid not null, number int not null, id uuid unique not null, side text not null,
    author_name text not null, text text not null, at timestamptz not null, primary key (dossier_id, number));
  create table access_log (id bigserial primary key, at timestamptz not null, actor_id uuid not null, dossier_id uuid not null, section text not null);
`

function folderOfPrograms() {
  const known = '/usr/lib/postgresql'
  const versions = existsSync(known) ? readdirSync(known).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(known, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (!found) {
    throw new Error('The peer needs PostgreSQL, and it is not here. Install it (Debian: apt-get install postgresql).')
  }
  return found
}

/** PostgreSQL refuses to run as root; then it runs as the person that its package made. */
function asOwner(program, args) {
  return process.getuid() === 0 ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args]
}

/**
 * Starts it and fills it.
 *
 * Its writes are as safe as those of the embedded engine: they survive the end of any process, and are handed to the operating
 * system before the answer (`fsync=off`). With a server on both sides the durability would be the server's on both sides.
 */
export async function startPostgres(folder, port, world) {
  const bin = folderOfPrograms()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (process.getuid() === 0) execFileSync('chown', ['postgres', folder])
  const [initdb, initArgs] = asOwner(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '-E', 'UTF8'])
  execFileSync(initdb, initArgs, { stdio: 'ignore', cwd: folder })
  const [program, args] = asOwner(join(bin, 'postgres'), [
    ...['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
    ...['-c', 'fsync=off', '-c', 'shared_buffers=512MB', '-c', 'max_connections=120'],
  ])
  spawn(program, args, { stdio: 'ignore', cwd: folder })
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  const client = await connected(address)
  await client.query(TABLES)
  await fill(client, world)
  await client.end()
  return {
    address,
    stop: () => {
      const [control, stopArgs] = asOwner(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'fast', '-w', 'stop'])
      execFileSync(control, stopArgs, { stdio: 'ignore', cwd: folder })
    },
  }
}

async function connected(address) {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(address)
    try {
      await client.connect()
      return client
    } catch (cause) {
      if (attempt === 100) throw cause
      await pause(100)
    }
  }
}

async function insert(client, table, columns, rows) {
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500)
    const places = part.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`)})`)
    await client.query(`insert into ${table} (${columns}) values ${places}`, part.flat())
  }
}

async function fill(client, { organisation, advisers, dossiers }) {
  await insert(client, 'person', ['id', 'subject', 'name', 'organisation_id', 'team'], [
    ...advisers.map((it) => [it.id, it.subject, it.name, organisation.id, it.team]),
    ...dossiers.map(({ client: it }) => [it.id, it.subject, it.name, null, null]),
  ])
  await insert(client, 'dossier', ['id', 'client_id'], dossiers.map((it) => [it.id, it.client.id]))
  await insert(client, 'contact_person', ['dossier_id', 'person_id', 'team'], dossiers.map((it) => [it.id, it.adviser.id, it.adviser.team]))
  await insert(
    client,
    'access_grant',
    ['id', 'dossier_id', 'organisation_id', 'section', 'valid_from', 'valid_until'],
    dossiers.map((it) => [it.id, it.id, organisation.id, 'CONVERSATION', '2026-01-01', null]),
  )
  for (const dossier of dossiers) {
    const messages = messagesOf(dossier)
    await insert(
      client,
      'message',
      ['dossier_id', 'number', 'id', 'side', 'author_name', 'text', 'at'],
      messages.map((it) => [dossier.id, it.number, it.id, it.side, it.authorName, it.text, it.at]),
    )
  }
  await insert(client, 'conversation', ['dossier_id', 'last_number'], dossiers.map((it) => [it.id, messagesOf(it).length]))
  await client.query('vacuum analyze')
}
