import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './FilterChips.module.css';

export type Chip<V extends string> = { value: V; label: string; count?: number; icon?: IconName };

/** A filter as a row of buttons with their counts; one is on, pressing it again shows everything. */
export function FilterChips<V extends string>({
  label,
  all,
  chips,
  value,
  onChange,
}: {
  /** What is filtered, for a screen reader. */
  label: string;
  /** The button that shows everything. */
  all: string;
  chips: readonly Chip<V>[];
  value: V | null;
  onChange: (value: V | null) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {all}
      </button>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={styles.chip}
          aria-pressed={value === chip.value}
          onClick={() => onChange(value === chip.value ? null : chip.value)}
        >
          {chip.icon ? <Icon name={chip.icon} /> : null}
          {chip.label}
          {chip.count === undefined ? null : <span className={styles.count}>{chip.count}</span>}
        </button>
      ))}
    </div>
  );
}
