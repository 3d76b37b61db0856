import { useCallback, useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useClient, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { EmptyState, Stack } from '@/ui';
import { DueCard } from './DueCard';
import { type Due, type DuePage, ErasuresDueQuery } from './erasure.graphql';
import { EraseDialog } from './EraseDialog';
import { HoldDialog } from './HoldDialog';
import { More, type Reading } from './More';
import { useWhile } from './useWhile';

/** Ended dossiers of which something may go. */
export function DueList() {
  const text = useText(erasureText);
  const client = useClient();
  const [older, setOlder] = useState<readonly DuePage[]>([]);
  const [state, setState] = useState<Reading>('still');
  const [asked, setAsked] = useState<{ what: 'erase' | 'hold'; due: Due } | null>(null);
  const [{ data, error }, read] = useQuery({
    query: ErasuresDueQuery,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => {
    setOlder([]);
    read({ requestPolicy: 'network-only' });
  }, [read]);
  const pages = data ? [data.erasuresDue, ...older] : [];
  const all = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const last = pages.at(-1)?.pageInfo;
  useWhile(
    all.some(({ running }) => running),
    again,
  );
  const more = async () => {
    setState('reading');
    const after = last?.endCursor ?? null;
    const { data: next } = await client.query(ErasuresDueQuery, { after }).toPromise();
    setState(next ? 'still' : 'failed');
    if (next) setOlder([...older, next.erasuresDue]);
  };
  const close = () => setAsked(null);
  const changed = () => {
    close();
    again();
  };

  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;
  return (
    <Stack>
      {all.length === 0 ? (
        <EmptyState icon="checkCircle" title={text.none}>
          {text.noneDo}
        </EmptyState>
      ) : null}
      {all.map((due) => (
        <DueCard
          key={due.dossierId}
          due={due}
          onErase={() => setAsked({ what: 'erase', due })}
          onHold={() => setAsked({ what: 'hold', due })}
          onChanged={again}
        />
      ))}
      <More hasMore={last?.hasNextPage ?? false} state={state} onMore={() => void more()} />
      {asked?.what === 'erase' ? <EraseDialog due={asked.due} onClose={close} onStarted={changed} /> : null}
      {asked?.what === 'hold' ? <HoldDialog due={asked.due} onClose={close} onHeld={changed} /> : null}
    </Stack>
  );
}
