import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useLive, useQuery } from '@/graphql';
import {
  CatchUpQuery,
  ConversationChanged,
  ConversationQuery,
  MarkRead,
  MarkReceived,
  OlderQuery,
  type Side,
} from './contact.graphql';
import { joins, lastNumber, readOnFrom, type Thread, together } from './thread';

const CATCH_UP = 100;

/**
 * One conversation, kept up to date: hints and broken lines lead to reading by number what is new and what may have
 * changed, so that nothing is missed and nothing shown twice.
 *
 * @param side from which side one looks
 * @param seen whether the newest message is in sight now: then it counts as read, before that as received
 */
export function useConversation(dossierId: string, side: Side, seen: boolean) {
  const client = useClient();
  const [{ data, error }, read] = useQuery({ query: ConversationQuery, variables: { dossierId } });
  const [thread, setThread] = useState<Thread | null>(null);
  const latest = useRef<Thread | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const keep = useCallback((next: Thread) => {
    latest.current = next;
    setThread(next);
  }, []);

  /** One at a time, because each begins where the one before ended. */
  const catchUp = useCallback(() => {
    queue.current = queue.current.then(async () => {
      let afterNumber = latest.current ? readOnFrom(latest.current) : 0;
      for (let more = true; more;) {
        const known = latest.current;
        if (!known) return;
        const variables = { dossierId, afterNumber };
        const answer = await client
          .query(CatchUpQuery, variables, { requestPolicy: 'network-only' })
          .toPromise();
        const now = answer.data?.conversation;
        if (!now) {
          if (answer.data) read({ requestPolicy: 'network-only' });
          return;
        }
        const { messages, ...state } = now;
        const current = latest.current ?? known;
        keep({ ...current, state, messages: together(current.messages, messages) });
        more = messages.length === CATCH_UP;
        afterNumber = messages.at(-1)?.number ?? afterNumber;
      }
    });
    return queue.current;
  }, [client, dossierId, keep, read]);

  useEffect(() => {
    const conversation = data?.dossier?.conversation;
    if (!conversation) return;
    const { page, ...state } = conversation;
    const known = latest.current;
    if (!known) {
      keep({ messages: page.messages, before: page.before, state });
    } else if (state.lastNumber >= lastNumber(known) && joins(known, page.messages)) {
      keep({ ...known, state, messages: together(known.messages, page.messages) });
    } else {
      void catchUp();
    }
  }, [data, keep, catchUp]);

  useLive(
    ConversationChanged,
    { dossierId },
    (hint) => {
      const known = latest.current?.state;
      const told = hint?.conversationChanged;
      const same =
        known &&
        told &&
        known.lastNumber === told.lastNumber &&
        known.changes === told.changes &&
        known.client.receivedUpTo === told.client.receivedUpTo &&
        known.client.readUpTo === told.client.readUpTo &&
        known.staff.receivedUpTo === told.staff.receivedUpTo &&
        known.staff.readUpTo === told.staff.readUpTo;
      if (same) return;
      if (known) void catchUp();
      else read({ requestPolicy: 'network-only' });
    },
    { pause: dossierId === '' },
  );

  const older = useCallback(async () => {
    const before = latest.current?.before;
    if (!before) return;
    const answer = await client.query(OlderQuery, { dossierId, before }).toPromise();
    const page = answer.data?.conversation?.page;
    const known = latest.current;
    if (page && known) {
      keep({ ...known, before: page.before, messages: together(page.messages, known.messages) });
    }
  }, [client, dossierId, keep]);

  const last = thread ? lastNumber(thread) : 0;
  const state = thread?.state;
  const mine = side === 'CLIENT' ? state?.client : state?.staff;
  const behind = mine ? (seen ? mine.readUpTo : mine.receivedUpTo) < last : false;
  /** Each new state tries once more, so that a mark that a broken line swallowed is made after all. */
  useEffect(() => {
    if (!behind) return;
    const input = { dossierId, upToNumber: last };
    void client.mutation(seen ? MarkRead : MarkReceived, { input }).toPromise();
  }, [behind, seen, last, state, client, dossierId]);

  return { talk: data?.dossier, thread, error, read, older, catchUp };
}
