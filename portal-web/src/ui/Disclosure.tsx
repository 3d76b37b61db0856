import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Disclosure.module.css';

/** Something that explains, one press away. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  /** From the start, where somebody came for it. */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevronRight" />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
