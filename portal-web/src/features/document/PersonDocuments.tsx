import { useParams } from 'react-router';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { Card, Stack } from '@/ui';
import { DocumentList } from './DocumentList';
import { DocumentView } from './DocumentView';
import { SendFile } from './SendFile';

/** A client's documents for the adviser; one of them is open when the address names it. */
export default function PersonDocuments({ dossierId }: { dossierId: string }) {
  const text = useText(documentText);
  const id = (useParams()['*'] ?? '').split('/')[1];
  const base = `/clienten/${dossierId}/documenten`;
  if (id) return <DocumentView key={id} dossierId={dossierId} id={id} back={base} />;
  return (
    <Stack gap={3}>
      <DocumentList dossierId={dossierId} base={base} staff />
      <Card>
        <SendFile place={{ dossierId }} label={text.add} hint={text.addHint} multiple />
      </Card>
    </Stack>
  );
}
