import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Outbox, OutboxEntry } from './outbox';

export const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of the person who is logged in. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox outside a session');
  return outbox;
}

/** What is waiting on this device, oldest first; only of one topic when that is given. */
export function useOutboxEntries(topic?: string): readonly OutboxEntry[] {
  const outbox = useOutbox();
  const all = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return topic ? all.filter((entry) => entry.topic === topic) : all;
}
