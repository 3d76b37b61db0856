import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { Button, Cluster, Notice } from '@/ui';

export type Reading = 'still' | 'reading' | 'failed';

/** The end of a list of which there may be more. */
export function More({ hasMore, state, onMore }: { hasMore: boolean; state: Reading; onMore: () => void }) {
  const text = useText(erasureText);
  return (
    <>
      {state === 'failed' ? (
        <Notice tone="bad" live>
          {text.moreFailed}
        </Notice>
      ) : null}
      {hasMore ? (
        <Cluster>
          <Button busy={state === 'reading'} onClick={onMore}>
            {text.more}
          </Button>
        </Cluster>
      ) : null}
    </>
  );
}
