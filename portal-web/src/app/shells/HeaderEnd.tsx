import { Suspense } from 'react';
import { headerParts } from '../composition';
import { AccountMenu } from './AccountMenu';
import styles from './HeaderEnd.module.css';

/** What every shell has at the end of its header: the parts of features, and the account. */
export function HeaderEnd({ languages = false }: { languages?: boolean }) {
  return (
    <div className={styles.end}>
      {headerParts.map(({ order, Component }) => (
        <span key={order} className={styles.part}>
          <Suspense fallback={null}>
            <Component />
          </Suspense>
        </span>
      ))}
      <AccountMenu languages={languages} />
    </div>
  );
}
