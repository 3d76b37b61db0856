import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { DossierChanged } from './dossier.graphql';
import { type GlassUse, MyGlassQuery } from './glass.graphql';

/** Who looked at the own dossier by break-glass, newest first; kept up to date. */
export function useGlass(): readonly GlassUse[] {
  const dossierId = useSession().me.dossierId ?? '';
  const [{ data }, read] = useQuery({ query: MyGlassQuery, requestPolicy: 'cache-and-network' });
  useLive(DossierChanged, { dossierId }, (hint) => {
    if (!hint?.dossierChanged.section) read({ requestPolicy: 'network-only' });
  });
  return data?.myDossier?.breakGlassUses ?? [];
}
