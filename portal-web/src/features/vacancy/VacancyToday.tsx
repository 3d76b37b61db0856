import { useSession } from '@/app/session/session';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { Badge, ButtonLink, Card, Soft } from '@/ui';
import type { Proposal } from './proposals.graphql';
import { firstName, useProposals } from './useProposals';
import styles from './Vacancies.module.css';

/** "Lisanne vindt dit iets voor u": proposals that wait for an answer, at most two; nothing when there are none. */
export default function VacancyToday() {
  const dossierId = useSession().me.dossierId ?? '';
  const { proposals } = useProposals(dossierId);
  const waiting = (proposals ?? []).filter(({ answer, vacancy }) => !answer && vacancy.status === 'OPEN');
  return waiting.slice(0, 2).map((proposal) => <Waiting key={proposal.id} proposal={proposal} />);
}

function Waiting({ proposal }: { proposal: Proposal }) {
  const text = useText(vacancyText);
  const { vacancy } = proposal;
  return (
    <Card
      tone={proposal.readAt ? 'plain' : 'forYou'}
      heading={text.proposalBy(firstName(proposal.proposedBy))}
      after={proposal.readAt ? null : <Badge tone="forYou">{text.newProposal}</Badge>}
    >
      <div>
        <strong>{vacancy.title}</strong>
        <br />
        <Soft>
          {vacancy.employer} · {vacancy.town} · {text.hours(vacancy.hoursMin, vacancy.hoursMax)}
        </Soft>
      </div>
      <blockquote className={styles.quote}>{proposal.sentence}</blockquote>
      <ButtonLink to={`/vacatures/${vacancy.id}`} kind="secondary" icon="briefcase">
        {text.look}
      </ButtonLink>
    </Card>
  );
}
