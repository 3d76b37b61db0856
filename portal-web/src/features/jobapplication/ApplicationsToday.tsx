import { useSession } from '@/app/session/session';
import { QueryState } from '@/app/QueryState';
import { useOutboxEntries } from '@/app/outbox/useOutbox';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { ButtonLink, Card, Stack } from '@/ui';
import { ApplicationsChanged, ApplicationsTodayQuery } from './jobapplication.graphql';
import { PeriodCounter } from './PeriodCounter';

/** How far am I with what is asked this period, and the one button of the day. */
export default function ApplicationsToday() {
  const text = useText(jobApplicationText);
  const { dossierId } = useSession().me;
  const [{ data, error }, read] = useQuery({ query: ApplicationsTodayQuery });
  useLive(
    ApplicationsChanged,
    { dossierId: dossierId ?? '' },
    () => read({ requestPolicy: 'network-only' }),
    {
      pause: !dossierId,
    },
  );
  const waiting = useOutboxEntries().filter((entry) => entry.operationName === 'JobApplicationReport').length;
  const period = data?.myDossier?.jobApplicationPeriod;
  if (!data) return <QueryState error={error} onRetry={() => read()} />;
  if (!period) return null;
  return (
    <Card heading={text.thisPeriod}>
      <Stack>
        <PeriodCounter period={period} waiting={waiting} />
        <ButtonLink to="/sollicitaties/nieuw" icon="plus" wide>
          {text.report}
        </ButtonLink>
      </Stack>
    </Card>
  );
}
