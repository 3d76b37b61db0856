// The same world in the collections of Werkbrug.
import { MongoClient, UUID } from 'mongodb'
import { messagesOf } from './world.mjs'

const FROM = new Date('2026-01-01T00:00:00Z')

async function insert(collection, documents) {
  for (let from = 0; from < documents.length; from += 500) {
    await collection.insertMany(documents.slice(from, from + 500), { ordered: false })
  }
}

/**
 * Writes it next to a running Werkbrug.
 *
 * @param uri of the engine of that Werkbrug
 * @param messages how many of the fifty messages of each conversation there are
 */
export async function seed(uri, { organisation, advisers, dossiers }, { messages = Infinity } = {}) {
  const client = await MongoClient.connect(uri, { retryWrites: false })
  try {
    const database = client.db()
    const organisationId = new UUID(organisation.id)
    await insert(database.collection('organisation'), [{ _id: organisationId, name: organisation.name, kind: 'MUNICIPALITY' }])
    await insert(database.collection('person'), [
      ...advisers.map((it) => ({ ...person(it, 'ADVISER'), organisationId, team: it.team })),
      ...dossiers.map((it) => person(it.client, 'CLIENT')),
    ])
    await insert(
      database.collection('dossier'),
      dossiers.map((it) => ({
        _id: new UUID(it.id),
        version: 1,
        clientId: new UUID(it.client.id),
        clientName: it.client.name,
        programme: { status: 'CURRENT', cohort: 'MINUS_3', region: 'NORTH' },
        access: [
          {
            _id: new UUID(it.id),
            organisationId,
            basis: 'PUBLIC_TASK',
            purpose: 'TASK_MUNICIPAL_SUPPORT',
            sections: ['CONVERSATION', 'CONTACT_MOMENTS'],
            from: FROM,
          },
        ],
        contactPersons: [
          {
            personId: new UUID(it.adviser.id),
            name: it.adviser.name,
            organisationId,
            team: it.adviser.team,
            role: 'WORK',
            from: '2026-01-01',
          },
        ],
        breakGlass: [],
        consentHistory: [],
        outbox: [],
      })),
    )
    if (messages > 0) {
      await insert(
        database.collection('message_bucket'),
        dossiers.map((it) => bucket(it, messagesOf(it).slice(0, messages))),
      )
    }
    await insert(
      database.collection('conversation'),
      dossiers.map((it) => ({ _id: new UUID(it.id), lastBucket: 0, client: side(), staff: side(), outbox: [] })),
    )
  } finally {
    await client.close()
  }
}

const person = ({ id, subject, name }, role) => ({ _id: new UUID(id), subject, name, role })
const side = () => ({ receivedUpTo: 0, readUpTo: 0 })

function bucket(dossier, messages) {
  return {
    _id: `${dossier.id}:0`,
    dossierId: new UUID(dossier.id),
    no: 0,
    count: messages.length,
    unansweredSince: null,
    messages: messages.map(({ id, authorId, ...rest }) => ({ ...rest, _id: new UUID(id), authorId: new UUID(authorId) })),
    outbox: [],
  }
}
