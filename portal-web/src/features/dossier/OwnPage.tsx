import { type ReactNode, useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Link, Page, PageHeading, Stack } from '@/ui';
import { OwnDetailsQuery } from './dossier.graphql';
import type { Own } from './useOwnPart';

/** A page on which the client keeps a part of the own dossier; the form begins anew after it was saved. */
export function OwnPage({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  children: (own: Own, edition: number, anew: () => void) => ReactNode;
}) {
  const text = useText(dossierText);
  const [edition, setEdition] = useState(0);
  const [{ data, error }, read] = useQuery({ query: OwnDetailsQuery });
  const own = data?.myDossier;
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading
          before={
            <Link to="/dossier" icon="arrowLeft">
              {text.toDossier}
            </Link>
          }
        >
          {title}
        </PageHeading>
        <p>{intro}</p>
      </Stack>
      {own ? (
        children(own, edition, () => setEdition((count) => count + 1))
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />
      )}
    </Page>
  );
}
