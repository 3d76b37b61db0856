import { useSession } from '@/app/session/session';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { Card, Page, PageHeading } from '@/ui';
import { DocumentList } from './DocumentList';
import { SendFile } from './SendFile';

export default function DocumentsPage() {
  const text = useText(documentText);
  const dossierId = useSession().me.dossierId ?? '';
  return (
    <Page>
      <PageHeading>{text.title}</PageHeading>
      <p>{text.intro}</p>
      <DocumentList dossierId={dossierId} base="/documenten" />
      <Card>
        <SendFile place={{ dossierId }} label={text.add} hint={text.addHint} multiple />
      </Card>
    </Page>
  );
}
