import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { ButtonLink, Card } from '@/ui';
import { DocumentsChanged, DocumentsQuery } from './document.graphql';

/** What the contact person said about a letter and the client has not read yet. */
export default function DocumentsToday() {
  const text = useText(documentText);
  const dossierId = useSession().me.dossierId ?? '';
  const [{ data }, read] = useQuery({ query: DocumentsQuery, variables: { dossierId, onlyNews: true } });
  useLive(DocumentsChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  return data?.dossier?.documents?.edges.map(({ node: { id, name } }) => (
    <Card key={id} tone="forYou" heading={text.news(name)}>
      <ButtonLink to={`/documenten/${id}`} kind="secondary" icon="chat">
        {text.look}
      </ButtonLink>
    </Card>
  ));
}
