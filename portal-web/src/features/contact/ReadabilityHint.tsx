import { useDeferredValue } from 'react';
import { useText } from '@/i18n';
import { contactStaffText } from '@/i18n/contact/staff';
import { Icon } from '@/ui';
import styles from './Composer.module.css';
import { EASY_FROM, readability } from './readability';

/** Says that a text reads hard and where, while it is being written. A hint: one sends what one wants. */
export default function ReadabilityHint({ text: written }: { text: string }) {
  const text = useText(contactStaffText);
  const found = readability(useDeferredValue(written));
  if (!found || found.score >= EASY_FROM) return null;
  return (
    <p className={styles.hint} role="status">
      <Icon name="info" />
      <span>
        {text.hard(found.score)} {found.hardest ? <mark>{found.hardest}</mark> : null}
      </span>
    </p>
  );
}
