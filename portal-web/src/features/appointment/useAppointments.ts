import { useLive, useQuery } from '@/graphql';
import { AppointmentsQuery } from './appointment.graphql';
import { AppointmentDossierChanged } from './today.graphql';

/** The appointments of one client, kept up to date by hints; null when they may not be seen. */
export function useAppointments(dossierId: string) {
  const [{ data, error }, read] = useQuery({ query: AppointmentsQuery, variables: { dossierId } });
  const again = () => read({ requestPolicy: 'network-only' });
  useLive(AppointmentDossierChanged, { dossierId }, (hint) => {
    if (!hint || hint.dossierChanged.section === 'APPOINTMENTS') again();
  });
  const connection = data?.dossier?.appointments;
  return {
    ready: Boolean(data),
    clientName: data?.dossier?.clientName ?? '',
    appointments: connection ? connection.edges.map(({ node }) => node) : null,
    error,
    again,
  };
}
