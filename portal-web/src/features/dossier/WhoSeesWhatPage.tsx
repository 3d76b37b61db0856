import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Link, Notice, Page, PageHeading, Soft, Stack, useOnline, useWide } from '@/ui';
import { ConsentHistory } from './ConsentHistory';
import { DossierChanged, type Section, WhoSeesWhatQuery } from './dossier.graphql';
import { GlassUses } from './GlassUses';
import { gridOf } from './grid';
import { OrganisationCards } from './OrganisationCards';
import { OrganisationGrid } from './OrganisationGrid';
import { AccessPanel } from './AccessPanel';
import { Questions } from './Questions';
import { WhoLooked } from './WhoLooked';

/** What is open beside the page: one cell, or the giving of more to one organisation. */
export type Opened = { organisationId: string; section: Section | null };

/** "Wie mag wat zien": the whole of it on one page, from who may look to who did. */
export default function WhoSeesWhatPage() {
  const text = useText(dossierText);
  const wide = useWide();
  const online = useOnline();
  const [opened, setOpened] = useState<(Opened & { edition: number }) | null>(null);
  const [open, setOpen] = useState(false);
  const [{ data, error }, read] = useQuery({ query: WhoSeesWhatQuery });
  const dossier = data?.myDossier;
  const refresh = () => read({ requestPolicy: 'network-only' });
  useLive(DossierChanged, { dossierId: dossier?.id ?? '' }, refresh, { pause: !dossier });

  const show = (what: Opened) => {
    setOpened((before) => ({ ...what, edition: (before?.edition ?? 0) + 1 }));
    setOpen(true);
  };

  const [params, setParams] = useSearchParams();
  const extend = dossier?.grants.find(({ id }) => id === params.get('verleng'));
  const [extended, setExtended] = useState<string | null>(null);
  if (extend && extended !== extend.id) {
    setExtended(extend.id);
    show({ organisationId: extend.organisation.id, section: null });
  }
  const close = () => {
    setOpen(false);
    if (params.has('verleng')) setParams({}, { replace: true });
  };

  const columns = dossier ? gridOf(data.dossierOrganisations, dossier.grants) : [];
  const column = columns.find(({ organisation }) => organisation.id === opened?.organisationId);
  return (
    <Page width={wide ? 'wide' : 'narrow'}>
      <Stack gap={1}>
        <PageHeading
          before={
            <Link to="/dossier" icon="arrowLeft">
              {text.toDossier}
            </Link>
          }
        >
          {text.who}
        </PageHeading>
        <p>{text.whoIntro}</p>
        <Notice icon="shield">
          <strong>{text.noConsequences}</strong>
        </Notice>
      </Stack>
      {dossier ? (
        <>
          <Questions dossierId={dossier.id} requests={dossier.consentRequests} onChanged={refresh} />
          {wide ? (
            <OrganisationGrid columns={columns} onOpen={show} />
          ) : (
            <OrganisationCards columns={columns} onOpen={show} />
          )}
          {online ? null : <Soft>{text.notLooking}</Soft>}
          <GlassUses />
          <WhoLooked />
          <ConsentHistory events={dossier.consentHistory} />
          <AccessPanel
            key={opened?.edition}
            dossierId={dossier.id}
            column={column}
            section={opened?.section ?? null}
            open={open}
            extend={extended}
            onClose={close}
            onChanged={refresh}
          />
        </>
      ) : (
        <QueryState error={error} onRetry={refresh} lines={6} />
      )}
    </Page>
  );
}
