import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './LinkRow.module.css';

/** A list of things one can open. */
export function LinkRows({ children }: { children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}

/** One thing to open: the whole row is the link. `before` takes a face in place of a drawing. */
export function LinkRow({
  to,
  icon,
  before,
  title,
  description,
  after,
}: {
  to: To;
  icon?: IconName;
  before?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  after?: ReactNode;
}) {
  return (
    <li className={styles.item}>
      <Link to={to} className={styles.row}>
        {icon ? (
          <span className={styles.drawing}>
            <Icon name={icon} size="m" />
          </span>
        ) : (
          before
        )}
        <span className={styles.middle}>
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {description ? <span className={styles.description}>{description}</span> : null}
          </span>
          {after}
        </span>
        <span className={styles.onward}>
          <Icon name="chevronRight" />
        </span>
      </Link>
    </li>
  );
}
