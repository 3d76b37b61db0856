import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { auditText } from '@/i18n/audit/nl';
import { Notice, Page, PageHeading, Soft, Stack } from '@/ui';
import { EVERYTHING, filterOf, isNarrowed, useView } from './address';
import { OrganisationLogQuery } from './audit.graphql';
import { Log } from './Log';
import { Search } from './Search';
import { Unbroken } from './Unbroken';

/** "Wie heeft gekeken": the access log of the officer's own organisation. */
export default function LogPage() {
  const text = useText(auditText);
  const app = useText(appText);
  const format = useFormat();
  const { typed, asked, change } = useView();
  const filter = filterOf(asked);
  const [{ data, error, operation, stale, extensions }, read] = useQuery({
    query: OrganisationLogQuery,
    variables: { after: null, filter },
  });
  const lastSeenAt = extensions?.['lastSeenAt'] as string | undefined;

  return (
    <Page width="wide">
      <Stack gap={0}>
        <PageHeading>{text.title}</PageHeading>
        <Soft>{text.intro}</Soft>
      </Stack>
      {lastSeenAt ? <Notice tone="wait">{app.lastSeen(format.moment(lastSeenAt))}</Notice> : null}
      <Unbroken />
      <Search view={typed} onChange={change} />
      {data ? (
        <Log
          newest={data.organisationAccessLog}
          question={`${operation?.key} ${data.organisationAccessLog.pageInfo.endCursor}`}
          filter={filter}
          busy={stale}
          onShowAll={isNarrowed(asked) ? () => change({ ...EVERYTHING, kind: asked.kind }) : undefined}
        />
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={8} />
      )}
    </Page>
  );
}
