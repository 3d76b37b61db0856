import { Button, Cluster, Notice } from '@/ui';
import type { Pages } from './usePages';

/** Under a list: the next page, or that it could not be read. */
export function MorePages({ pages, label, failed }: { pages: Pages; label: string; failed: string }) {
  const { hasMore, more, state } = pages;
  return (
    <>
      {state === 'failed' ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {hasMore ? (
        <Cluster>
          <Button busy={state === 'reading'} onClick={() => void more()}>
            {label}
          </Button>
        </Cluster>
      ) : null}
    </>
  );
}
