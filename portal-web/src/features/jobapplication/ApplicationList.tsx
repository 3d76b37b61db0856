import type { ReactNode } from 'react';
import { useFormat, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { Card, LinkRows, Soft, Stack } from '@/ui';
import type { ListedApplication, Period } from './jobapplication.graphql';
import { PeriodCounter } from './PeriodCounter';
import { byPeriod } from './periods';

/** Applications under their periods; the current one with what is asked in it. */
export function ApplicationList({
  period,
  waiting,
  applications,
  row,
}: {
  period: Period;
  waiting?: number;
  applications: readonly ListedApplication[];
  row: (application: ListedApplication) => ReactNode;
}) {
  const text = useText(jobApplicationText);
  const format = useFormat();
  const groups = byPeriod(period, applications);
  const now = groups.find(({ from }) => from === period.from);
  return (
    <Stack gap={3}>
      <Card heading={text.thisPeriod}>
        <Stack>
          <PeriodCounter period={period} waiting={waiting} />
          {now ? <LinkRows>{now.applications.map(row)}</LinkRows> : null}
        </Stack>
      </Card>
      {groups
        .filter((group) => group !== now)
        .map(({ from, until, applications: inPeriod }) => (
          <Card key={from} heading={format.period(from, until)}>
            <Stack gap={1}>
              <Soft>{text.reportedIn(inPeriod.filter(({ counts }) => counts).length)}</Soft>
              <LinkRows>{inPeriod.map(row)}</LinkRows>
            </Stack>
          </Card>
        ))}
    </Stack>
  );
}
