import { useFormat, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { Counter, Soft, Stack } from '@/ui';
import type { Period } from './jobapplication.graphql';

/** The number that counts, with beside it what counts and what not (yet). */
export function PeriodCounter({ period, waiting = 0 }: { period: Period; waiting?: number }) {
  const text = useText(jobApplicationText);
  const format = useFormat();
  return (
    <Stack gap={1}>
      <Counter done={period.done} goal={period.required}>
        {text.until(format.period(period.from, period.until))}
      </Counter>
      {period.notCounting > 0 ? <Soft>{text.notCounting(period.notCounting)}</Soft> : null}
      <div role="status">{waiting > 0 ? <Soft>{text.waiting(waiting)}</Soft> : null}</div>
    </Stack>
  );
}
