import type { ReactNode } from 'react';
import { useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Card, LightState, Notice, Soft, Stack } from '@/ui';
import type { Task } from './effortplan.graphql';
import styles from './plan.module.css';
import { lightOf, often } from './words';

/** One task as it was agreed: what, when it is done, how often. */
export function TaskTerms({ task }: { task: Pick<Task, 'doneWhen' | 'kind' | 'amount'> }) {
  const text = useText(planText);
  return (
    <Stack gap={0}>
      <p>
        <Soft>{text.doneWhen}</Soft> {task.doneWhen}
      </p>
      <p>
        {often(task.kind, task.amount, text)}
        {task.kind === 'APPLICATIONS_PER_WEEK' ? <Soft> · {text.byItself}</Soft> : null}
      </p>
    </Stack>
  );
}

/** A task with its light and the rule behind it, the same for client and adviser, and what the client said. */
export function TaskCard({ task, level = 3, children }: { task: Task; level?: 2 | 3; children?: ReactNode }) {
  const text = useText(planText);
  const format = useFormat();
  const { progress } = task;
  return (
    <Card
      heading={task.title}
      level={level}
      after={progress ? <Soft>{text.doneOf(progress.done, progress.asked)}</Soft> : null}
    >
      <TaskTerms task={task} />
      {progress ? (
        <LightState light={lightOf(progress)} rule={<span lang="nl">{progress.rule}</span>} />
      ) : null}
      {progress && progress.weeks.length > 0 ? (
        <ul className={styles.weeks}>
          {progress.weeks.map((week, index) => (
            <li key={week.startsOn} className={styles.week}>
              {text.week(index + 1, week.done, week.asked)}
            </li>
          ))}
        </ul>
      ) : null}
      {task.stuck ? (
        <Notice tone="wait" icon="hand">
          <Stack gap={0}>
            <strong>{text.stuckTitle(format.moment(task.stuck.at))}</strong>
            <span>{task.stuck.reason}</span>
          </Stack>
        </Notice>
      ) : null}
      {task.evidence.length > 0 ? (
        <Stack gap={1}>
          <Soft>{text.evidence}</Soft>
          <ul className={styles.evidence}>
            {task.evidence.map((one) => (
              <li key={one.id}>
                {one.sentence} <Soft>{format.day(one.at)}</Soft>
                {one.amount > 1 ? <Soft> · {text.times(one.amount)}</Soft> : null}
              </li>
            ))}
          </ul>
        </Stack>
      ) : null}
      {children}
    </Card>
  );
}
