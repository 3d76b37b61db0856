import { Button as UtrechtButton } from '@utrecht/component-library-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Button.module.css';

/** `primary` once a screen; `secondary` beside it; `quiet` in lists and bars; `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> & {
  kind?: ButtonKind;
  icon?: IconName;
  /** Something is under way: the button stays where it is, says so, and ignores further presses. */
  busy?: boolean;
  /** As wide as its container, for the one button of a phone screen. */
  wide?: boolean;
  small?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

const APPEARANCE = {
  primary: 'primary-action-button',
  secondary: 'secondary-action-button',
  quiet: 'subtle-button',
  danger: 'primary-action-button',
} as const;

export function Button({
  kind = 'secondary',
  icon,
  busy = false,
  wide,
  small,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const text = useText(uiText);
  return (
    <UtrechtButton
      {...rest}
      type={type}
      appearance={APPEARANCE[kind]}
      hint={kind === 'danger' ? 'danger' : undefined}
      aria-disabled={busy || undefined}
      className={styles.button}
      data-wide={wide || undefined}
      data-small={small || undefined}
      data-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      {children}
      {busy ? <span className="wb-hidden">, {text.busy}</span> : null}
    </UtrechtButton>
  );
}

/** A button that is only a drawing; its name is spoken and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'aria-label' | 'children'> & {
  icon: IconName;
  label: string;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button type="button" {...rest} className={styles.iconButton} aria-label={label} title={label}>
      <Icon name={icon} size="m" />
    </button>
  );
}
