import { useState } from 'react';
import { problemOf, sentenceOf, type UserError, useClient } from '@/graphql';
import type { DocumentInput } from 'urql';
import { useText } from '@/i18n';
import { graphqlText } from '@/i18n/graphql/nl';

/** Sends one change and says what came of it: null when it is done, else the sentence to show. */
export function usePitchChange() {
  const client = useClient();
  const text = useText(graphqlText);
  const [busy, setBusy] = useState(false);
  async function send<Input>(
    document: DocumentInput<Record<string, { userErrors: readonly UserError[] }>, { input: Input }>,
    input: Input,
  ): Promise<UserError | null> {
    setBusy(true);
    const { data, error } = await client.mutation(document, { input }).toPromise();
    setBusy(false);
    if (error) return { code: 'BROKEN', message: sentenceOf(problemOf(error), text), field: null };
    return (data && Object.values(data)[0]?.userErrors[0]) ?? null;
  }
  return { send, busy };
}
