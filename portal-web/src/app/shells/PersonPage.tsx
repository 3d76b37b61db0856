import { type ReactNode, Suspense } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { personText } from '@/i18n/dossier/person';
import { Button, ButtonLink, Cluster, Notice, Page, PageHeading, Skeleton } from '@/ui';
import { personParts } from '../composition';
import { Crash } from '../Crash';
import { Say } from './NavLinks';
import styles from './PersonPage.module.css';
import { usePersonAccess } from './usePersonAccess';

/** One client, for staff: who it is on top, one part open, and the conversation beside it where there is room. */
export function PersonPage() {
  const { dossierId = '', '*': open = '' } = useParams();
  const text = useText(appText);
  const access = usePersonAccess(dossierId);
  if (access.loaded && !access.person)
    return <Gone name={access.lost > 0 ? access.name : ''} again={access.again} />;
  const sections: readonly string[] | undefined = access.person?.visibleSections;
  const headers = personParts.filter(({ place }) => place === 'header');
  const shown = personParts.filter(({ section }) => !section || !sections || sections.includes(section));
  const tabs = shown.filter(({ place }) => place !== 'header');
  const beside = shown.find(({ place }) => place === 'beside');
  const first = tabs.find(({ place }) => place === 'tab') ?? tabs[0];
  const chosen = tabs.find(({ path }) => path === open.split('/')[0]);
  if (!chosen && first) return <Navigate to={`/clienten/${dossierId}/${first.path}`} replace />;

  return (
    <div className={styles.person} data-beside={beside ? chosen?.place : undefined}>
      <div className={styles.top}>
        {headers.map(({ path, Component }) => (
          <Part key={`${path} ${access.epoch}`} place={dossierId}>
            <Component dossierId={dossierId} />
          </Part>
        ))}
        <AccessNotice lost={access.lost} gained={access.gained} name={access.name} />
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
          <Part key={access.epoch} place={`${dossierId}/${chosen.path}`}>
            <chosen.Component dossierId={dossierId} />
          </Part>
        </div>
      ) : null}
      {beside && chosen !== beside ? (
        <aside className={styles.beside}>
          <Part key={access.epoch} place={dossierId}>
            <beside.Component dossierId={dossierId} />
          </Part>
        </aside>
      ) : null}
    </div>
  );
}

/** Says kindly that what one may see changed; the region is there before, so that it is spoken. */
function AccessNotice({ lost, gained, name }: { lost: number; gained: number; name: string }) {
  const text = useText(personText);
  return (
    <div role="status">
      {lost > 0 ? (
        <Notice icon="eyeOff">
          <strong>{text.lostTitle(name, lost)}</strong> {text.lostWhat}
        </Notice>
      ) : gained > 0 ? (
        <Notice icon="eye">{text.gained(name, gained)}</Notice>
      ) : null}
    </div>
  );
}

/** The dossier is not there, or may not be seen (any more): for who looks, that is the same. */
function Gone({ name, again }: { name: string; again: () => void }) {
  const text = useText(personText);
  return (
    <Page>
      <PageHeading>{name ? text.goneTitle(name) : text.notThereTitle}</PageHeading>
      <p>{name ? text.goneWhat : text.notThereWhat}</p>
      <Cluster>
        <ButtonLink to="/">{text.toList}</ButtonLink>
        <Button icon="refresh" onClick={again}>
          {text.lookAgain}
        </Button>
      </Cluster>
    </Page>
  );
}

function Part({ place, children }: { place: string; children: ReactNode }) {
  return (
    <Crash place={place}>
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </Crash>
  );
}
