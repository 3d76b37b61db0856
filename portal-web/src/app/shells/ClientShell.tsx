import { useEffect } from 'react';
import { Route } from 'react-router';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { uiText } from '@/i18n/ui/nl';
import { Mark, OfflineBanner } from '@/ui';
import { fetchAhead, navOf } from '../composition';
import { says } from '../feature';
import { UnsentNote } from '../outbox/UnsentNote';
import { LoginNote } from '../session/screens';
import { DossierPage } from './DossierPage';
import { HeaderEnd } from './HeaderEnd';
import { NavLinks } from './NavLinks';
import { ShellRoutes } from './ShellRoutes';
import { TodayPage } from './TodayPage';
import styles from './ClientShell.module.css';

const TODAY = { to: '/', label: says(appText, 'today'), icon: 'home', order: 0 } as const;
const DOSSIER = { to: '/dossier', label: says(appText, 'dossier'), icon: 'folder', order: 90 } as const;

/** The client's portal: a bar at the thumb on a phone, at the side on a desk. */
export default function ClientShell() {
  const text = useText(appText);
  const ui = useText(uiText);
  useEffect(() => {
    const timer = setTimeout(() => fetchAhead('client'), 3000);
    return () => clearTimeout(timer);
  }, []);
  const bar = navOf('client').filter((item) => item.place !== 'dossier');
  return (
    <div className={styles.shell}>
      <a href="#inhoud" className={styles.skip}>
        {ui.skipToContent}
      </a>
      <header className={styles.header}>
        <Mark />
        <HeaderEnd languages />
      </header>
      <nav className={styles.nav} aria-label={text.navigation}>
        <NavLinks items={[TODAY, ...bar, DOSSIER]} shape="bar" />
      </nav>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        <OfflineBanner />
        <LoginNote />
        <UnsentNote />
        <ShellRoutes shell="client">
          <Route path="/" element={<TodayPage />} />
          <Route path="/dossier" element={<DossierPage />} />
        </ShellRoutes>
      </main>
    </div>
  );
}
