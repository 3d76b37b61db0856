import { useCallback, useRef, useState } from 'react';
import { newId, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import {
  ConsentGrant,
  ConsentLastDayChange,
  ConsentRequestAnswer,
  ConsentWithdraw,
  type Grant,
  type ReceiptFacts,
  type Request,
  type Section,
} from './dossier.graphql';
import type { CONSENT_PURPOSES } from './grid';

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export type Gift = {
  organisationId: string;
  purpose: ConsentPurpose;
  sections: Section[];
  lastDay: string;
};

export type Consent = {
  give: (gift: Gift) => Promise<ReceiptFacts | null>;
  withdraw: (grant: Grant, sections: Section[] | null) => Promise<ReceiptFacts | null>;
  changeLastDay: (grant: Grant, lastDay: string) => Promise<ReceiptFacts | null>;
  /** No sections means no. */
  answer: (request: Request, sections: Section[], lastDay: string | null) => Promise<ReceiptFacts | null>;
  busy: boolean;
  /** Why the last attempt failed; null when it did not. */
  failed: string | null;
};

/** Gives and withdraws; trying the same again after a broken line is the same act, with the same receipt. */
export function useConsent(dossierId: string): Consent {
  const text = useText(dossierText);
  const [granting, grant] = useMutation(ConsentGrant);
  const [withdrawing, withdraw] = useMutation(ConsentWithdraw);
  const [changing, change] = useMutation(ConsentLastDayChange);
  const [answering, reply] = useMutation(ConsentRequestAnswer);
  const [failed, setFailed] = useState<string | null>(null);
  const ids = useRef(new Map<string, string>());

  const once = useCallback(
    async (act: string, run: (id: string) => Promise<Answer | undefined>): Promise<ReceiptFacts | null> => {
      const id = ids.current.get(act) ?? newId();
      ids.current.set(act, id);
      setFailed(null);
      const answer = await run(id);
      if (answer) ids.current.delete(act);
      if (!answer?.receipt) setFailed(answer?.userErrors[0]?.message ?? text.failed);
      return answer?.receipt ? { ...answer.receipt, id } : null;
    },
    [text],
  );

  return {
    give: (gift) =>
      once(`give ${JSON.stringify(gift)}`, async (id) => {
        const { data } = await grant({ input: { id, dossierId, ...gift } });
        return data?.consentGrant;
      }),
    withdraw: (from, sections) =>
      once(`withdraw ${from.id} ${sections?.join() ?? ''}`, async (id) => {
        const { data } = await withdraw({ input: { id, dossierId, grantId: from.id, sections } });
        return data?.consentWithdraw;
      }),
    changeLastDay: (grant, lastDay) =>
      once(`last day ${grant.id} ${lastDay}`, async (id) => {
        const { data } = await change({ input: { id, dossierId, grantId: grant.id, lastDay } });
        return data?.consentLastDayChange;
      }),
    answer: (request, sections, lastDay) =>
      once(`answer ${request.id} ${sections.join()} ${lastDay ?? ''}`, async (id) => {
        const { data } = await reply({ input: { id, dossierId, requestId: request.id, sections, lastDay } });
        return data?.consentRequestAnswer;
      }),
    busy: [granting, withdrawing, changing, answering].some(({ fetching }) => fetching),
    failed,
  };
}

type Answer = { receipt: Omit<ReceiptFacts, 'id'> | null; userErrors: { message: string }[] };
