import { type ReactNode } from 'react';
import { useFormat, useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Heading } from './Heading';
import { Icon } from './Icon';
import styles from './Receipt.module.css';

/** Proof of what was received: number and time first; the checksum is there for who needs it. */
export function Receipt({
  number,
  at,
  sha256,
  title,
  children,
}: {
  number: string;
  at: string;
  sha256?: string;
  title?: string;
  /** What was received, in words. */
  children?: ReactNode;
}) {
  const text = useText(uiText);
  const format = useFormat();
  return (
    <section className={styles.receipt} aria-label={text.receipt}>
      <div className={styles.head}>
        <span className={styles.seal}>
          <Icon name="check" size="m" />
        </span>
        <Heading>{title ?? text.receipt}</Heading>
      </div>
      {children}
      <dl className={styles.facts}>
        <div>
          <dt>{text.receiptNumber}</dt>
          <dd className={styles.number}>{number}</dd>
        </div>
        <div>
          <dt>{text.receiptAt}</dt>
          <dd>
            <time dateTime={at}>{format.moment(at)}</time>
          </dd>
        </div>
      </dl>
      {sha256 ? (
        <details className={styles.details}>
          <summary>{text.receiptSha}</summary>
          <code className={styles.sha}>{sha256}</code>
        </details>
      ) : null}
    </section>
  );
}
