import { Link as UtrechtLink } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Link.module.css';

/** A link to another page of the portal. */
export function Link({
  to,
  children,
  icon,
  state,
}: {
  to: To;
  children: ReactNode;
  icon?: IconName;
  state?: unknown;
}) {
  const href = useHref(to);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(to, { state });
  return (
    <UtrechtLink href={href} onClick={onClick} className={icon ? styles.withIcon : undefined}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </UtrechtLink>
  );
}

/** A link that looks like a button, for the next step of a screen. */
export function ButtonLink({
  to,
  children,
  icon,
  kind = 'primary',
  wide,
}: {
  to: To;
  children: ReactNode;
  icon?: IconName;
  kind?: 'primary' | 'secondary' | 'quiet';
  wide?: boolean;
}) {
  const href = useHref(to);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a href={href} onClick={onClick} className={styles.button} data-kind={kind} data-wide={wide || undefined}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

/** A link that leaves the portal, or fetches a file. */
export function OutLink({
  href,
  children,
  download,
}: {
  href: string;
  children: ReactNode;
  download?: string;
}) {
  return (
    <UtrechtLink href={href} download={download} rel="noopener noreferrer">
      {children}
    </UtrechtLink>
  );
}
