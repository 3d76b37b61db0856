import { type ReactNode, Suspense } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { Skeleton } from '@/ui';
import { personParts } from '../composition';
import { Crash } from '../Crash';
import { Say } from './NavLinks';
import styles from './PersonPage.module.css';

/** One client, for staff: who it is on top, one part open, and the conversation beside it where there is room. */
export function PersonPage() {
  const { dossierId = '', '*': open = '' } = useParams();
  const text = useText(appText);
  const headers = personParts.filter(({ place }) => place === 'header');
  const tabs = personParts.filter(({ place }) => place !== 'header');
  const beside = personParts.find(({ place }) => place === 'beside');
  const first = tabs.find(({ place }) => place === 'tab') ?? tabs[0];
  const chosen = tabs.find(({ path }) => path === open.split('/')[0]);
  if (!chosen && first) return <Navigate to={`/clienten/${dossierId}/${first.path}`} replace />;

  return (
    <div className={styles.person} data-beside={beside ? chosen?.place : undefined}>
      <div className={styles.top}>
        {headers.map(({ path, Component }) => (
          <Part key={path} place={dossierId}>
            <Component dossierId={dossierId} />
          </Part>
        ))}
        <nav aria-label={text.clientParts}>
          <ul className={styles.tabs}>
            {tabs.map(({ path, label, place }) => (
              <li key={path} data-place={place}>
                <NavLink to={`/clienten/${dossierId}/${path}`} className={styles.tab}>
                  <Say label={label} />
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {chosen ? (
        <div className={styles.open}>
          <Part place={`${dossierId}/${chosen.path}`}>
            <chosen.Component dossierId={dossierId} />
          </Part>
        </div>
      ) : null}
      {beside && chosen !== beside ? (
        <aside className={styles.beside}>
          <Part place={dossierId}>
            <beside.Component dossierId={dossierId} />
          </Part>
        </aside>
      ) : null}
    </div>
  );
}

function Part({ place, children }: { place: string; children: ReactNode }) {
  return (
    <Crash place={place}>
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </Crash>
  );
}
