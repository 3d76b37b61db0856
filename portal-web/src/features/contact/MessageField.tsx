import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import styles from './Composer.module.css';

export const MAX_MESSAGE = 4000;

/** By how many characters it is too long; the server counts in the same way. */
export const overBy = (words: string): number => [...words.trim()].length - MAX_MESSAGE;

/** Words for a message; the field grows with them. Enter sends where there is a keyboard. */
export function MessageField({
  value,
  onChange,
  onEnter,
  onSlash,
  ref,
}: {
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
  /** When one begins with a slash: a way to something else than typing. */
  onSlash?: (() => void) | undefined;
  ref?: Ref<HTMLTextAreaElement | null>;
}) {
  const text = useText(contactText);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);
  const id = useId();
  const over = overBy(value);

  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${Math.min(box.scrollHeight + 2, 168)}px`;
  }, [value]);

  const onKeyDown = (event: KeyboardEvent) => {
    const touch = matchMedia('(pointer: coarse)').matches;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !touch) {
      event.preventDefault();
      onEnter();
    } else if (event.key === '/' && value === '' && onSlash) {
      event.preventDefault();
      onSlash();
    }
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className="wb-hidden">
        {text.yourMessage}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={1}
        className={styles.area}
        value={value}
        placeholder={text.writeHint}
        aria-invalid={over > 0 || undefined}
        aria-describedby={over > 0 ? `${id}-over` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {over > 0 ? (
        <p id={`${id}-over`} className={styles.over} role="status">
          {text.tooLong(over)}
        </p>
      ) : null}
    </div>
  );
}
