import { useFormat, useText } from '@/i18n';
import { reportingText } from '@/i18n/reporting/nl';
import { Card, type Column, Figure, Notice, Stack } from '@/ui';
import { Bars } from './Bars';
import { Columns } from './Columns';
import { monthName, shortMonth } from './months';
import { Panel } from './Panel';
import type { Report } from './reporting.graphql';
import { Split } from './Split';
import styles from './FiguresPage.module.css';

type Line = { key: string; label: string; about?: string; count: number | null; other?: number | null };

/** All figures of one report, each as a plot with its table. */
export function Figures({ report }: { report: Report }) {
  const text = useText(reportingText);
  const format = useFormat();
  const shown = (count: number | null | undefined) => (count == null ? text.few : format.number(count));
  const label = (head: string): Column<Line> => ({ key: 'label', label: head, cell: (line) => line.label });
  const count = (head: string): Column<Line> => ({
    key: 'count',
    label: head,
    numeric: true,
    cell: (line) => shown(line.count),
  });
  const other = (head: string): Column<Line> => ({
    key: 'other',
    label: head,
    numeric: true,
    cell: (line) => shown(line.other),
  });
  const share = (of: (line: Line) => number | null): Column<Line> => ({
    key: 'share',
    label: text.share100,
    numeric: true,
    cell: (line) => {
      const percent = of(line);
      return percent === null ? text.none : format.percent(percent / 100);
    },
  });

  const advisers: Line[] = report.advisers.map((one) => ({
    key: `${one.personId}-${one.region}`,
    label: one.name,
    about: one.region,
    count: one.current,
  }));
  const region = (which: 'NORTH' | 'SOUTH') => report.regions.find((one) => one.region === which);
  const split = (of: 'current' | 'outflowed') =>
    [
      { key: 'NORTH', label: text.NORTH, count: region('NORTH')?.[of] ?? null },
      { key: 'SOUTH', label: text.SOUTH, count: region('SOUTH')?.[of] ?? null },
    ] as const;
  const months: Line[] = report.months.map((one) => ({
    key: one.month,
    label: monthName(one.month),
    count: one.outflowed,
    other: one.ended,
  }));
  const kinds: Line[] = report.kinds.map((one) => ({
    key: one.kind,
    label: text[one.kind],
    count: one.count,
  }));
  const groups: Line[] = [
    { key: 'MINUS_3', label: text.MINUS_3, count: report.outflowedMinus3, other: report.currentMinus3 },
    { key: 'MINUS_6', label: text.MINUS_6, count: report.outflowedMinus6, other: report.currentMinus6 },
  ];
  const ofOutflow = (line: Line) =>
    line.count === null || !report.outflowed ? null : Math.round((line.count / report.outflowed) * 100);

  return (
    <div className={styles.figures}>
      <Card>
        <div className={styles.totals}>
          <Figure value={shown(report.current)}>{text.current}</Figure>
          <Figure value={shown(report.outflowed)}>{text.outflowed}</Figure>
          <Figure value={shown(report.ended)}>{text.ended}</Figure>
          <Figure value={shown(report.total)}>{text.total}</Figure>
          <Figure
            value={report.outflowShare === null ? text.none : format.percent(report.outflowShare / 100)}
          >
            {text.share}
          </Figure>
        </div>
      </Card>
      <div className={styles.panels}>
        <Panel
          title={text.advisersTitle}
          what={text.advisersWhat}
          plot={
            <Bars
              label={text.advisersTitle}
              bars={advisers.map((line) => ({ ...line, weight: line.about === 'SOUTH' ? 'soft' : 'strong' }))}
            />
          }
          columns={[
            label(text.adviser),
            {
              key: 'region',
              label: text.region,
              cell: (line) => (line.about === 'SOUTH' ? text.SOUTH : text.NORTH),
            },
            count(text.clients),
          ]}
          rows={advisers}
        />
        <Panel
          title={text.regionsTitle}
          what={text.regionsWhat}
          plot={
            <Stack gap={2}>
              <Split name={text.caseload} parts={split('current')} />
              <Split name={text.outflow} parts={split('outflowed')} />
            </Stack>
          }
          columns={[
            label(text.region),
            count(text.caseload),
            { ...share((line) => region(line.key as 'NORTH')?.currentShare ?? null), key: 'currentShare' },
            other(text.outflow),
            { ...share((line) => region(line.key as 'NORTH')?.outflowedShare ?? null), key: 'outflowShare' },
          ]}
          rows={report.regions.map((one) => ({
            key: one.region,
            label: text[one.region],
            count: one.current,
            other: one.outflowed,
          }))}
        />
        <Panel
          title={text.monthsTitle}
          what={text.monthsWhat}
          plot={
            <Columns
              label={text.monthsTitle}
              bars={months.map((line) => ({ ...line, label: shortMonth(line.key) }))}
            />
          }
          columns={[label(text.monthColumn), count(text.outflowed), other(text.ended)]}
          rows={months.toReversed()}
        />
        <Panel
          title={text.kindsTitle}
          what={text.kindsWhat}
          plot={<Bars label={text.kindsTitle} bars={kinds} />}
          columns={[label(text.kind), count(text.clients)]}
          rows={kinds}
        />
        <Panel
          title={text.groupsTitle}
          what={text.groupsWhat}
          plot={
            <Split
              name={text.groupsTitle}
              parts={[
                { key: 'MINUS_3', label: text.MINUS_3, count: report.outflowedMinus3 },
                { key: 'MINUS_6', label: text.MINUS_6, count: report.outflowedMinus6 },
              ]}
            />
          }
          columns={[label(text.group), count(text.outflowed), share(ofOutflow), other(text.current)]}
          rows={groups}
        />
      </div>
      <Notice icon="shield">{text.privacy}</Notice>
    </div>
  );
}
