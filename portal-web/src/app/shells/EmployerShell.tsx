import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { uiText } from '@/i18n/ui/nl';
import { Mark, OfflineBanner } from '@/ui';
import { navOf } from '../composition';
import { UnsentNote } from '../outbox/UnsentNote';
import { LoginNote } from '../session/screens';
import { HeaderEnd } from './HeaderEnd';
import { NavLinks } from './NavLinks';
import { ShellRoutes } from './ShellRoutes';
import styles from './EmployerShell.module.css';

/** The employer's portal: one quiet line on top, the gallery below. */
export default function EmployerShell() {
  const text = useText(appText);
  const ui = useText(uiText);
  return (
    <div className={styles.shell}>
      <a href="#inhoud" className={styles.skip}>
        {ui.skipToContent}
      </a>
      <header className={styles.header}>
        <Mark />
        <nav className={styles.nav} aria-label={text.navigation}>
          <NavLinks items={navOf('employer')} shape="line" />
        </nav>
        <HeaderEnd />
      </header>
      <main id="inhoud" tabIndex={-1}>
        <OfflineBanner />
        <LoginNote />
        <UnsentNote />
        <ShellRoutes shell="employer" />
      </main>
    </div>
  );
}
