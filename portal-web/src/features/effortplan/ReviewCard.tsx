import { useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Badge, Card, Facts, Soft, Stack, type Tone } from '@/ui';
import type { Outcome, Plan } from './effortplan.graphql';
import styles from './plan.module.css';
import { outcomeWord, routeWord } from './words';

const TONES: Record<Outcome, Tone> = { DONE: 'good', PARTLY: 'wait', NOT: 'neutral', NOT_POSSIBLE: 'info' };

/** The review: per task the view of the client beside that of the adviser, and what follows. */
export function ReviewCard({ plan, forClient }: { plan: Plan; forClient: boolean }) {
  const text = useText(planText);
  const format = useFormat();
  if (!plan.review) return null;
  const { reviewedBy, route, text: words } = plan.review;
  return (
    <Card heading={text.reviewed}>
      <Soft>{text.reviewedBy(reviewedBy.name, format.moment(reviewedBy.receipt.at))}</Soft>
      <div>
        {plan.tasks.map((task) => (
          <div key={task.id} className={styles.views}>
            <strong>{task.title}</strong>
            <View who={forClient ? text.you : text.client} view={task.ownView} />
            <View who={reviewedBy.name} view={task.review} />
          </div>
        ))}
      </div>
      <Facts facts={[{ term: text.route, detail: routeWord(route, text) }]} />
      <p className={styles.said}>{words}</p>
    </Card>
  );
}

function View({ who, view }: { who: string; view: Plan['tasks'][number]['review'] }) {
  const text = useText(planText);
  return (
    <Stack gap={0}>
      <Soft>{who}</Soft>
      {view ? (
        <>
          <div>
            <Badge tone={TONES[view.outcome]}>{outcomeWord(view.outcome, text)}</Badge>
          </div>
          {view.text ? <p className={styles.said}>{view.text}</p> : null}
        </>
      ) : (
        <Soft>{text.notSaid}</Soft>
      )}
    </Stack>
  );
}
