import { useRef, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { type ResultOf, useClient, type UserError } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { type FormError, useToast } from '@/ui';
import { OwnDetailsQuery } from './dossier.graphql';

export type Own = NonNullable<ResultOf<typeof OwnDetailsQuery>['myDossier']>;

/** What somebody types, beside what stood there when they began. */
type Kept<T> = { base: T; version: number; now: T };

type Stale<T> = { version: number; stored: T; changed: (keyof T & string)[] };

/** The fields that differ, for what changed meanwhile. */
export function changedFields<T extends object>(base: T, stored: T): (keyof T & string)[] {
  return (Object.keys(stored) as (keyof T & string)[]).filter(
    (key) => JSON.stringify(base[key]) !== JSON.stringify(stored[key]),
  );
}

/**
 * One form over one part of the own dossier. What was typed is kept; when the part changed elsewhere meanwhile, it says
 * what changed and lets the client choose. A change of another part of the dossier does not trouble anybody.
 */
export function useOwnPart<T extends object>({
  key,
  own,
  pick,
  check,
  send,
  onSaved,
}: {
  key: string;
  own: Own;
  pick: (own: Own) => T;
  check: (now: T) => FormError[];
  send: (now: T, dossierId: string, expectedVersion: number) => Promise<UserError[] | undefined>;
  onSaved: () => void;
}) {
  const text = useText(dossierText);
  const client = useClient();
  const say = useToast();
  const [begin] = useState<Kept<T>>(() => ({ base: pick(own), version: own.version, now: pick(own) }));
  const draft = useDraft<Kept<T>>(key, begin);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [stale, setStale] = useState<Stale<T> | null>(null);
  const sending = useRef(false);

  const readAgain = async () =>
    (await client.query(OwnDetailsQuery, {}, { requestPolicy: 'network-only' }).toPromise()).data?.myDossier;

  const trySend = async ({ base, version, now }: Kept<T>): Promise<void> => {
    const refused = await send(now, own.id, version);
    if (!refused) return setErrors([{ message: text.notSaved }]);
    if (refused.some(({ code }) => code === 'STALE')) {
      const fresh = await readAgain();
      if (!fresh) return setErrors([{ message: text.notSaved }]);
      const changed = changedFields(base, pick(fresh));
      if (changed.length === 0 && fresh.version !== version)
        return trySend({ base, version: fresh.version, now });
      return setStale({ version: fresh.version, stored: pick(fresh), changed });
    }
    if (refused.length > 0)
      return setErrors(refused.map(({ field, message }) => ({ name: field?.at(-1), message })));
    await readAgain();
    draft.clear();
    say({ message: text.saved, tone: 'good' });
    onSaved();
  };

  const save = async (kept: Kept<T>) => {
    if (sending.current) return;
    const wrong = check(kept.now);
    setErrors(wrong);
    setAttempt((count) => count + 1);
    if (wrong.length > 0) return;
    sending.current = true;
    setBusy(true);
    setStale(null);
    await trySend(kept);
    setBusy(false);
    sending.current = false;
  };

  return {
    ready: draft.ready,
    /** Something typed before was found. */
    found: draft.found,
    value: draft.value.now,
    change: (part: Partial<T>) => draft.change((kept) => ({ ...kept, now: { ...kept.now, ...part } })),
    save: () => save(draft.value),
    startOver: () => {
      setErrors([]);
      draft.clear();
      onSaved();
    },
    busy,
    attempt,
    errors,
    errorOf: (name: string) => errors.find((error) => error.name === name)?.message,
    stale,
    /** Saves what was typed over what changed elsewhere. */
    keep: () => {
      if (!stale) return;
      const kept = { base: stale.stored, version: stale.version, now: draft.value.now };
      draft.change(kept);
      void save(kept);
    },
    /** Lets go of what was typed. */
    take: () => {
      setStale(null);
      draft.clear();
      onSaved();
    },
  };
}

export type OwnPart<T extends object> = ReturnType<typeof useOwnPart<T>>;
