import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { Badge, Card, EmptyState, LinkRow, LinkRows } from '@/ui';
import { DocumentsChanged, DocumentsQuery, type ListedDocument } from './document.graphql';

/** The documents of a dossier, live, what is new for the reader first. `base` is the address behind which each stands. */
export function DocumentList({
  dossierId,
  base,
  staff,
}: {
  dossierId: string;
  base: string;
  staff?: boolean;
}) {
  const text = useText(documentText);
  const [{ data, error }, read] = useQuery({
    query: DocumentsQuery,
    variables: { dossierId, onlyNews: false },
  });
  useLive(DocumentsChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  if (!data) return <QueryState error={error} onRetry={() => read()} />;
  const documents = data.dossier?.documents?.edges.map(({ node }) => node);
  if (!documents) {
    return (
      <EmptyState icon="lock" title={text.hidden}>
        {text.hiddenDo}
      </EmptyState>
    );
  }
  if (documents.length === 0) {
    return (
      <EmptyState icon="folder" title={text.empty}>
        {staff ? text.emptyStaffDo : text.emptyDo}
      </EmptyState>
    );
  }
  const fresh = documents.filter(({ newsSince }) => newsSince);
  const earlier = documents.filter(({ newsSince }) => !newsSince);
  return (
    <>
      <Part heading={text.fresh} documents={fresh} base={base} />
      <Part heading={text.earlier} documents={earlier} base={base} />
    </>
  );
}

function Part({
  heading,
  documents,
  base,
}: {
  heading: string;
  documents: readonly ListedDocument[];
  base: string;
}) {
  const text = useText(documentText);
  const format = useFormat();
  if (documents.length === 0) return null;
  return (
    <Card heading={heading}>
      <LinkRows>
        {documents.map(({ id, name, newsSince, openThreads, versions }) => {
          const newest = versions.at(-1);
          const said = openThreads > 0 ? [text.openComments(openThreads)] : [];
          return (
            <LinkRow
              key={id}
              to={`${base}/${id}`}
              icon={newest?.kind === 'JPEG' || newest?.kind === 'PNG' ? 'camera' : 'file'}
              title={name}
              description={[
                newest ? format.moment(newest.receipt.at) : '',
                ...(newest && newest.number > 1 ? [text.versionOf(newest.number)] : []),
                ...said,
              ].join(' · ')}
              after={newsSince ? <Badge tone="forYou">{text.fresh}</Badge> : undefined}
            />
          );
        })}
      </LinkRows>
    </Card>
  );
}
