import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { Badge, Button, Cluster, EmptyState, Link, Page, PageHeading, Soft, Stack } from '@/ui';
import { Filters } from './Filters';
import { filterOf } from './filter';
import { GalleryQuery } from './pitch.graphql';
import { PitchCard } from './PitchCard';
import { QuestionForm } from './QuestionForm';
import type { Shown } from './words';
import styles from './GalleryPage.module.css';

const PAGE = 24;

/** A quiet gallery of people who look for work; the filters are in the address. */
export default function GalleryPage() {
  const text = useText(marketText);
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const [meet, setMeet] = useState<Shown | null>(null);
  const [{ data, error, stale }, read] = useQuery({
    query: GalleryQuery,
    variables: { first: PAGE, after: null, filter },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.publicPitches;
  return (
    <Page width="wide">
      <PageHeading>{text.gallery}</PageHeading>
      <Stack gap={1}>
        <p>{text.galleryIntro}</p>
        <Soft>{text.pseudonym}</Soft>
      </Stack>
      {!page ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <div className={styles.gallery}>
          <Filters facets={page.facets} search={search} onSearch={setSearch} />
          <section aria-label={text.gallery} aria-busy={stale || undefined}>
            {page.count === null && search.size === 0 ? (
              <EmptyState icon="shield" title={text.fewYet}>
                {text.fewYetDo}
              </EmptyState>
            ) : page.count === null ? (
              <EmptyState
                icon="shield"
                title={text.foundFew}
                action={<Button onClick={() => setSearch({}, { replace: true })}>{text.clear}</Button>}
              >
                {text.foundFewDo}
              </EmptyState>
            ) : (
              <Stack gap={2}>
                <p className={styles.found} role="status">
                  <strong>{text.found(page.count)}</strong> <Soft>{text.order}</Soft>
                </p>
                <ul className={styles.cards}>
                  {page.edges.map(({ node }) => (
                    <Candidate key={node.id} pitch={node} onMeet={setMeet} />
                  ))}
                  {page.pageInfo.hasNextPage ? (
                    <More
                      key={JSON.stringify(filter)}
                      after={page.pageInfo.endCursor}
                      filter={filter}
                      onMeet={setMeet}
                    />
                  ) : null}
                </ul>
              </Stack>
            )}
          </section>
        </div>
      )}
      <QuestionForm key={meet?.id} pitch={meet} onClose={() => setMeet(null)} />
    </Page>
  );
}

function Candidate({ pitch, onMeet }: { pitch: Shown & { asked: boolean }; onMeet: (pitch: Shown) => void }) {
  const text = useText(marketText);
  return (
    <li>
      <PitchCard pitch={pitch}>
        {pitch.asked ? (
          <Cluster>
            <Badge tone="good" icon="check">
              {text.askedBefore}
            </Badge>
            <Link to="/vragen">{text.toQuestions}</Link>
          </Cluster>
        ) : (
          <Button small icon="hand" onClick={() => onMeet(pitch)}>
            {text.meet}
          </Button>
        )}
      </PitchCard>
    </li>
  );
}

/** The next page, when it is asked for, with the one behind it. */
function More({
  after,
  filter,
  onMeet,
}: {
  after: string | null;
  filter: ReturnType<typeof filterOf>;
  onMeet: (pitch: Shown) => void;
}) {
  const text = useText(marketText);
  const [wanted, setWanted] = useState(false);
  const [{ data, error }, read] = useQuery({
    query: GalleryQuery,
    variables: { first: PAGE, after, filter },
    pause: !wanted,
  });
  if (!wanted) {
    return (
      <li className={styles.more}>
        <Button icon="chevronDown" onClick={() => setWanted(true)}>
          {text.more}
        </Button>
      </li>
    );
  }
  const page = data?.publicPitches;
  if (!page) {
    return (
      <li className={styles.more}>
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      </li>
    );
  }
  return (
    <>
      {page.edges.map(({ node }) => (
        <Candidate key={node.id} pitch={node} onMeet={onMeet} />
      ))}
      {page.pageInfo.hasNextPage ? (
        <More after={page.pageInfo.endCursor} filter={filter} onMeet={onMeet} />
      ) : null}
    </>
  );
}
