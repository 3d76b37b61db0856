import { useLive, useQuery } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { ButtonLink, Card, LightState, Soft } from '@/ui';
import { MyPlansQuery, type Plan, PlanChanged } from './effortplan.graphql';
import styles from './plan.module.css';
import { currentOf, isReviewDay, lightOf, withOpenMeasure } from './words';

/** What of the plan matters today: a proposal, a question, the review, or how far each task is. */
export default function PlanToday() {
  const [{ data }, read] = useQuery({ query: MyPlansQuery });
  const dossierId = data?.myDossier?.id ?? '';
  useLive(PlanChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }), { pause: !dossierId });
  const plans = data?.myDossier?.effortPlans?.edges.map(({ node }) => node) ?? [];
  const plan = currentOf(plans);
  const heard = withOpenMeasure(plans);
  return (
    <>
      {heard?.measure?.state === 'PROPOSED' ? <Asked measure={heard.measure} /> : null}
      {plan && (plan.state === 'PROPOSED' || plan.change) ? <Proposed plan={plan} /> : null}
      {plan?.state === 'AGREED' ? <Running plan={plan} /> : null}
    </>
  );
}

function Asked({ measure }: { measure: NonNullable<Plan['measure']> }) {
  const text = useText(planText);
  const format = useFormat();
  return (
    <Card tone="forYou" heading={text.measureToday(measure.proposedBy.name)}>
      <p>{text.measureTodayUntil(format.day(measure.answerUntil))}</p>
      <div>
        <ButtonLink to="/plan" kind="secondary">
          {text.todayAnswer}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Proposed({ plan }: { plan: Plan }) {
  const text = useText(planText);
  const name = (plan.change ?? plan.terms).proposedBy.name;
  return (
    <Card tone="forYou" heading={plan.change ? text.changeTitle(name) : text.proposedTitle(name)}>
      <div>
        <ButtonLink to="/plan" kind="secondary" icon="plan">
          {text.todayRead}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Running({ plan }: { plan: Plan }) {
  const text = useText(planText);
  const format = useFormat();
  const due = isReviewDay(plan, today(), today);
  return (
    <Card heading={text.title}>
      <ul className={styles.lights}>
        {plan.tasks.map((task) => (
          <li key={task.id} className={styles.light}>
            <span>
              {task.title}
              {task.progress ? (
                <>
                  <br />
                  <Soft>{text.doneOf(task.progress.done, task.progress.asked)}</Soft>
                </>
              ) : null}
            </span>
            {task.progress ? <LightState light={lightOf(task.progress)} /> : null}
          </li>
        ))}
      </ul>
      <p>{text.todayReview(format.moment(plan.terms.reviewAt))}</p>
      <div>
        <ButtonLink to="/plan" kind="secondary" icon="plan">
          {due ? text.todayOwn : text.todayOpen}
        </ButtonLink>
      </div>
    </Card>
  );
}
