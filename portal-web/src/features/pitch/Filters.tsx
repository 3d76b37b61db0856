import { useState } from 'react';
import type { ResultOf } from '@/graphql';
import { useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { pitchText } from '@/i18n/pitch/nl';
import { Button, Disclosure } from '@/ui';
import { LISTS, toggled } from './filter';
import type { GalleryQuery } from './pitch.graphql';
import { wordOf } from './words';
import styles from './GalleryPage.module.css';

type Facets = NonNullable<ResultOf<typeof GalleryQuery>['publicPitches']>['facets'];

/** What one can look for, with counts; values with fewer than 11 people stand apart, without their number. */
export function Filters({
  facets,
  search,
  onSearch,
}: {
  facets: Facets;
  search: URLSearchParams;
  onSearch: (search: URLSearchParams, options: { replace: boolean }) => void;
}) {
  const text = useText(marketText);
  const words = useText(pitchText);
  // Only where there is no room beside the gallery; elsewhere everything stands there.
  const [open, setOpen] = useState(false);
  const chosen = LISTS.reduce((sum, { param }) => sum + search.getAll(param).length, 0);
  return (
    <form
      className={styles.filters}
      data-open={open || undefined}
      aria-label={text.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.toggle}>
        <Button icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.filtersWith(chosen)}
        </Button>
      </div>
      {LISTS.map(({ param, field, list, title }) => {
        const choice = ({ value, count }: Facets[typeof field][number]) => (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              checked={search.getAll(param).includes(value)}
              onChange={() => onSearch(toggled(search, param, value), { replace: true })}
            />
            <span>{wordOf(words, list, value)}</span>
            <output>{count ?? text.fewer}</output>
          </label>
        );
        const shown = ({ value, count }: Facets[typeof field][number]) =>
          count !== null || search.getAll(param).includes(value);
        const few = facets[field].filter((one) => !shown(one));
        return (
          <fieldset key={param}>
            <legend>{text[title]}</legend>
            {facets[field].filter(shown).map(choice)}
            {few.length > 0 ? (
              <Disclosure summary={`${text.fewer} (${few.length})`}>{few.map(choice)}</Disclosure>
            ) : null}
          </fieldset>
        );
      })}
    </form>
  );
}
