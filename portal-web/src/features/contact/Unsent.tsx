import type { OutboxEntry } from '@/app/outbox/outbox';
import { useOutbox } from '@/app/outbox/useOutbox';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { talkText } from '@/i18n/talk/nl';
import { Button, useToast } from '@/ui';
import { takesBack, wordsOf } from './waiting';

/** What one can do with something that has not reached the server: when it was refused, and why. */
export function Unsent({ entry }: { entry: OutboxEntry }) {
  const text = useText(contactText);
  const talk = useText(talkText);
  const outbox = useOutbox();
  const toast = useToast();
  const words = wordsOf(entry);
  if (entry.state !== 'failed') return takesBack(entry) ? talk.takingBack : null;
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    toast({ message: talk.copied });
  };
  return (
    <>
      {entry.refusal}
      <Button small kind="quiet" icon="refresh" onClick={() => void outbox.retry(entry.id)}>
        {text.retry}
      </Button>
      {words ? (
        <Button small kind="quiet" icon="copy" onClick={() => void copy()}>
          {talk.copy}
        </Button>
      ) : null}
      <Button small kind="quiet" icon="trash" onClick={() => void outbox.discard(entry.id)}>
        {text.discard}
      </Button>
    </>
  );
}
