import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { EmptyState, Stack } from '@/ui';
import { DueCard } from './DueCard';
import { type Due, ErasuresDueQuery } from './erasure.graphql';
import { EraseDialog } from './EraseDialog';
import { HoldDialog } from './HoldDialog';
import { useWhile } from './useWhile';

/** Ended dossiers of which something may go. */
export function DueList() {
  const text = useText(erasureText);
  const [asked, setAsked] = useState<{ what: 'erase' | 'hold'; due: Due } | null>(null);
  const {
    data,
    error,
    nodes: all,
    again,
    pages,
  } = usePages(ErasuresDueQuery, { after: null }, (answer) => answer.erasuresDue);
  useWhile(
    all.some(({ running }) => running),
    again,
  );
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
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
      {asked?.what === 'erase' ? <EraseDialog due={asked.due} onClose={close} onStarted={changed} /> : null}
      {asked?.what === 'hold' ? <HoldDialog due={asked.due} onClose={close} onHeld={changed} /> : null}
    </Stack>
  );
}
