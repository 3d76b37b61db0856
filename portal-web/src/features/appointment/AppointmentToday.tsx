import { lazy } from 'react';
import { useLive, useQuery } from '@/graphql';
import { AppointmentDossierChanged, AppointmentTodayQuery } from './today.graphql';

const AppointmentNews = lazy(() => import('./AppointmentNews'));

/** The next appointment, and times to pick from; the words come only when there is something to say. */
export default function AppointmentToday() {
  const [{ data }, read] = useQuery({ query: AppointmentTodayQuery });
  const dossier = data?.myDossier;
  useLive(
    AppointmentDossierChanged,
    { dossierId: dossier?.id ?? '' },
    (hint) => {
      if (hint?.dossierChanged.section === 'APPOINTMENTS') read({ requestPolicy: 'network-only' });
    },
    { pause: !dossier },
  );
  const now = new Date().toISOString();
  const something = dossier?.appointments?.edges.some(
    ({ node }) =>
      node.state !== 'CANCELLED' &&
      (node.offer?.times.some((time) => time > now) || (node.endsAt && node.endsAt > now)),
  );
  return dossier && something ? <AppointmentNews dossierId={dossier.id} /> : null;
}
