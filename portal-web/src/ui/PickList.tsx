import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './PickList.module.css';

export type Pick = { id: string; title: string; line?: string | undefined };

/** As many as one looks through; whoever has more, types another word. */
const SHOWN = 50;

const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * One out of many, by typing some of its words: the combobox of WAI-ARIA with its list always open. Arrows choose,
 * Enter picks; the focus stays in the field.
 */
export function PickList({
  label,
  items,
  count,
  empty,
  onPick,
}: {
  label: string;
  items: readonly Pick[];
  /** How many were found, said to who cannot see it. */
  count: (found: number) => string;
  /** Instead of the list, when nothing fits. */
  empty: ReactNode;
  onPick: (id: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // It may come a moment after the dialog it stands in, which looked for its first field by then.
  useEffect(() => field.current?.focus(), []);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const wanted = plain(words).split(/\s+/);
  const found = items
    .filter(({ title, line }) => wanted.every((word) => plain(`${title} ${line ?? ''}`).includes(word)))
    .slice(0, SHOWN);
  const active = found[Math.min(at, found.length - 1)];
  const optionId = (item: Pick) => `${id}-${item.id}`;

  const move = (to: number) => {
    const place = Math.max(0, Math.min(to, found.length - 1));
    const next = found[place];
    setAt(place);
    if (next) document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (active) onPick(active.id);
    }
  };

  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? optionId(active) : undefined}
        autoComplete="off"
        className={styles.search}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="wb-hidden" role="status">
        {count(found.length)}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {found.map((item) => (
          // The keyboard works in the field above, which says which option is active.
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
          <li
            key={item.id}
            id={optionId(item)}
            role="option"
            aria-selected={item === active}
            className={styles.option}
            onClick={() => onPick(item.id)}
          >
            <strong>{item.title}</strong>
            {item.line ? <span className={styles.line}>{item.line}</span> : null}
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className={styles.line}>{empty}</p> : null}
    </div>
  );
}
