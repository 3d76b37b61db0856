import { useState } from 'react';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import { Button, Checkbox, FilterChips, Form, Select, TextField } from '@/ui';
import { HOURS, type Search, SOURCES } from './search';
import type { Found } from './vacancies.graphql';
import styles from './Vacancies.module.css';

type Facets = Found['facets'];

/** Words and filters; each choice shows how many vacancies it gives. */
export function Filters({
  search,
  facets,
  staff,
  onChange,
}: {
  search: Search;
  facets: Facets;
  staff: boolean;
  onChange: (search: Search) => void;
}) {
  const text = useText(vacancyText);
  const ofStaff = useText(vacancyStaffText);
  const [words, setWords] = useState(search.words);
  const [asked, setAsked] = useState(search.words);
  if (asked !== search.words) {
    setAsked(search.words);
    setWords(search.words);
  }
  const towns = countsOf(facets, 'TOWN');
  const hours = new Map(countsOf(facets, 'HOURS'));
  const sources = new Map(countsOf(facets, 'SOURCE'));
  return (
    <div className={styles.filters}>
      <search>
        <Form label={text.search} onSubmit={() => onChange({ ...search, words: words.trim() })}>
          <div className={styles.bar}>
            <TextField
              name="q"
              type="search"
              label={text.search}
              hint={text.searchHint}
              optional={false}
              maxLength={200}
              value={words}
              onChange={setWords}
            />
            <Button kind="primary" type="submit" icon="search">
              {text.doSearch}
            </Button>
          </div>
        </Form>
      </search>
      <FilterChips
        label={text.filterHours}
        all={text.anyHours}
        value={search.hours}
        onChange={(chosen) => onChange({ ...search, hours: chosen })}
        chips={HOURS.map((value) => ({ value, label: text[value], count: hours.get(value) ?? 0 }))}
      />
      {staff ? (
        <FilterChips
          label={ofStaff.filterSource}
          all={ofStaff.anySource}
          value={search.source}
          onChange={(chosen) => onChange({ ...search, source: chosen })}
          chips={SOURCES.map((value) => ({ value, label: ofStaff[value], count: sources.get(value) ?? 0 }))}
        />
      ) : null}
      <div className={styles.selects}>
        <Select
          name="plaats"
          label={text.filterTown}
          value={search.town ?? ''}
          placeholder={text.anyTown}
          onChange={(town) => onChange({ ...search, town: town || null })}
          options={withChosen(towns, search.town).map(([town, count]) => ({
            value: town,
            label: text.townWithCount(town, count),
          }))}
        />
        {staff ? null : (
          <Checkbox
            name="bewaard"
            label={text.onlySaved}
            checked={search.saved}
            onChange={(saved) => onChange({ ...search, saved })}
          />
        )}
      </div>
    </div>
  );
}

function countsOf(facets: Facets, kind: Facets[number]['kind']): [string, number][] {
  return facets.find((facet) => facet.kind === kind)?.values.map(({ value, count }) => [value, count]) ?? [];
}

/** The chosen town stays in the list, also when nothing is found there. */
function withChosen(towns: [string, number][], chosen: string | null): [string, number][] {
  return chosen && !towns.some(([town]) => town === chosen) ? [...towns, [chosen, 0]] : towns;
}
