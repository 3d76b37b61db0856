import { type ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { ButtonLink, Cluster, Page, PageHeading, Skeleton } from '@/ui';
import { Crash } from '../Crash';
import { navOf, pagesOf } from '../composition';
import type { ShellName } from '../feature';
import { UnsentPage } from '../outbox/UnsentPage';

/** The pages of one shell: those of the features, those of the shell itself, and "not there". */
export function ShellRoutes({ shell, children }: { shell: ShellName; children?: ReactNode }) {
  const { pathname } = useLocation();
  const pages = pagesOf(shell);
  const first = navOf(shell)[0]?.to;
  return (
    <Crash place={pathname}>
      <Suspense
        fallback={
          <Page>
            <Skeleton />
          </Page>
        }
      >
        <Routes>
          {pages.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          {children}
          {first && first !== '/' ? <Route path="/" element={<Navigate to={first} replace />} /> : null}
          <Route path="/niet-verstuurd" element={<UnsentPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Crash>
  );
}

function NotFound() {
  const text = useText(appText);
  return (
    <Page>
      <PageHeading>{text.notFoundTitle}</PageHeading>
      <p>{text.notFoundWhat}</p>
      <Cluster>
        <ButtonLink to="/">{text.toStart}</ButtonLink>
      </Cluster>
    </Page>
  );
}
