import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { LanguageProvider } from '@/i18n';
import { ToastRegion } from '@/ui';
import { Crash } from './Crash';
import type { ShellName } from './feature';
import { SessionProvider } from './session/SessionProvider';
import { shellOf, useSession } from './session/session';

const SHELLS = {
  client: lazy(() => import('./shells/ClientShell')),
  staff: lazy(() => import('./shells/StaffShell')),
  employer: lazy(() => import('./shells/EmployerShell')),
  lead: lazy(() => import('./shells/LeadShell')),
  privacy: lazy(() => import('./shells/PrivacyShell')),
} satisfies Record<ShellName, unknown>;

const StyleGuide = import.meta.env.DEV ? lazy(() => import('./styleguide/StyleGuide')) : null;

/** The whole portal: language outside, then who is here, then the shell of their role. */
export function App() {
  return (
    <LanguageProvider>
      <BrowserRouter>
        <ToastRegion>
          <Crash>
            <Suspense fallback={null}>
              <Routes>
                {StyleGuide ? <Route path="/stijlgids" element={<StyleGuide />} /> : null}
                <Route
                  path="*"
                  element={
                    <SessionProvider>
                      <Shell />
                    </SessionProvider>
                  }
                />
              </Routes>
            </Suspense>
          </Crash>
        </ToastRegion>
      </BrowserRouter>
    </LanguageProvider>
  );
}

function Shell() {
  const { me } = useSession();
  const Chosen = SHELLS[shellOf(me)];
  return <Chosen />;
}
