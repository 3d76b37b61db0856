import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Timeline.module.css';

/** What happened or will happen, in order of time. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  );
}

/** One moment of it. `now` is where we are; `later` is still to come. */
export function TimelineItem({
  icon = 'check',
  when,
  title,
  place = 'past',
  children,
}: {
  icon?: IconName;
  when: ReactNode;
  title: ReactNode;
  place?: 'past' | 'now' | 'later';
  children?: ReactNode;
}) {
  return (
    <li className={styles.item} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
      <span className={styles.drawing}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        <span className={styles.when}>{when}</span>
        <span className={styles.title}>{title}</span>
        {children}
      </div>
    </li>
  );
}
