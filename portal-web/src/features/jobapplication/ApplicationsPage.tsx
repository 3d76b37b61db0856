import { QueryState } from '@/app/QueryState';
import { useOutboxEntries } from '@/app/outbox/useOutbox';
import { useSession } from '@/app/session/session';
import { useFormat, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { Badge, Button, ButtonLink, Cluster, EmptyState, LinkRow, LinkRows, Page, PageHeading } from '@/ui';
import { ApplicationList } from './ApplicationList';
import { OutcomeBadge } from './OutcomeBadge';
import { useApplications } from './useApplications';

/** The client's applications by period, and what still has to leave this device. */
export default function ApplicationsPage() {
  const text = useText(jobApplicationText);
  const format = useFormat();
  const { dossierId } = useSession().me;
  const { loaded, error, read, period, applications, older, newest } = useApplications(dossierId ?? '');
  const waiting = useOutboxEntries().filter(({ operationName }) => operationName === 'JobApplicationReport');
  return (
    <Page>
      <PageHeading>{text.title}</PageHeading>
      <ButtonLink to="/sollicitaties/nieuw" icon="plus" wide>
        {text.report}
      </ButtonLink>
      {waiting.length > 0 ? (
        <LinkRows>
          {waiting.map((entry) => (
            <LinkRow
              key={entry.id}
              to={`/sollicitaties/${entry.id}`}
              icon="upload"
              title={entry.title}
              after={<Badge tone="wait">{text.notSent}</Badge>}
            />
          ))}
        </LinkRows>
      ) : null}
      {!loaded || !period || !applications ? (
        <QueryState error={error} onRetry={() => read()} />
      ) : applications.length === 0 && waiting.length === 0 ? (
        <EmptyState icon="briefcase" title={text.empty}>
          {text.emptyDo}
        </EmptyState>
      ) : (
        <ApplicationList
          period={period}
          waiting={waiting.length}
          applications={applications}
          row={({ id, employer, job, appliedOn, counts, outcome }) => (
            <LinkRow
              key={id}
              to={`/sollicitaties/${id}`}
              icon="briefcase"
              title={employer}
              description={`${job} · ${format.day(appliedOn)}`}
              after={counts ? <OutcomeBadge outcome={outcome} /> : <Badge>{text.noCount}</Badge>}
            />
          )}
        />
      )}
      <Cluster>
        {newest ? <Button onClick={newest}>{text.thisPeriod}</Button> : null}
        {older ? <Button onClick={older}>{text.more}</Button> : null}
      </Cluster>
    </Page>
  );
}
