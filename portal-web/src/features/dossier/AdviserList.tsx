import { useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { Avatar, Icon } from '@/ui';
import type { Adviser } from './staff.graphql';
import styles from './Assign.module.css';

/** The advisers with their number of clients, as numbers and as lengths to compare at a glance. */
export function AdviserList({
  advisers,
  chosen,
  without,
  onChoose,
}: {
  advisers: readonly Adviser[];
  chosen: string;
  /** The value that stands for clients without a contact person. */
  without: string;
  onChoose: (value: string) => void;
}) {
  const text = useText(staffText);
  const most = Math.max(1, ...advisers.map(({ clients }) => clients));
  return (
    <div role="group" aria-label={text.advisers} className={styles.advisers}>
      {advisers.map(({ id, name, team, clients }) => (
        <button
          key={id}
          type="button"
          className={styles.adviser}
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
        >
          <Avatar name={name} />
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.soft}>{[team, text.load(clients)].filter(Boolean).join(' · ')}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.load} style={{ inlineSize: `${(clients / most) * 100}%` }} />
            </span>
          </span>
        </button>
      ))}
      <button
        type="button"
        className={styles.adviser}
        aria-pressed={chosen === without}
        onClick={() => onChoose(without)}
      >
        <span className={styles.nobody}>
          <Icon name="question" size="m" />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{text.without}</span>
        </span>
      </button>
    </div>
  );
}
