import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { answersText } from '@/i18n/reporting/answers';
import { reportingText } from '@/i18n/reporting/nl';
import { type Column, Heading, Select, Soft } from '@/ui';
import { type AnswerFigure, AnswerReportQuery } from './answers.graphql';
import { type Bar, Bars } from './Bars';
import { Columns } from './Columns';
import { Panel } from './Panel';
import { weekNumber } from './weeks';
import styles from './FiguresPage.module.css';

type Line = { key: string; label: string; short: string; answers: AnswerFigure };

/** Nothing was answered: that is no bar, and not zero percent. */
function bar(line: Line, says: (kept: number) => string, none: string): Bar {
  const { answered, kept } = line.answers;
  if (answered === null) return { key: line.key, label: line.short, count: null };
  return { key: line.key, label: line.short, count: kept ?? 0, says: kept === null ? none : says(kept) };
}

/** How promises of an answer went: per week, per team and per contact person. The team stands in the address. */
export function Answers() {
  const text = useText(answersText);
  const figures = useText(reportingText);
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const team = params.get('team');
  const [{ data, error }, read] = useQuery({ query: AnswerReportQuery, variables: { team } });
  const report = data?.answerReport;
  if (data && !report) return null;

  const choose = (next: string) =>
    setParams(
      (before) => {
        if (next) before.set('team', next);
        else before.delete('team');
        return before;
      },
      { replace: true },
    );
  const shown = (value: number | null, line: Line, as: (value: number) => string) =>
    value !== null ? as(value) : line.answers.answered === null ? figures.few : text.none;
  const duration = (minutes: number) =>
    minutes < 60 ? text.minutes(minutes) : text.hours(format.number(Math.round(minutes / 6) / 10));
  const columns = (head: string): Column<Line>[] => [
    { key: 'label', label: head, cell: (line) => line.label },
    {
      key: 'answered',
      label: text.answered,
      numeric: true,
      cell: (line) => shown(line.answers.answered, line, format.number),
    },
    {
      key: 'kept',
      label: text.kept,
      numeric: true,
      cell: (line) => shown(line.answers.kept, line, (kept) => format.percent(kept / 100)),
    },
    {
      key: 'median',
      label: text.median,
      numeric: true,
      cell: (line) => shown(line.answers.medianMinutes, line, duration),
    },
  ];
  const named = (key: string, label: string, answers: AnswerFigure): Line => ({
    key,
    label,
    short: label,
    answers,
  });
  const percent = (kept: number) => format.percent(kept / 100);
  const weeks =
    report?.weeks.map(({ monday, answers }) => ({
      key: monday,
      label: text.weekOf(weekNumber(monday), format.day(monday)),
      short: String(weekNumber(monday)),
      answers,
    })) ?? [];
  const teams = report?.teams.map((one) => named(one.team, one.team, one.answers)) ?? [];
  const people = report?.contactPersons.map((one) => named(one.personId, one.name, one.answers)) ?? [];

  return (
    <section aria-label={text.title} className={styles.figures}>
      <div className={styles.head}>
        <div>
          <Heading>{text.title}</Heading>
          <Soft>{text.intro}</Soft>
        </div>
        {teams.length > 1 ? (
          <div className={styles.month}>
            <Select
              name="team"
              label={text.team}
              value={team ?? ''}
              onChange={choose}
              options={[
                { value: '', label: text.allTeams },
                ...teams.map(({ key }) => ({ value: key, label: key })),
              ]}
            />
          </div>
        ) : null}
      </div>
      {report ? (
        <div className={styles.panels}>
          <Panel
            title={text.weeksTitle}
            what={`${text.weeksWhat} ${text.how}`}
            plot={
              <Columns label={text.weeksTitle} bars={weeks.map((line) => bar(line, String, figures.none))} />
            }
            columns={columns(text.week)}
            rows={weeks.toReversed()}
          />
          <Panel
            title={text.peopleTitle}
            what={text.peopleWhat}
            plot={
              <Bars label={text.peopleTitle} bars={people.map((line) => bar(line, percent, figures.none))} />
            }
            columns={columns(text.person)}
            rows={people}
          />
          {teams.length > 1 ? (
            <Panel
              title={text.teamsTitle}
              what={text.peopleWhat}
              plot={
                <Bars label={text.teamsTitle} bars={teams.map((line) => bar(line, percent, figures.none))} />
              }
              columns={columns(text.team)}
              rows={teams}
            />
          ) : null}
        </div>
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />
      )}
    </section>
  );
}
