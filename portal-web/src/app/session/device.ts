import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LastSeen } from '@/graphql';
import type { OutboxEntry } from '../outbox/outbox';
import type { Me } from './session';

/** What this device keeps, always under the id of the person it belongs to. */
export interface DeviceSchema extends DBSchema {
  person: { key: string; value: Me };
  lastSeen: { key: [string, number]; value: { person: string; query: number; data: unknown; at: string } };
  draft: { key: [string, string]; value: { person: string; key: string; value: unknown; at: string } };
  outbox: { key: string; value: OutboxEntry };
}

export type Device = IDBPDatabase<DeviceSchema>;

const LAST = 'last';

/** Who hears of notices on this browser, and as which device. */
export const PUSH = 'werkbrug.toestel';

/** The device as which a person hears of notices here; undefined when they do not. */
export function deviceOf(person: string): string | undefined {
  const [whose, device] = localStorage.getItem(PUSH)?.split(' ') ?? [];
  return whose === person ? device : undefined;
}

let opened: Promise<Device> | undefined;

export function openDevice(name = 'werkbrug'): Promise<Device> {
  opened ??= openDB<DeviceSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('person');
      database.createObjectStore('lastSeen', { keyPath: ['person', 'query'] });
      database.createObjectStore('draft', { keyPath: ['person', 'key'] });
      database.createObjectStore('outbox', { keyPath: 'id' });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return opened;
}

/** Lets go of what is open; the next use opens it again. */
export async function closeDevice(): Promise<void> {
  const open = await opened;
  opened = undefined;
  open?.close();
}

/** Who was here last, so that the portal can be read without a line. */
export async function lastPerson(): Promise<Me | undefined> {
  return (await openDevice()).get('person', LAST);
}

export async function rememberPerson(me: Me): Promise<void> {
  await (await openDevice()).put('person', me, LAST);
}

/** The last answers to the queries of one person. */
export function lastSeenOf(person: () => string | undefined): LastSeen {
  return {
    read: async (query) => {
      const id = person();
      return id ? (await openDevice()).get('lastSeen', [id, query]) : undefined;
    },
    write: (query, data) => {
      const id = person();
      if (!id) return;
      void openDevice()
        .then((device) => device.put('lastSeen', { person: id, query, data, at: new Date().toISOString() }))
        .catch(() => undefined);
    },
  };
}

/** Forgets all that this device kept of one person: at logout it may be handed to somebody else. */
export async function forgetPerson(id: string): Promise<void> {
  const device = await openDevice();
  const all = device.transaction(['person', 'lastSeen', 'draft', 'outbox'], 'readwrite');
  const range = IDBKeyRange.bound([id], [id, []]);
  await Promise.all([
    all.objectStore('person').delete(LAST),
    all.objectStore('lastSeen').delete(range),
    all.objectStore('draft').delete(range),
    ...(await all.objectStore('outbox').getAll())
      .filter((entry) => entry.person === id)
      .map((entry) => all.objectStore('outbox').delete(entry.id)),
    all.done,
  ]);
}
