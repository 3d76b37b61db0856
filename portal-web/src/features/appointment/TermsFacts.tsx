import { useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Facts, OutLink } from '@/ui';
import type { Terms } from './appointment.graphql';

/** How, with whom and where. */
export function TermsFacts({ terms, organisationName }: { terms: Terms; organisationName: string }) {
  const text = useText(appointmentText);
  const facts = [
    { term: text.how, detail: `${text[terms.kind]}, ${text.minutes(terms.minutes)}` },
    { term: text.with, detail: `${terms.adviserName}, ${organisationName}` },
    { term: text.where, detail: [terms.room, terms.place].filter(Boolean).join(', ') },
    {
      term: text.link,
      detail: terms.link ? <OutLink href={terms.link}>{text.openLink}</OutLink> : '',
    },
    { term: text.phone, detail: terms.kind === 'PHONE' ? (terms.phone ?? text.ownPhone) : '' },
    { term: text.bring, detail: terms.bring ?? '' },
  ].filter(({ detail }) => detail !== '');
  return <Facts facts={facts} />;
}
