import { QueryState } from '@/app/QueryState';
import { useFormat, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { Badge, Button, Cluster, EmptyState, Link, Soft, Stack } from '@/ui';
import { ApplicationList } from './ApplicationList';
import type { ListedApplication } from './jobapplication.graphql';
import { OutcomeBadge } from './OutcomeBadge';
import { useApplications } from './useApplications';
import styles from './PersonApplications.module.css';

/** A client's applications for the adviser; moves by itself when the client reports one. */
export default function PersonApplications({ dossierId }: { dossierId: string }) {
  const text = useText(jobApplicationText);
  const { loaded, error, read, period, applications, older, newest } = useApplications(dossierId);
  if (!loaded) return <QueryState error={error} onRetry={() => read()} />;
  if (!period || !applications) {
    return (
      <EmptyState icon="lock" title={text.hidden}>
        {text.hiddenDo}
      </EmptyState>
    );
  }
  return (
    <Stack gap={3}>
      <ApplicationList
        period={period}
        applications={applications}
        row={(application) => <Row key={application.id} dossierId={dossierId} application={application} />}
      />
      {applications.length === 0 ? (
        <EmptyState icon="briefcase" title={text.emptyStaff}>
          {text.emptyStaffDo}
        </EmptyState>
      ) : null}
      <Cluster>
        {newest ? <Button onClick={newest}>{text.thisPeriod}</Button> : null}
        {older ? <Button onClick={older}>{text.more}</Button> : null}
      </Cluster>
    </Stack>
  );
}

function Row({ dossierId, application }: { dossierId: string; application: ListedApplication }) {
  const text = useText(jobApplicationText);
  const format = useFormat();
  const { employer, job, appliedOn, channel, counts, note, outcome, documents } = application;
  return (
    <li className={styles.row}>
      <span>
        <span className={styles.what}>{employer}</span>
        <br />
        {job}
      </span>
      <span>
        <OutcomeBadge outcome={outcome} /> {counts ? null : <Badge>{text.noCount}</Badge>}
      </span>
      <Soft>
        {format.day(appliedOn)} · {text[channel]}
      </Soft>
      {note ? <span>{note}</span> : null}
      {documents && documents.length > 0 ? (
        <span className={styles.files}>
          {documents.map(({ id, name, openThreads, newsSince }) => (
            <span key={id}>
              <Link to={`/clienten/${dossierId}/documenten/${id}`} icon={newsSince ? 'star' : 'file'}>
                {name}
              </Link>
              {openThreads > 0 ? <Soft> ({text.comments(openThreads)})</Soft> : null}
            </span>
          ))}
        </span>
      ) : null}
    </li>
  );
}
