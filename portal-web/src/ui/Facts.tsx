import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export type Fact = { term: ReactNode; detail: ReactNode };

/** What is known, term by term; on a phone the detail stands below its term. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, detail }, index) => (
        <div key={index} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A few numbers that matter, large. */
export function Figure({ value, children }: { value: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <span className={styles.value}>{value}</span>
      <span className={styles.what}>{children}</span>
    </div>
  );
}
