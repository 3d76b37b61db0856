import { Textarea, Textbox } from '@utrecht/component-library-react';
import { type InputHTMLAttributes, type Ref, useEffect, useRef } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { describedBy, Field, fieldId, type FieldProps } from './Field';
import styles from './Field.module.css';

type TextFieldProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'maxLength' | 'list' | 'onBlur' | 'disabled'
  > & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'tel' | 'search' | 'number' | 'url';
    /** For what is always short: a postcode, a number of hours. */
    short?: boolean;
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  error,
  optional,
  onChange,
  short,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <Textbox
        {...rest}
        id={fieldId(name)}
        name={name}
        type={type}
        invalid={Boolean(error)}
        required={!optional}
        aria-describedby={describedBy(name, hint ? 'hint' : null, error ? 'error' : null)}
        className={`${styles.control} ${short ? styles.short : ''}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
};

/** A day, by the date field of the phone or browser itself: everybody knows how theirs works. */
export function DateField({ name, label, hint, error, optional, onChange, ...rest }: DateFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <Textbox
        {...rest}
        id={fieldId(name)}
        name={name}
        type="date"
        invalid={Boolean(error)}
        required={!optional}
        aria-describedby={describedBy(name, hint ? 'hint' : null, error ? 'error' : null)}
        className={`${styles.control} ${styles.short}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Counts down; more can be typed, so that nobody loses the end of a pasted text. */
  maxLength?: number;
  rows?: number;
};

/** More lines of text; grows with what is written. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  onChange,
  maxLength,
  rows = 4,
  value,
}: TextAreaProps) {
  const text = useText(uiText);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = ref.current;
    if (!area || area.scrollHeight <= area.clientHeight) return;
    area.style.blockSize = `${Math.min(area.scrollHeight + 4, 480)}px`;
  }, [value]);
  const left = maxLength === undefined ? 0 : maxLength - [...value].length;
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <Textarea
        ref={ref}
        id={fieldId(name)}
        name={name}
        rows={rows}
        value={value}
        invalid={Boolean(error)}
        required={!optional}
        aria-describedby={describedBy(
          name,
          hint ? 'hint' : null,
          error ? 'error' : null,
          maxLength ? 'count' : null,
        )}
        className={`${styles.control} ${styles.area}`}
        onChange={(event) => onChange(event.target.value)}
      />
      {maxLength === undefined ? null : (
        <span
          id={`${fieldId(name)}-count`}
          className={styles.count}
          data-over={left < 0 || undefined}
          aria-live={left < 20 ? 'polite' : 'off'}
        >
          {left < 0 ? text.charactersOver(-left) : text.charactersLeft(left)}
        </span>
      )}
    </Field>
  );
}
