import { lazy } from 'react';
import { useLive, useQuery } from '@/graphql';
import { DossierTodayChanged, DossierTodayQuery } from './today.graphql';

const GlassNews = lazy(() => import('./GlassNews'));
const ConsentNews = lazy(() => import('./ConsentNews'));

/** What happened to who may see what. It is seldom anything, so the words for it come only when there is. */
export default function DossierToday() {
  const [{ data }, read] = useQuery({ query: DossierTodayQuery, requestPolicy: 'cache-and-network' });
  const dossier = data?.myDossier;
  useLive(
    DossierTodayChanged,
    { dossierId: dossier?.id ?? '' },
    (hint) => {
      if (!hint?.dossierChanged.section) read({ requestPolicy: 'network-only' });
    },
    { pause: !dossier },
  );
  if (!dossier) return null;
  const { breakGlassUses, consentRequests, grants } = dossier;
  return (
    <>
      {breakGlassUses.length > 0 ? <GlassNews /> : null}
      {consentRequests.some(({ state }) => state === 'OPEN') || grants.some(({ notice }) => notice) ? (
        <ConsentNews />
      ) : null}
    </>
  );
}
