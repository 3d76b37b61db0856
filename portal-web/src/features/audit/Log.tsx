import { useState } from 'react';
import { useClient, type VariablesOf } from '@/graphql';
import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { Button, Cluster, EmptyState, Notice, Soft, Stack, useWide } from '@/ui';
import { type LogPart, OrganisationLogQuery } from './audit.graphql';
import { LookCards } from './LookCards';
import { looksOf } from './looks';
import { LookTable } from './LookTable';

type LogProps = {
  newest: LogPart;
  /** Tells one answer from another: older pages belong to one question, and to the newest page as it was. */
  question: string;
  filter: VariablesOf<typeof OrganisationLogQuery>['filter'];
  /** While an older answer stands there. */
  busy: boolean;
  /** Present when the log is narrowed. */
  onShowAll?: () => void;
};

/** The list itself, from new to old; older pages come when asked for. */
export function Log({ newest, question, filter, busy, onShowAll }: LogProps) {
  const text = useText(auditText);
  const wide = useWide();
  const client = useClient();
  const [read, setRead] = useState<{ question: string; parts: readonly LogPart[] }>({ question, parts: [] });
  const [state, setState] = useState<'still' | 'reading' | 'failed'>('still');
  const older = read.question === question ? read.parts : [];
  const entries = [newest, ...older].flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage, endCursor } = (older.at(-1) ?? newest).pageInfo;
  const looks = looksOf(entries);
  const empty = onShowAll ? text.noneTitle : text.emptyTitle;
  const howMany =
    looks.length === 0 ? empty : hasNextPage ? text.newest(entries.length) : text.times(entries.length);

  const readOlder = async () => {
    setState('reading');
    const { data } = await client.query(OrganisationLogQuery, { after: endCursor, filter }).toPromise();
    setState(data ? 'still' : 'failed');
    if (data) setRead({ question, parts: [...older, data.organisationAccessLog] });
  };

  return (
    <div aria-busy={busy}>
      <Stack>
        {newest.incomplete ? <Notice>{text.incomplete}</Notice> : null}
        <div role="status" className={looks.length === 0 ? 'wb-hidden' : undefined}>
          <Soft>{howMany}</Soft>
        </div>
        {looks.length === 0 ? (
          <Nothing onShowAll={onShowAll} />
        ) : wide ? (
          <LookTable looks={looks} />
        ) : (
          <LookCards looks={looks} />
        )}
        {state === 'failed' ? (
          <Notice tone="bad" live>
            {text.moreFailed}
          </Notice>
        ) : null}
        {hasNextPage ? (
          <Cluster>
            <Button busy={busy || state === 'reading'} onClick={readOlder}>
              {text.more}
            </Button>
          </Cluster>
        ) : null}
      </Stack>
    </div>
  );
}

function Nothing({ onShowAll }: Pick<LogProps, 'onShowAll'>) {
  const text = useText(auditText);
  return onShowAll ? (
    <EmptyState
      icon="search"
      title={text.noneTitle}
      action={<Button onClick={onShowAll}>{text.showAll}</Button>}
    >
      {text.noneDo}
    </EmptyState>
  ) : (
    <EmptyState icon="eye" title={text.emptyTitle}>
      {text.emptyDo}
    </EmptyState>
  );
}
