import { useLive, useQuery } from '@/graphql';
import { VacancyDossierChanged, VacancyProposalsQuery } from './proposals.graphql';

/** The proposals of one client, kept up to date by hints; null when they may not be seen. */
export function useProposals(dossierId: string) {
  const [{ data, error }, read] = useQuery({ query: VacancyProposalsQuery, variables: { dossierId } });
  const again = () => read({ requestPolicy: 'network-only' });
  useLive(VacancyDossierChanged, { dossierId }, (hint) => {
    if (!hint || hint.dossierChanged.section === 'JOB_APPLICATIONS') again();
  });
  const connection = data?.dossier?.vacancyProposals;
  return {
    ready: Boolean(data),
    clientName: data?.dossier?.clientName ?? '',
    proposals: connection ? connection.edges.map(({ node }) => node) : null,
    error,
    again,
  };
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
