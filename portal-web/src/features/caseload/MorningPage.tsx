import { useMemo } from 'react';
import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { caseloadText } from '@/i18n/caseload/nl';
import { EmptyState, Notice, Page, PageHeading, Soft, Stack } from '@/ui';
import { isNarrowed, useView, variablesOf } from './address';
import { CaseloadChangedSubscription, CaseloadQuery } from './caseload.graphql';
import { Caseload } from './Caseload';
import { Toolbar } from './Toolbar';
import { useGathered } from './useGathered';

/** "Wie heeft mij vandaag nodig": the adviser's clients, each with the reasons in words. */
export default function MorningPage() {
  const text = useText(caseloadText);
  const app = useText(appText);
  const format = useFormat();
  const { typed, asked, change } = useView();
  const [{ data, error, operation, stale, extensions }, read] = useQuery({
    query: CaseloadQuery,
    variables: variablesOf(asked),
  });
  const readAgain = useGathered(() => read({ requestPolicy: 'network-only' }));
  useLive(CaseloadChangedSubscription, {}, readAgain);

  const rows = useMemo(() => data?.caseload.edges.map(({ node }) => node), [data]);
  const narrowed = isNarrowed(asked);
  const waiting = rows?.filter((row) => row.reasons.length > 0).length ?? 0;
  const whole = rows && rows.length > 0 && rows.length === data?.caseload.totalCount && !narrowed;
  const lastSeenAt = extensions?.['lastSeenAt'] as string | undefined;

  return (
    <Page width="wide">
      <Stack gap={0}>
        <Soft>
          {format.longDay(new Date())}
          {whole ? ` · ${text.allNeed(waiting, rows.length)}` : ''}
        </Soft>
        <PageHeading>{text.title}</PageHeading>
      </Stack>
      {lastSeenAt ? <Notice tone="wait">{app.lastSeen(format.moment(lastSeenAt))}</Notice> : null}
      {!data || !rows ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={8} />
      ) : rows.length === 0 && !narrowed ? (
        <EmptyState icon="people" title={text.emptyTitle}>
          {text.emptyDo}
        </EmptyState>
      ) : (
        <>
          <Toolbar view={typed} onChange={change} counts={data.caseload.reasonCounts} />
          <Caseload
            rows={rows}
            total={data.caseload.totalCount}
            question={operation?.key}
            complete={!stale}
            onShowAll={narrowed ? () => change({ reason: null, cohort: null, name: '' }) : undefined}
          />
        </>
      )}
    </Page>
  );
}
