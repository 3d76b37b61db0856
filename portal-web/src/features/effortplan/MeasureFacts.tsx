import { useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Facts, Heading, Stack } from '@/ui';
import type { Measure, Plan } from './effortplan.graphql';
import styles from './plan.module.css';

/** What a proposed measure is about, and why. */
export function MeasureFacts({ plan, measure }: { plan: Plan; measure: Measure }) {
  const text = useText(planText);
  const format = useFormat();
  const about = plan.tasks.filter((task) => measure.taskIds.includes(task.id)).map((task) => task.title);
  return (
    <Facts
      facts={[
        { term: text.measureAbout, detail: format.list(about) },
        { term: text.measureProposal, detail: <span className={styles.said}>{measure.proposal}</span> },
        { term: text.measureReason, detail: <span className={styles.said}>{measure.reason}</span> },
        { term: text.measureUntil, detail: format.day(measure.answerUntil) },
      ]}
    />
  );
}

/** The decision, what happens next, and how to object. */
export function MeasureDecision({ decision }: { decision: NonNullable<Measure['decision']> }) {
  const text = useText(planText);
  const format = useFormat();
  return (
    <Stack gap={1}>
      <Heading level={3}>{text.measureDecided}</Heading>
      <p>
        <strong>{text[`measure${decision.outcome}`]}</strong>, {decision.decidedBy.name},{' '}
        {format.moment(decision.decidedBy.receipt.at)}
      </p>
      <Facts
        facts={[
          { term: text.measureReason, detail: <span className={styles.said}>{decision.reason}</span> },
          { term: text.measureNext, detail: <span className={styles.said}>{decision.nextSteps}</span> },
          { term: text.measureObject, detail: <span lang="nl">{decision.objection}</span> },
        ]}
      />
    </Stack>
  );
}
