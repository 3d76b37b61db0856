import { type SubmitEvent, useEffect, useRef } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Button, Icon } from '@/ui';
import styles from './Composer.module.css';
import type { Message } from './contact.graphql';
import { MessageField, overBy } from './MessageField';

/** In the place where one writes: other words for a message that was sent. */
export function Editor({
  message,
  onSave,
  onStop,
}: {
  message: Message;
  onSave: (words: string) => void;
  onStop: () => void;
}) {
  const text = useText(talkText);
  const draft = useDraft(`contact.edit.${message.id}`, message.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (draft.ready) area.current?.focus();
  }, [draft.ready]);

  const save = () => {
    const words = draft.value.trim();
    if ((words === '' && !message.about) || overBy(words) > 0) return;
    onSave(words);
    draft.clear();
  };
  const stop = () => {
    draft.clear();
    onStop();
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles.along}>
        <Icon name="edit" /> {text.editing}
        <Button small kind="quiet" onClick={stop}>
          {text.stopEditing}
        </Button>
      </p>
      <MessageField ref={area} value={draft.value} onChange={draft.change} onEnter={save} />
      <Button type="submit" kind="primary" icon="check">
        {text.save}
      </Button>
    </form>
  );
}
