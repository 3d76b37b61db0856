import { useState } from 'react';
import { useOutbox, useOutboxEntries } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { CaseloadMessageSend, type Row } from './caseload.graphql';

type Item = { id: string; name: string };

export type Batch = {
  all: number;
  sent: number;
  /** Still on their way. */
  waiting: number;
  stopped: boolean;
  /** Names of whom the server refused it for. */
  failed: readonly string[];
  send: (to: readonly Row[], message: string) => void;
  /** Takes back what has not been sent. */
  stop: () => void;
  retry: () => void;
  /** Shows no more of it. */
  close: () => void;
};

/** One message to several clients by way of the outbox: it goes on when one walks away or loses the line. */
export function useBatch(): Batch {
  const text = useText(caseloadText);
  const outbox = useOutbox();
  const entries = useOutboxEntries();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());

  const open = new Map(entries.map((entry) => [entry.id, entry.state]));
  const gone = items.filter(({ id }) => kept.has(id) && !open.has(id) && !dropped.has(id));
  const failed = items.filter(({ id }) => open.get(id) === 'failed');

  const send: Batch['send'] = (to, message) => {
    const made = to.map((row) => ({ id: newId(), name: row.clientName, dossierId: row.dossierId }));
    setItems(made);
    setKept(new Set());
    setDropped(new Set());
    for (const { id, name, dossierId } of made) {
      void outbox
        .enqueue({
          id,
          topic: `conversation:${dossierId}`,
          title: text.bulkOutbox(name),
          mutation: CaseloadMessageSend,
          variables: { input: { id, dossierId, text: message } },
        })
        .then(() => setKept((now) => new Set(now).add(id)));
    }
  };

  const stop = () => {
    const left = items.filter(({ id }) => open.get(id) === 'waiting' || open.get(id) === 'failed');
    setDropped(new Set(left.map(({ id }) => id)));
    left.forEach(({ id }) => void outbox.discard(id));
  };

  return {
    all: items.length,
    sent: gone.length,
    waiting: items.length - gone.length - failed.length - dropped.size,
    stopped: dropped.size > 0,
    failed: failed.map(({ name }) => name),
    send,
    stop,
    retry: () => failed.forEach(({ id }) => void outbox.retry(id)),
    close: () => setItems([]),
  };
}
