import { useFormat, useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Button, Card, Cluster, Notice, ProgressBar, Soft, useOnline } from '@/ui';
import type { Batch } from './useBatch';

/** How far a message to several clients is, and the way to stop it; one can work on meanwhile. */
export function BatchProgress({ batch }: { batch: Batch }) {
  const text = useText(caseloadText);
  const format = useFormat();
  const online = useOnline();
  if (batch.all === 0) return null;

  if (batch.waiting > 0) {
    return (
      <Card>
        <ProgressBar label={text.bulkProgress(batch.sent, batch.all)} value={batch.sent / batch.all} />
        <Cluster justify="between">
          <Soft>{online ? text.bulkWalk : text.bulkOffline}</Soft>
          <Button small icon="close" onClick={batch.stop}>
            {text.bulkStop}
          </Button>
        </Cluster>
      </Card>
    );
  }
  const failed = batch.failed.length > 0;
  return (
    <Notice live tone={failed ? 'bad' : batch.stopped ? 'wait' : 'good'}>
      <Cluster gap={2}>
        <span>
          {batch.stopped ? text.bulkStopped(batch.sent, batch.all) : text.bulkDone(batch.sent)}{' '}
          {failed ? text.bulkFailed(format.list(batch.failed)) : null}
        </span>
        {failed ? (
          <Button small icon="refresh" onClick={batch.retry}>
            {text.bulkRetry}
          </Button>
        ) : null}
        <Button small kind="quiet" onClick={batch.close}>
          {text.bulkClose}
        </Button>
      </Cluster>
    </Notice>
  );
}
