import { Suspense } from 'react';
import { NavLink } from 'react-router';
import { useText } from '@/i18n';
import { Icon } from '@/ui';
import type { NavItem } from '../composition';
import type { Label } from '../feature';
import styles from './NavLinks.module.css';

/** Shows a sentence by its key. */
export function Say({ label }: { label: Label }) {
  const text = useText(label.messages) as Record<string, string>;
  return text[label.key];
}

/** The entries of a bar or rail: a drawing, a word, and a count where there is one. */
export function NavLinks({ items, shape }: { items: readonly NavItem[]; shape: 'bar' | 'rail' | 'line' }) {
  return (
    <ul className={styles.links} data-shape={shape}>
      {items.map(({ to, icon, label, Badge }) => (
        <li key={to}>
          <NavLink to={to} end={to === '/'} className={styles.link}>
            <span className={styles.drawing}>
              <Icon name={icon} size="m" />
              {Badge ? (
                <Suspense fallback={null}>
                  <Badge />
                </Suspense>
              ) : null}
            </span>
            <span className={styles.word}>
              <Say label={label} />
            </span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
