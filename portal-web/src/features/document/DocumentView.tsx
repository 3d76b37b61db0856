import { type ReactNode, useEffect, useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useLive, useMutation, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { Button, Card, Cluster, EmptyState, Heading, Link, PageHeading, Receipt, Select, Soft } from '@/ui';
import {
  DocumentQuery,
  DocumentsChanged,
  DocumentSeen,
  type DossierDocument,
  type Spot,
} from './document.graphql';
import { FileView } from './FileView';
import { SendFile } from './SendFile';
import { CommentForm, Threads } from './Threads';
import styles from './Viewer.module.css';

/** Where a pin is laid for those who do not point: in sight, near the top of the first page. */
const START: Spot = { page: 1, x: 0.5, y: 0.2 };

/** A document with what is said about it: the page on one side, the threads on the other. */
export function DocumentView({
  dossierId,
  id,
  back,
  own = false,
}: {
  dossierId: string;
  id: string;
  back: string;
  /** The reader is the client. */
  own?: boolean;
}) {
  const text = useText(documentText);
  const [{ data, error, fetching }, read] = useQuery({ query: DocumentQuery, variables: { dossierId, id } });
  useLive(DocumentsChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const document = data?.dossier?.document;
  useSeen(dossierId, document);
  const toList = (
    <Link to={back} icon="arrowLeft">
      {text.back}
    </Link>
  );
  if (!document) {
    return (
      <>
        <Title own={own} back={toList}>
          {text.title}
        </Title>
        {data && !fetching ? (
          <EmptyState icon="search" title={text.gone} />
        ) : (
          <QueryState error={error} lines={8} onRetry={() => read()} />
        )}
      </>
    );
  }
  return (
    <div className={styles.frame}>
      <div className={styles.view}>
        <Title own={own} back={toList}>
          {document.name}
        </Title>
        <Opened dossierId={dossierId} document={document} own={own} />
      </div>
    </div>
  );
}

/** The name of the page; for staff the page is named after the client, and the document stands below. */
function Title({ own, back, children }: { own: boolean; back: ReactNode; children: string }) {
  if (own) return <PageHeading before={back}>{children}</PageHeading>;
  return (
    <div className={styles.head}>
      {back}
      <Heading>{children}</Heading>
    </div>
  );
}

/** Tells that this side has looked, once for each state of the document that was on the screen. */
function useSeen(dossierId: string, document: DossierDocument | null | undefined) {
  const [, seen] = useMutation(DocumentSeen);
  const news = Boolean(document?.newsSince);
  const id = document?.id;
  const version = document?.versions.length ?? 0;
  const comments = document?.commentCount ?? 0;
  useEffect(() => {
    if (!news || !id) return;
    void seen({ input: { dossierId, documentId: id, version, comments } });
  }, [news, id, version, comments, dossierId, seen]);
}

function Opened({
  dossierId,
  document,
  own,
}: {
  dossierId: string;
  document: DossierDocument;
  own: boolean;
}) {
  const text = useText(documentText);
  const format = useFormat();
  const newest = document.versions.length;
  const [asked, setAsked] = useState<number>();
  const [chosen, setChosen] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const [draft, setDraft] = useState<Spot | null>(null);
  const version = document.versions[(asked ?? newest) - 1] ?? document.versions[newest - 1];
  if (!version) return null;
  const about = { dossierId, document, version: version.number };
  const hasPages = version.kind !== 'DOCX';

  const go = (element: string, threadId: string) => {
    setChosen(threadId);
    const there = window.document.getElementById(`${element}-${threadId}`);
    there?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
  };
  const point = (spot: Spot) => {
    setDraft(spot);
    setWriting(true);
  };

  return (
    <div className={styles.body}>
      <div className={styles.sheets}>
        <Cluster justify="between">
          <Soft>{text.sentBy(version.sentBy, format.moment(version.receipt.at))}</Soft>
          {newest > 1 ? (
            <Select
              name="version"
              label={<span className="wb-hidden">{text.versions}</span>}
              value={`${version.number}`}
              onChange={(number) => setAsked(Number(number))}
              options={document.versions.map(({ number }) => ({
                value: `${number}`,
                label: text.version(number),
              }))}
            />
          ) : null}
        </Cluster>
        <FileView
          dossierId={dossierId}
          version={version}
          pins={{
            threads: document.threads,
            chosen,
            onChoose: (threadId) => go('thread', threadId),
            draft,
            onPoint: point,
          }}
        />
      </div>
      <section className={styles.side} aria-labelledby="opmerkingen">
        <Heading id="opmerkingen">{text.comments}</Heading>
        {writing ? (
          <Card tone="action">
            <CommentForm
              about={about}
              spot={draft}
              heading={text.newComment}
              label={text.write}
              action={text.send}
              onDone={() => {
                setWriting(false);
                setDraft(null);
              }}
            >
              <Cluster>
                <Soft>{draft ? text.onPage(draft.page) : text.onWhole}</Soft>
                {hasPages ? (
                  <Button small kind="quiet" icon="pin" onClick={() => setDraft(draft ? null : START)}>
                    {draft ? text.noPlace : text.place}
                  </Button>
                ) : null}
              </Cluster>
            </CommentForm>
          </Card>
        ) : (
          <Button icon="plus" onClick={() => setWriting(true)}>
            {text.newComment}
          </Button>
        )}
        <Threads about={about} own={own} chosen={chosen} onChoose={(threadId) => go('pin', threadId)} />
        {own ? (
          <Card>
            <SendFile
              place={{ dossierId, documentId: document.id }}
              label={text.newVersion}
              hint={text.newVersionHint}
            />
          </Card>
        ) : null}
        <Receipt {...version.receipt} />
      </section>
    </div>
  );
}
