import { FormFieldDescription, FormFieldErrorMessage, FormLabel } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Icon } from './Icon';
import styles from './Field.module.css';

/** What every field of a form has. `name` also makes the id, so that the error summary can lead to it. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** One sentence that helps; under the label, so that it is read before filling in. */
  hint?: ReactNode;
  /** What is wrong and what to do; shown and spoken with the field. */
  error?: string | null;
  /** Fields are asked because they are needed; the rare one that is not says so. */
  optional?: boolean;
};

export function fieldId(name: string): string {
  return `veld-${name.replace(/[^\w-]/g, '-')}`;
}

/** Ids of what describes the field, for `aria-describedby`. */
export function describedBy(
  name: string,
  ...present: (false | '' | null | undefined | 'hint' | 'error' | 'count')[]
) {
  const ids = present.filter(Boolean).map((part) => `${fieldId(name)}-${part as string}`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, help, field and error, always in that order. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  const id = fieldId(name);
  return (
    <div className={styles.field} data-invalid={Boolean(error) || undefined}>
      <FormLabel htmlFor={id} className={styles.label}>
        {label}
        <Optional optional={optional} />
      </FormLabel>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

export function Optional({ optional }: { optional?: boolean }) {
  const text = useText(uiText);
  return optional ? <span className={styles.optional}> ({text.optional})</span> : null;
}

export function Hint({ name, hint }: { name: string; hint?: ReactNode }) {
  return hint ? (
    <FormFieldDescription id={`${fieldId(name)}-hint`} className={styles.hint}>
      {hint}
    </FormFieldDescription>
  ) : null;
}

export function FieldError({ name, error }: { name: string; error?: string | null }) {
  return error ? (
    <FormFieldErrorMessage id={`${fieldId(name)}-error`} className={styles.error}>
      <Icon name="attention" /> {error}
    </FormFieldErrorMessage>
  ) : null;
}
