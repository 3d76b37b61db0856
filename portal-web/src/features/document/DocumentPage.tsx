import { useParams } from 'react-router';
import { useSession } from '@/app/session/session';
import { Page } from '@/ui';
import { DocumentView } from './DocumentView';

export default function DocumentPage() {
  const { id = '' } = useParams();
  return (
    <Page width="wide">
      <DocumentView key={id} dossierId={useSession().me.dossierId ?? ''} id={id} back="/documenten" own />
    </Page>
  );
}
