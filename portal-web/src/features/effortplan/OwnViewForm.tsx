import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Button, Card, Form, FormActions, FormErrorSummary, useToast } from '@/ui';
import { type Plan, RecordOwnView } from './effortplan.graphql';
import { OutcomeFields, type Views, viewsInput } from './OutcomeFields';
import { summaryOf, useChange } from '@/app/useChange';

/** The client's own view of each task, before or at the review. */
export function OwnViewForm({ dossierId, plan }: { dossierId: string; plan: Plan }) {
  const text = useText(planText);
  const say = useToast();
  const said: Views = Object.fromEntries(
    plan.tasks.flatMap(({ id, ownView }) =>
      ownView ? [[id, { outcome: ownView.outcome, text: ownView.text ?? '' }]] : [],
    ),
  );
  const draft = useDraft<Views>(`effortplan.ownView.${plan.id}`, said);
  const { busy, errors, attempt, refuse, send } = useChange(RecordOwnView);
  if (!draft.ready) return null;

  const save = async () => {
    const views = viewsInput(draft.value);
    if (views.length === 0) {
      refuse({ views: text.ownChoose });
      return;
    }
    const done = await send({ dossierId, effortPlanId: plan.id, expectedVersion: plan.version, views });
    if (done) say({ message: text.ownSaved });
  };

  return (
    <Card heading={text.ownTitle}>
      <p>{text.ownIntro}</p>
      <Form onSubmit={() => void save()} label={text.ownTitle}>
        <FormErrorSummary
          errors={summaryOf(errors, { views: `outcome-${plan.tasks[0]?.id ?? ''}` })}
          attempt={attempt}
        />
        {plan.tasks.map((task) => (
          <OutcomeFields
            key={task.id}
            task={task}
            value={draft.value[task.id]}
            textLabel={text.ownText}
            onChange={(view) => draft.change((now) => ({ ...now, [task.id]: view }))}
          />
        ))}
        <FormActions>
          <Button kind="primary" type="submit" busy={busy}>
            {text.ownSave}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}
