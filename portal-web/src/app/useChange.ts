import { useCallback, useState } from 'react';
import type { DocumentInput } from 'urql';
import { errorsByField, problemOf, sentenceOf, useMutation, type UserError } from '@/graphql';
import { useText } from '@/i18n';
import { graphqlText } from '@/i18n/graphql/nl';

type Payload = { userErrors: UserError[] };

/**
 * One change and what became of it: whether it is under way, and why it was refused, per field (`''` for the whole).
 * `send` answers the payload when it was done, and undefined otherwise.
 */
export function useChange<Data extends Record<string, Payload>, Variables extends { input: unknown }>(
  mutation: DocumentInput<Data, Variables>,
) {
  const [{ fetching }, run] = useMutation<Data, Variables>(mutation);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const text = useText(graphqlText);

  const refuse = useCallback((found: Record<string, string>) => {
    setErrors(found);
    setAttempt((now) => now + 1);
  }, []);

  const send = useCallback(
    async (input: Variables['input']): Promise<Data[keyof Data] | undefined> => {
      const { data, error } = await run({ input } as Variables);
      if (error) {
        refuse({ '': sentenceOf(problemOf(error), text) });
        return undefined;
      }
      const payload = Object.values(data ?? {})[0] as Data[keyof Data] | undefined;
      const refused = errorsByField(payload?.userErrors ?? []);
      if (Object.keys(refused).length > 0) {
        refuse(refused);
        return undefined;
      }
      setErrors({});
      return payload;
    },
    [run, refuse, text],
  );

  return { busy: fetching, errors, attempt, refuse, send };
}

/** Without what was said about a field that was filled in differently since. */
export function errorsStill<T extends object>(
  errors: Record<string, string>,
  sent: T | null,
  now: T,
): Record<string, string> {
  const changed = (field: string) =>
    sent !== null && field in now && sent[field as keyof T] !== now[field as keyof T];
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !changed(field)));
}

/** Errors for the summary on top; `fields` says which field of the form a path of the server belongs to. */
export function summaryOf(errors: Record<string, string>, fields: Record<string, string> = {}) {
  return Object.entries(errors).map(([field, message]) => ({ name: fields[field], message }));
}
