import { StatusBadge } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Badge.module.css';

export type Tone = 'neutral' | 'info' | 'good' | 'wait' | 'bad' | 'forYou';

const ICON: Record<Tone, IconName | undefined> = {
  neutral: undefined,
  info: 'info',
  good: 'check',
  wait: 'clock',
  bad: 'attention',
  forYou: 'star',
};

/** A state: a drawing and a word first, colour only in support. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  const drawing = icon ?? ICON[tone];
  return (
    <StatusBadge className={styles.badge} data-tone={tone}>
      {drawing ? <Icon name={drawing} /> : null}
      {children}
    </StatusBadge>
  );
}

/** A number that asks for attention, such as unread messages; `label` says what is counted. Nothing at zero. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value <= 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{value > 99 ? '99+' : value}</span>
      <span className="wb-hidden">{label}</span>
    </span>
  );
}
