import { useText } from '@/i18n';
import { quickText } from '@/i18n/contact/quick';
import { Icon } from '@/ui';
import styles from './Composer.module.css';

/** Says once that a field of a standing answer still stands open in the message. */
export default function OpenField({ field }: { field: string }) {
  const text = useText(quickText);
  return (
    <p className={styles.hint} role="alert">
      <Icon name="info" />
      <span>{text.open(field)}</span>
    </p>
  );
}
