import { useEffect, useRef } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { fieldId } from './Field';
import { Heading } from './Heading';
import { Icon } from './Icon';
import styles from './FormErrorSummary.module.css';

/** An error of one field, or of the whole form when it has no name. */
export type FormError = { name?: string; message: string };

/**
 * All errors on top of a form, each leading to its field. It takes the focus when it appears and each time the form is
 * sent again (`attempt` grows).
 */
export function FormErrorSummary({
  errors,
  attempt = 0,
}: {
  errors: readonly FormError[];
  attempt?: number;
}) {
  const text = useText(uiText);
  const ref = useRef<HTMLDivElement>(null);
  const present = errors.length > 0;
  useEffect(() => {
    if (present) ref.current?.focus();
  }, [present, attempt]);
  if (!present) return null;
  return (
    <div ref={ref} className={styles.summary} role="alert" tabIndex={-1}>
      <div className={styles.head}>
        <Icon name="attention" size="m" />
        <Heading>{text.errorsTitle(errors.length)}</Heading>
      </div>
      <ul className={styles.list}>
        {errors.map(({ name, message }) => (
          <li key={`${name ?? ''}${message}`}>
            {name ? (
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  const field = document.getElementById(fieldId(name));
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
