import { ICONS, type IconName } from './icons';
import styles from './Icon.module.css';

/** A drawing beside a word. It says nothing by itself, so a screen reader skips it. */
export function Icon({ name, size = 'text' }: { name: IconName; size?: 'text' | 'm' | 'l' }) {
  const mirrored = name.startsWith('arrow') || name === 'chevronRight' || name === 'send';
  return (
    <svg
      className={styles.icon}
      data-size={size}
      data-mirrored={mirrored || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
