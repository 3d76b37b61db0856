import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { uiText } from '@/i18n/ui/nl';
import { Mark, OfflineBanner } from '@/ui';
import { navOf } from '../composition';
import type { ShellName } from '../feature';
import { UnsentNote } from '../outbox/UnsentNote';
import { LoginNote } from '../session/screens';
import { HeaderEnd } from './HeaderEnd';
import { NavLinks } from './NavLinks';
import { ShellRoutes } from './ShellRoutes';
import styles from './RailShell.module.css';

/** The shell of people who work here all day: a rail at the side, the work beside it. */
export function RailShell({ shell, children }: { shell: ShellName; children?: ReactNode }) {
  const text = useText(appText);
  const ui = useText(uiText);
  return (
    <div className={`wb-compact ${styles.shell}`}>
      <a href="#inhoud" className={styles.skip}>
        {ui.skipToContent}
      </a>
      <header className={styles.rail}>
        <div className={styles.mark}>
          <Mark />
        </div>
        <nav className={styles.nav} aria-label={text.navigation}>
          <NavLinks items={navOf(shell)} shape="rail" />
        </nav>
        <div className={styles.account}>
          <HeaderEnd />
        </div>
      </header>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        <OfflineBanner />
        <LoginNote />
        <UnsentNote />
        <ShellRoutes shell={shell}>{children}</ShellRoutes>
      </main>
    </div>
  );
}
