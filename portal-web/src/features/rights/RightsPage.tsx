import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { rightsText } from '@/i18n/rights/nl';
import { Link, Page, PageHeading, Stack } from '@/ui';
import { ExportCard } from './ExportCard';
import { RectificationCard } from './RectificationCard';
import { RetentionCard } from './RetentionCard';
import { DossierExportChanged, MyRightsQuery } from './rights.graphql';

/** "Uw rechten": what a client can ask about the own dossier. */
export default function RightsPage() {
  const text = useText(rightsText);
  const [{ data, error }, read] = useQuery({ query: MyRightsQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const dossier = data?.myDossier;
  useLive(DossierExportChanged, { dossierId: dossier?.id ?? '' }, again, { pause: !dossier });

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
          {text.title}
        </PageHeading>
        <p>{text.intro}</p>
      </Stack>
      {dossier ? (
        <>
          <ExportCard dossierId={dossier.id} made={dossier.export} onChanged={again} />
          <RectificationCard />
        </>
      ) : (
        <QueryState error={error} onRetry={again} />
      )}
      <RetentionCard />
    </Page>
  );
}
