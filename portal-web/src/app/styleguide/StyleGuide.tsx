import { Button, Cluster, Page, PageHeading } from '@/ui';

/** Every component in every state; only while developing. */
export default function StyleGuide() {
  return (
    <Page>
      <PageHeading>Stijlgids</PageHeading>
      <Cluster>
        <Button kind="primary">Sollicitatie doorgeven</Button>
        <Button>Annuleren</Button>
      </Cluster>
    </Page>
  );
}
