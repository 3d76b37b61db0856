import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { contactsText } from '@/i18n/reporting/contacts';
import { reportingText } from '@/i18n/reporting/nl';
import { type Column, Heading, Soft } from '@/ui';
import { Bars } from './Bars';
import { Columns } from './Columns';
import { ContactReportQuery } from './contacts.graphql';
import { Panel } from './Panel';
import { weekNumber } from './weeks';
import styles from './FiguresPage.module.css';

type Line = { key: string; label: string; short: string; count: number | null };

/** Contacts per week and form, and vacancies offered; of the team in the address. */
export function Contacts() {
  const text = useText(contactsText);
  const figures = useText(reportingText);
  const format = useFormat();
  const [params] = useSearchParams();
  const team = params.get('team');
  const [{ data, error }, read] = useQuery({ query: ContactReportQuery, variables: { team } });
  const report = data?.contactReport;
  if (data && !report) return null;

  const columns = (head: string, counted: string): Column<Line>[] => [
    { key: 'label', label: head, cell: (line) => line.label },
    {
      key: 'count',
      label: counted,
      numeric: true,
      cell: (line) => (line.count === null ? figures.few : format.number(line.count)),
    },
  ];
  const weeks = (of: 'contacts' | 'vacanciesOffered'): Line[] =>
    report?.weeks.map((week) => ({
      key: week.monday,
      label: text.weekOf(weekNumber(week.monday), format.day(week.monday)),
      short: String(weekNumber(week.monday)),
      count: week[of],
    })) ?? [];
  const bars = (lines: readonly Line[]) =>
    lines.map(({ key, short, count }) => ({ key, label: short, count }));
  const forms: Line[] =
    report?.forms.map(({ form, contacts }) => ({
      key: form,
      label: text[form],
      short: text[form],
      count: contacts,
    })) ?? [];
  const contacts = weeks('contacts');
  const vacancies = weeks('vacanciesOffered');

  return (
    <section aria-label={text.title} className={styles.figures}>
      <div>
        <Heading>{text.title}</Heading>
        <Soft>{text.intro}</Soft>
      </div>
      {report ? (
        <div className={styles.panels}>
          <Panel
            title={text.weeksTitle}
            what={text.weeksWhat}
            plot={<Columns label={text.weeksTitle} bars={bars(contacts)} />}
            columns={columns(text.week, text.contacts)}
            rows={contacts.toReversed()}
          />
          <Panel
            title={text.formsTitle}
            what={text.formsWhat}
            plot={<Bars label={text.formsTitle} bars={bars(forms)} />}
            columns={columns(text.form, text.contacts)}
            rows={forms}
          />
          <Panel
            title={text.vacanciesTitle}
            what={text.vacanciesWhat}
            plot={<Columns label={text.vacanciesTitle} bars={bars(vacancies)} />}
            columns={columns(text.week, text.vacancies)}
            rows={vacancies.toReversed()}
          />
        </div>
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />
      )}
    </section>
  );
}
