import type { Entry, SeenClient } from './audit.graphql';

/** One time that somebody sat down and looked: opening a page asks several things within a moment. */
export type Look = Pick<Entry, 'actorName' | 'role' | 'clientCount' | 'clients'> & {
  key: string;
  first: string;
  last: string;
  count: number;
  sections: readonly SeenClient['sections'][number][];
  purposes: readonly SeenClient['purposes'][number][];
};

/** Longer ago than this is another time. */
const TOGETHER = 5 * 60_000;

const union = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];

function lookOf(entry: Entry): Look {
  const { id, at, actorName, role, clientCount, clients } = entry;
  const sections = union(
    [],
    clients.flatMap((client) => client.sections),
  );
  const purposes = union(
    [],
    clients.flatMap((client) => client.purposes),
  );
  return {
    key: id,
    first: at,
    last: at,
    count: 1,
    actorName,
    role,
    clientCount,
    clients,
    sections,
    purposes,
  };
}

/** Puts what one person asked of the same clients within five minutes together; from new to old, as it comes. */
export function looksOf(entries: readonly Entry[]): readonly Look[] {
  const looks: Look[] = [];
  const latest = new Map<string, number>();
  for (const entry of entries) {
    const who = [entry.actorId, entry.clientCount, ...entry.clients.map(({ dossierId }) => dossierId)].join(
      ' ',
    );
    const at = latest.get(who);
    const before = at === undefined ? undefined : looks[at];
    const one = lookOf(entry);
    if (at === undefined || !before || Date.parse(before.first) - Date.parse(entry.at) > TOGETHER) {
      latest.set(who, looks.push(one) - 1);
      continue;
    }
    looks[at] = {
      ...before,
      first: entry.at,
      count: before.count + 1,
      sections: union(before.sections, one.sections),
      purposes: union(before.purposes, one.purposes),
    };
  }
  return looks;
}
