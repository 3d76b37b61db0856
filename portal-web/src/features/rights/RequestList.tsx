import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { EmptyState, RadioGroup, Stack } from '@/ui';
import { ErasureRequestsQuery } from './erasure.graphql';
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
  const {
    data,
    error,
    nodes: all,
    again,
    pages,
  } = usePages(ErasureRequestsQuery, { open, after: null }, (answer) => answer.erasureRequests);

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
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
    </Stack>
  );
}
