import { useFormat, useText } from '@/i18n';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import { Badge, Cluster, Soft } from '@/ui';
import { clockOf, useNow } from './clock';

/** The clock of 72 hours, the same for the employer and for who answers. */
export function AnswerClock({ dueAt }: { dueAt: string }) {
  const text = useText(vacancyStaffText);
  const format = useFormat();
  const { state, hours } = clockOf(dueAt, useNow());
  const words = { running: text.dueIn(hours), soon: text.dueSoon, late: text.overdue(hours) };
  return (
    <Cluster>
      <Badge tone={state === 'late' ? 'bad' : 'wait'}>{words[state]}</Badge>
      <Soft>{text.dueAt(format.moment(dueAt))}</Soft>
    </Cluster>
  );
}
