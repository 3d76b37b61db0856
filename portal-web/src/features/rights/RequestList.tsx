import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useClient, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { EmptyState, RadioGroup, Stack } from '@/ui';
import { ErasureRequestsQuery, type RequestPage } from './erasure.graphql';
import { More, type Reading } from './More';
import { RequestCard } from './RequestCard';

type Which = 'open' | 'done';

/** What clients ask to erase earlier. */
export function RequestList() {
  const text = useText(erasureText);
  const [which, setWhich] = useState<Which>('open');
  return (
    <Stack>
      <RadioGroup<Which>
        name="welke-verzoeken"
        label={text.requestsWhich}
        value={which}
        onChange={setWhich}
        beside
        options={[
          { value: 'open', label: text.requestsOpen },
          { value: 'done', label: text.requestsDone },
        ]}
      />
      <Requests key={which} open={which === 'open'} />
    </Stack>
  );
}

function Requests({ open }: { open: boolean }) {
  const text = useText(erasureText);
  const client = useClient();
  const [older, setOlder] = useState<readonly RequestPage[]>([]);
  const [state, setState] = useState<Reading>('still');
  const [{ data, error }, read] = useQuery({
    query: ErasureRequestsQuery,
    variables: { open, after: null },
    requestPolicy: 'cache-and-network',
  });
  const again = () => {
    setOlder([]);
    read({ requestPolicy: 'network-only' });
  };
  const pages = data ? [data.erasureRequests, ...older] : [];
  const all = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const last = pages.at(-1)?.pageInfo;
  const more = async () => {
    setState('reading');
    const after = last?.endCursor ?? null;
    const { data: next } = await client.query(ErasureRequestsQuery, { open, after }).toPromise();
    setState(next ? 'still' : 'failed');
    if (next) setOlder([...older, next.erasureRequests]);
  };

  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;
  return (
    <Stack>
      {all.length === 0 ? (
        <EmptyState icon="chat" title={open ? text.requestsNoneOpen : text.requestsNoneDone}>
          {open ? text.requestsNoneOpenDo : text.requestsNoneDoneDo}
        </EmptyState>
      ) : null}
      {all.map((request) => (
        <RequestCard key={request.id} request={request} onAnswered={again} />
      ))}
      <More hasMore={last?.hasNextPage ?? false} state={state} onMore={() => void more()} />
    </Stack>
  );
}
