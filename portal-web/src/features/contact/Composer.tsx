import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Button } from '@/ui';
import styles from './Composer.module.css';

const MAX = 4000;

/** Where one writes. What is not sent yet stays, also when the page is closed. Enter sends where there is a keyboard. */
export function Composer({ dossierId, onSend }: { dossierId: string; onSend: (text: string) => void }) {
  const text = useText(contactText);
  const draft = useDraft(`contact.message.${dossierId}`, '');
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const over = [...draft.value.trim()].length - MAX;

  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${Math.min(box.scrollHeight + 2, 168)}px`;
  }, [draft.value]);

  const send = () => {
    const said = draft.value.trim();
    if (said === '' || over > 0) {
      area.current?.focus();
      return;
    }
    onSend(said);
    draft.clear();
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const touch = matchMedia('(pointer: coarse)').matches;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !touch) {
      event.preventDefault();
      send();
    }
  };

  return (
    <form
      className={styles.composer}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={id} className="wb-hidden">
        {text.yourMessage}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={1}
        className={styles.area}
        value={draft.value}
        placeholder={text.writeHint}
        aria-invalid={over > 0 || undefined}
        aria-describedby={over > 0 ? `${id}-over` : undefined}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" kind="primary" icon="send">
        {text.send}
      </Button>
      {over > 0 ? (
        <p id={`${id}-over`} className={styles.over} role="status">
          {text.tooLong(over)}
        </p>
      ) : null}
    </form>
  );
}
