import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { Button, EmptyState, Page, PageHeading, Soft } from '@/ui';
import { Filters } from './Filters';
import { addressOf, isFiltered, type Search, searchOf, variablesOf } from './search';
import { StaffHead } from './StaffHead';
import { VacanciesQuery } from './vacancies.graphql';
import styles from './Vacancies.module.css';
import { VacancyItem } from './VacancyItem';

/** Searching vacancies in plain words, for clients and for staff. */
export default function VacanciesPage() {
  const text = useText(vacancyText);
  const [address, setAddress] = useSearchParams();
  const search = searchOf(address);
  const staff = useSession().me.role !== 'CLIENT';
  const change = (next: Search) => setAddress(addressOf(next), { replace: true });
  return (
    <Page width={staff ? 'wide' : 'narrow'}>
      <PageHeading>{text.title}</PageHeading>
      {staff ? <StaffHead search={search} onChange={change} /> : null}
      <Results search={search} staff={staff} onChange={change} />
    </Page>
  );
}

function Results({
  search,
  staff,
  onChange,
}: {
  search: Search;
  staff: boolean;
  onChange: (search: Search) => void;
}) {
  const text = useText(vacancyText);
  const [{ data, error }, read] = useQuery({ query: VacanciesQuery, variables: variablesOf(search) });
  const found = data?.vacancies;
  return (
    <>
      <Filters search={search} facets={found?.facets ?? []} staff={staff} onChange={onChange} />
      <div role="status">{found ? <Soft>{text.found(found.totalCount)}</Soft> : null}</div>
      {!found ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={8} />
      ) : found.totalCount === 0 ? (
        <Nothing search={search} onChange={onChange} />
      ) : (
        <Rows key={addressOf(search).toString()} search={search} staff={staff} />
      )}
    </>
  );
}

function Nothing({ search, onChange }: { search: Search; onChange: (search: Search) => void }) {
  const text = useText(vacancyText);
  const onlySaved = search.saved && !search.words;
  const everything = { ...searchOf(new URLSearchParams()), dossierId: search.dossierId };
  return (
    <EmptyState
      icon={onlySaved ? 'star' : 'search'}
      title={onlySaved ? text.nothingSaved : text.nothingFound}
      action={
        isFiltered(search) ? (
          <Button onClick={() => onChange(everything)}>{text.clearFilters}</Button>
        ) : undefined
      }
    >
      {onlySaved ? text.nothingSavedDo : text.nothingFoundDo}
    </EmptyState>
  );
}

/** The pages that were asked so far, under each other. */
function Rows({ search, staff }: { search: Search; staff: boolean }) {
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <ul className={styles.rows}>
      {pages.map((after, index) => (
        <PageOfRows
          key={after ?? 'first'}
          search={search}
          after={after}
          staff={staff}
          last={index === pages.length - 1}
          onMore={(next) => setPages([...pages, next])}
        />
      ))}
    </ul>
  );
}

function PageOfRows({
  search,
  after,
  staff,
  last,
  onMore,
}: {
  search: Search;
  after?: string;
  staff: boolean;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const text = useText(vacancyText);
  const [{ data, error }, read] = useQuery({ query: VacanciesQuery, variables: variablesOf(search, after) });
  const found = data?.vacancies;
  if (!found) {
    return (
      <li>
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      </li>
    );
  }
  const next = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  const suffix = search.dossierId ? `?voor=${search.dossierId}` : '';
  return (
    <>
      {found.edges.map(({ node }) => (
        <VacancyItem key={node.id} vacancy={node} to={`/vacatures/${node.id}${suffix}`} staff={staff} />
      ))}
      {last && next ? (
        <li>
          <Button wide onClick={() => onMore(next)}>
            {text.more}
          </Button>
        </li>
      ) : null}
    </>
  );
}
