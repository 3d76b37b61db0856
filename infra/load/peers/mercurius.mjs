// The same conversation as somebody would write it with Fastify, Mercurius (with its JIT) and PostgreSQL: the caller from a
// signed token, the grant checked in the query, one line in an access log for staff.
import fastify from 'fastify'
import { GraphQLScalarType } from 'graphql'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import mercurius from 'mercurius'
import pg from 'pg'

const [port, database, issuer] = process.argv.slice(2)

const SCHEMA = `
  scalar UUID
  scalar DateTime
  type Query { conversation(dossierId: UUID!): Conversation }
  type Mutation { messageSend(input: MessageSendInput!): MessageSendPayload! }
  type Conversation { dossierId: UUID! lastNumber: Int! page(before: Int): MessagePage! }
  type MessagePage { messages: [Message!]! before: Int }
  type Message { id: UUID! number: Int! side: String! authorName: String text: String! at: DateTime! }
  input MessageSendInput { id: UUID! dossierId: UUID! text: String! }
  type MessageSendPayload { message: Message userErrors: [UserError!]! }
  type UserError { message: String! }
`

// Who is the client, or works in the team of a contact person for an organisation with a grant that holds now.
const MAY = `
  select p.id as person_id, p.name, d.client_id = p.id as is_client, c.last_number
  from person p join dossier d on d.id = $2 join conversation c on c.dossier_id = d.id
  where p.subject = $1 and (d.client_id = p.id or (
    exists (select 1 from access_grant g where g.dossier_id = d.id and g.organisation_id = p.organisation_id
      and g.section = 'CONVERSATION' and g.valid_from <= now() and (g.valid_until is null or g.valid_until > now()))
    and exists (select 1 from contact_person k where k.dossier_id = d.id and k.team = p.team)))`

const PAGE = `
  select id, number, side, author_name as "authorName", text, at from message
  where dossier_id = $1 and number > $2 and number <= $3 order by number`

const SEND = `
  with place as (update conversation set last_number = last_number + 1
    where dossier_id = $1 and not exists (select 1 from message where id = $2) returning last_number)
  insert into message (dossier_id, number, id, side, author_name, text, at)
  select $1, last_number, $2, $3, $4, $5, now() from place
  returning id, number, side, author_name as "authorName", text, at`

const pool = new pg.Pool({ connectionString: database, max: 20 })
const query = (name, text, values) => pool.query({ name, text, values })
const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`))

async function allowed(dossierId, subject) {
  const { rows } = await query('may', MAY, [subject, dossierId])
  const who = rows[0]
  if (who && !who.is_client) {
    await query('log', "insert into access_log (at, actor_id, dossier_id, section) values (now(), $1, $2, 'CONVERSATION')", [who.person_id, dossierId])
  }
  return who
}

const app = fastify()
app.register(mercurius, {
  schema: SCHEMA,
  jit: 1,
  async context(request) {
    const token = request.headers.authorization.slice('Bearer '.length)
    const { payload } = await jwtVerify(token, keys, { issuer, audience: 'werkbrug' })
    return { subject: payload.sub }
  },
  resolvers: {
    UUID: new GraphQLScalarType({ name: 'UUID' }),
    DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: (at) => at.toISOString().replace('.000Z', 'Z') }),
    Query: {
      async conversation(_, { dossierId }, { subject }) {
        const who = await allowed(dossierId, subject)
        return who ? { dossierId, lastNumber: who.last_number } : null
      },
    },
    Conversation: {
      async page({ dossierId, lastNumber }, { before }) {
        const last = before ? before - 1 : lastNumber
        const first = Math.floor((last - 1) / 50) * 50 + 1
        const { rows } = await query('page', PAGE, [dossierId, first - 1, last])
        return { messages: rows, before: first === 1 ? null : first }
      },
    },
    Mutation: {
      async messageSend(_, { input }, { subject }) {
        const who = await allowed(input.dossierId, subject)
        const side = who.is_client ? 'CLIENT' : 'STAFF'
        const { rows } = await query('send', SEND, [input.dossierId, input.id, side, who.name, input.text])
        return { message: rows[0], userErrors: [] }
      },
    },
  },
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
