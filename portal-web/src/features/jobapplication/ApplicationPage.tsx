import { useNavigate, useLocation, useParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import type { OutboxEntry } from '@/app/outbox/outbox';
import { useOutbox, useOutboxEntries } from '@/app/outbox/useOutbox';
import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import {
  Badge,
  Button,
  Card,
  Cluster,
  EmptyState,
  Facts,
  Link,
  LinkRow,
  LinkRows,
  Notice,
  Page,
  PageHeading,
  ProgressBar,
  Receipt,
  Stack,
} from '@/ui';
import { type Application, ApplicationQuery, ApplicationsChanged, topicOf } from './jobapplication.graphql';
import { OutcomeStep } from './OutcomeStep';
import { emptyReport, type ReportDraft } from './report';

/** One application: on its way, received (with the proof), and what came of it. */
export default function ApplicationPage() {
  const { id = '' } = useParams();
  const text = useText(jobApplicationText);
  const { dossierId } = useSession().me;
  const { state } = useLocation() as { state: { sent?: boolean } | null };
  const entries = useOutboxEntries(topicOf(id));
  const report = entries.find((entry) => entry.id === id);
  const files = entries.filter((entry) => entry.id !== id);
  const [{ data, error, fetching }, read] = useQuery({
    query: ApplicationQuery,
    variables: { dossierId: dossierId ?? '', id },
    pause: Boolean(report),
    requestPolicy: 'cache-and-network',
  });
  useLive(
    ApplicationsChanged,
    { dossierId: dossierId ?? '' },
    () => read({ requestPolicy: 'network-only' }),
    {
      pause: Boolean(report),
    },
  );
  const application = data?.dossier?.jobApplication;
  const back = (
    <Link to="/sollicitaties" icon="arrowLeft">
      {text.back}
    </Link>
  );

  if (report) {
    return (
      <Page>
        <PageHeading before={back}>{report.title}</PageHeading>
        <OnItsWay entry={report} />
        <Uploads entries={files} />
      </Page>
    );
  }
  if (!application) {
    return (
      <Page>
        <PageHeading before={back}>{text.title}</PageHeading>
        {data && !fetching ? (
          <EmptyState icon="search" title={text.gone}>
            {text.goneDo}
          </EmptyState>
        ) : (
          <QueryState error={error} onRetry={() => read()} />
        )}
      </Page>
    );
  }
  const proof = <Proof application={application} fresh={Boolean(state?.sent)} />;
  return (
    <Page>
      <PageHeading before={back}>{text.at(application.employer)}</PageHeading>
      {state?.sent ? proof : null}
      <Uploads entries={files} />
      <OutcomeStep application={application} dossierId={dossierId ?? ''} />
      {application.documents && application.documents.length > 0 ? (
        <Card heading={text.sentFiles}>
          <LinkRows>
            {application.documents.map(({ id: documentId, name, openThreads, newsSince }) => (
              <LinkRow
                key={documentId}
                to={`/documenten/${documentId}`}
                icon="file"
                title={name}
                description={openThreads > 0 ? text.comments(openThreads) : undefined}
                after={newsSince ? <Badge tone="forYou">{text.comments(openThreads)}</Badge> : undefined}
              />
            ))}
          </LinkRows>
        </Card>
      ) : null}
      <Told application={application} />
      {state?.sent ? null : proof}
    </Page>
  );
}

/** Still on this device: waiting for a line, on its way, or refused with the reason. */
function OnItsWay({ entry }: { entry: OutboxEntry }) {
  const text = useText(jobApplicationText);
  const outbox = useOutbox();
  const navigate = useNavigate();
  if (entry.state !== 'failed') {
    return (
      <Notice tone="wait" icon={entry.state === 'sending' ? 'upload' : 'offline'} live>
        <strong>{entry.state === 'sending' ? text.sending : text.notSent}</strong>
        <p>{text.notSentWhat}</p>
      </Notice>
    );
  }
  const change = async () => {
    const input = entry.variables['input'] as Partial<ReportDraft>;
    await outbox.discard(entry.id);
    await navigate('/sollicitaties/nieuw', {
      state: { report: emptyReport({ ...input, note: input.note ?? '' }) },
    });
  };
  return (
    <Notice tone="bad" live>
      <strong>{text.refused}</strong>
      <p>{entry.refusal}</p>
      <Button icon="edit" onClick={() => void change()}>
        {text.change}
      </Button>
    </Notice>
  );
}

/** Files that are still on their way, each with how far it is. */
function Uploads({ entries }: { entries: readonly OutboxEntry[] }) {
  const text = useText(jobApplicationText);
  const outbox = useOutbox();
  if (entries.length === 0) return null;
  return (
    <Card heading={text.sentFiles}>
      <Stack>
        {entries.map(({ id, files, state, progress, refusal }) => {
          const name = files[0]?.name ?? '';
          return state === 'failed' ? (
            <Notice key={id} tone="bad" live>
              <strong>{name}</strong>
              <p>{refusal}</p>
              <Cluster>
                <Button icon="trash" onClick={() => void outbox.discard(id)}>
                  {text.removeFile}
                </Button>
              </Cluster>
            </Notice>
          ) : (
            <ProgressBar
              key={id}
              label={state === 'sending' ? text.uploading(name) : text.uploadWaits(name)}
              value={progress}
            />
          );
        })}
      </Stack>
    </Card>
  );
}

function Proof({ application, fresh }: { application: Application; fresh: boolean }) {
  const text = useText(jobApplicationText);
  const format = useFormat();
  const { receipt, job, employer, appliedOn } = application;
  return (
    <Receipt {...receipt} title={fresh ? text.thanks : undefined}>
      {fresh ? <p>{text.received(job, employer, format.day(appliedOn))}</p> : null}
    </Receipt>
  );
}

function Told({ application }: { application: Application }) {
  const text = useText(jobApplicationText);
  const format = useFormat();
  const { job, employer, appliedOn, channel, counts, note } = application;
  return (
    <Card heading={text.facts}>
      <Facts
        facts={[
          { term: text.employer, detail: employer },
          { term: text.job, detail: job },
          { term: text.day, detail: format.day(appliedOn) },
          {
            term: text.how,
            detail: (
              <>
                {text[channel]} {counts ? null : <Badge>{text.noCount}</Badge>}
              </>
            ),
          },
          ...(note ? [{ term: text.note, detail: note }] : []),
        ]}
      />
    </Card>
  );
}
