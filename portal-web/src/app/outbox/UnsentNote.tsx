import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Link } from '@/ui';
import { useOutboxEntries } from './useOutbox';
import styles from './UnsentNote.module.css';

/** One line on top as long as something on this device has not reached the server. */
export function UnsentNote() {
  const text = useText(appText);
  const count = useOutboxEntries().length;
  return (
    <div role="status">
      {count > 0 ? (
        <div className={styles.note}>
          <Link to="/niet-verstuurd" icon="upload">
            {text.unsentCount(count)}
          </Link>
        </div>
      ) : null}
    </div>
  );
}
