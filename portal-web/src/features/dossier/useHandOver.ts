import { useState } from 'react';
import { newId, problemOf, sentenceOf, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { graphqlText } from '@/i18n/graphql/nl';
import { type Adviser, ContactPersonReassignMutation } from './staff.graphql';

type Person = Pick<Adviser, 'id' | 'name'>;

/** Clients who got another contact person; `back` says that they went back to who had them before. */
type Done = { from: Person | null; to: Person; clients: readonly string[]; count: number; back: boolean };

export type HandOver = {
  busy: boolean;
  done: Done | null;
  /** Hands clients over; the answer is what went wrong, in a sentence, or null. */
  run: (from: Person | null, to: Person, clients: readonly string[], word: string) => Promise<string | null>;
  undo: () => Promise<string | null>;
  close: () => void;
};

/** Handing clients over, and back. What was done stays known until it is closed, so that it can be undone. */
export function useHandOver(): HandOver {
  const text = useText(graphqlText);
  const [{ fetching }, reassign] = useMutation(ContactPersonReassignMutation);
  const [done, setDone] = useState<Done | null>(null);

  const move = async (wanted: Omit<Done, 'count'>, word: string): Promise<string | null> => {
    const { data, error } = await reassign({
      input: {
        id: newId(),
        dossierIds: [...wanted.clients],
        fromPersonId: wanted.from?.id ?? null,
        toPersonId: wanted.to.id,
        word: word.trim() || null,
      },
    });
    const count = data?.contactPersonReassign.reassigned;
    if (error || count == null) {
      return (
        data?.contactPersonReassign.userErrors[0]?.message ??
        sentenceOf(error ? problemOf(error) : 'broken', text)
      );
    }
    setDone({ ...wanted, count });
    return null;
  };

  return {
    busy: fetching,
    done,
    run: (from, to, clients, word) => move({ from, to, clients, back: false }, word),
    undo: async () =>
      done?.from ? move({ from: done.to, to: done.from, clients: done.clients, back: true }, '') : null,
    close: () => setDone(null),
  };
}
