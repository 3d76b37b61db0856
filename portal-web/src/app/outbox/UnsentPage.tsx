import { useState } from 'react';
import { useFormat, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import {
  Badge,
  Button,
  Card,
  Cluster,
  Dialog,
  EmptyState,
  Page,
  PageHeading,
  ProgressBar,
  Soft,
  Stack,
} from '@/ui';
import type { OutboxEntry } from './outbox';
import { useOutbox, useOutboxEntries } from './useOutbox';

const TONES = { waiting: 'wait', sending: 'info', failed: 'bad', sent: 'good' } as const;

/** "Nog niet verstuurd": what is on this device and not yet at the server. */
export function UnsentPage() {
  const text = useText(appText);
  const entries = useOutboxEntries();
  const outbox = useOutbox();
  const [discarding, setDiscarding] = useState<OutboxEntry | null>(null);
  return (
    <Page>
      <PageHeading>{text.unsentTitle}</PageHeading>
      {entries.length === 0 ? (
        <EmptyState title={text.unsentEmpty}>{text.unsentEmptyDo}</EmptyState>
      ) : (
        <>
          <p>{text.unsentIntro}</p>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} onDiscard={() => setDiscarding(entry)} />
          ))}
        </>
      )}
      <Dialog
        open={discarding !== null}
        onClose={() => setDiscarding(null)}
        title={text.unsentDiscardTitle}
        actions={
          <>
            <Button
              kind="danger"
              onClick={() => {
                if (discarding) void outbox.discard(discarding.id);
                setDiscarding(null);
              }}
            >
              {text.unsentDiscard}
            </Button>
            <Button onClick={() => setDiscarding(null)}>{text.stay}</Button>
          </>
        }
      >
        <p>{text.unsentDiscardWhat}</p>
      </Dialog>
    </Page>
  );
}

function Entry({ entry, onDiscard }: { entry: OutboxEntry; onDiscard: () => void }) {
  const text = useText(appText);
  const format = useFormat();
  const outbox = useOutbox();
  const words = {
    waiting: text.unsentWaiting,
    sending: text.unsentSending,
    failed: text.unsentFailed,
    sent: text.unsentSent,
  };
  return (
    <Card heading={entry.title} after={<Badge tone={TONES[entry.state]}>{words[entry.state]}</Badge>}>
      <Stack gap={1}>
        <Soft>
          {text.unsentSavedAt(format.moment(entry.at))}
          {entry.files.length > 0 ? ` · ${text.unsentFiles(entry.files.length)}` : ''}
        </Soft>
        {entry.refusal ? <p>{entry.refusal}</p> : null}
        {entry.state === 'sending' && entry.files.length > 0 ? (
          <ProgressBar label={text.unsentSending} value={entry.progress} />
        ) : null}
      </Stack>
      {entry.state === 'sending' ? null : (
        <Cluster>
          <Button icon="refresh" onClick={() => void outbox.retry(entry.id)}>
            {text.unsentRetry}
          </Button>
          <Button kind="quiet" icon="trash" onClick={onDiscard}>
            {text.unsentDiscard}
          </Button>
        </Cluster>
      )}
    </Card>
  );
}
