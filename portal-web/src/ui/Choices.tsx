import { Select as UtrechtSelect } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { describedBy, Field, FieldError, fieldId, type FieldProps, Hint, Optional } from './Field';
import { Icon } from './Icon';
import styles from './Field.module.css';

export type Option<V extends string = string> = { value: V; label: ReactNode; hint?: ReactNode };

type SelectProps<V extends string> = FieldProps & {
  value: V | '';
  onChange: (value: V) => void;
  options: readonly { value: V; label: string }[];
  /** What stands there as long as nothing was chosen. */
  placeholder?: string;
};

/** One out of many, from about seven on; below that `RadioGroup` shows all at once. */
export function Select<V extends string>({
  name,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  options,
  placeholder,
}: SelectProps<V>) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <span className={styles.selectWrap}>
        <UtrechtSelect
          id={fieldId(name)}
          name={name}
          value={value}
          invalid={Boolean(error)}
          required={!optional}
          aria-describedby={describedBy(name, hint ? 'hint' : null, error ? 'error' : null)}
          className={`${styles.control} ${styles.select}`}
          onChange={(event) => onChange(event.target.value as V)}
        >
          {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </UtrechtSelect>
        <Icon name="chevronDown" />
      </span>
    </Field>
  );
}

type GroupProps<V extends string> = FieldProps & {
  options: readonly Option<V>[];
  /** Short options beside each other. */
  beside?: boolean;
};

/** One out of a few, all in sight, each with a large target. */
export function RadioGroup<V extends string>({
  value,
  onChange,
  ...group
}: GroupProps<V> & { value: V | ''; onChange: (value: V) => void }) {
  return (
    <Group {...group}>
      {(option, first) => (
        <Choice key={option.value} option={option}>
          <input
            type="radio"
            id={first ? fieldId(group.name) : undefined}
            name={group.name}
            value={option.value}
            checked={option.value === value}
            required={!group.optional}
            onChange={() => onChange(option.value)}
          />
        </Choice>
      )}
    </Group>
  );
}

/** Any number out of a few. */
export function CheckboxGroup<V extends string>({
  value,
  onChange,
  ...group
}: GroupProps<V> & { value: readonly V[]; onChange: (value: V[]) => void }) {
  return (
    <Group {...group}>
      {(option, first) => (
        <Choice key={option.value} option={option}>
          <input
            type="checkbox"
            id={first ? fieldId(group.name) : undefined}
            name={group.name}
            value={option.value}
            checked={value.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...value, option.value] : value.filter((v) => v !== option.value),
              )
            }
          />
        </Choice>
      )}
    </Group>
  );
}

function Group<V extends string>({
  name,
  label,
  hint,
  error,
  optional,
  options,
  beside,
  children,
}: GroupProps<V> & { children: (option: Option<V>, first: boolean) => ReactNode }) {
  return (
    <fieldset
      className={styles.field}
      data-invalid={Boolean(error) || undefined}
      aria-describedby={describedBy(name, hint ? 'hint' : null, error ? 'error' : null)}
    >
      <legend className={styles.label}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div className={styles.options} data-beside={beside || undefined}>
        {options.map((option, index) => children(option, index === 0))}
      </div>
    </fieldset>
  );
}

function Choice({ option, children }: { option: Option; children: ReactNode }) {
  return (
    <label className={styles.option}>
      {children}
      <span className={styles.optionWords}>
        {option.label}
        {option.hint ? <span className={styles.optionHint}>{option.hint}</span> : null}
      </span>
    </label>
  );
}

/** One thing that is so or not so. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  checked,
  onChange,
}: Omit<FieldProps, 'optional'> & { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <div className={styles.field} data-invalid={Boolean(error) || undefined}>
      <FieldError name={name} error={error} />
      <Choice option={{ value: name, label, hint }}>
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          checked={checked}
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={describedBy(name, error ? 'error' : null)}
          onChange={(event) => onChange(event.target.checked)}
        />
      </Choice>
    </div>
  );
}

/** The bare box of a table row; its name is spoken. `some` shows the half state of "all". */
export function RowCheckbox({
  label,
  checked,
  some = false,
  onChange,
}: {
  label: string;
  checked: boolean;
  some?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = some && !checked;
  }, [some, checked]);
  return (
    <span className={styles.plainCheck}>
      <input
        ref={ref}
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}
