import { useState } from 'react';
import { useLive, useQuery } from '@/graphql';
import { ApplicationsChanged, ApplicationsQuery } from './jobapplication.graphql';

/** The applications of one dossier, live; `older` shows the page behind the ones in sight. */
export function useApplications(dossierId: string) {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, stale }, read] = useQuery({
    query: ApplicationsQuery,
    variables: { dossierId, after },
  });
  useLive(ApplicationsChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const dossier = data?.dossier;
  const { hasNextPage, endCursor } = dossier?.jobApplications?.pageInfo ?? {};
  return {
    loaded: Boolean(data),
    error,
    stale,
    read,
    period: dossier?.jobApplicationPeriod,
    applications: dossier?.jobApplications?.edges.map(({ node }) => node),
    older: hasNextPage && endCursor ? () => setAfter(endCursor) : undefined,
    newest: after ? () => setAfter(null) : undefined,
  };
}
