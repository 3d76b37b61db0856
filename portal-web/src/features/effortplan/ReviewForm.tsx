import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { planStaffText } from '@/i18n/effortplan/staff';
import { Button, Card, Form, FormActions, FormErrorSummary, RadioGroup, Soft, Stack, TextArea } from '@/ui';
import { type Plan, ReviewPlan, type Route } from './effortplan.graphql';
import { OutcomeFields, type Views, viewsInput } from './OutcomeFields';
import styles from './plan.module.css';
import { summaryOf, useChange } from '@/app/useChange';
import { outcomeWord, ROUTES, routeWord } from './words';

type Draft = { views: Views; route: Route | ''; text: string };

/** The review talk: per task the client's view in sight, the adviser's to choose, then what follows. */
export function ReviewForm({
  dossierId,
  plan,
  onClose,
}: {
  dossierId: string;
  plan: Plan;
  onClose: () => void;
}) {
  const text = useText(planText);
  const staff = useText(planStaffText);
  const draft = useDraft<Draft>(`effortplan.review.${plan.id}`, { views: {}, route: '', text: '' });
  const { busy, errors, attempt, refuse, send } = useChange(ReviewPlan);
  if (!draft.ready) return null;
  const { value } = draft;

  const save = async () => {
    const views = viewsInput(value.views);
    const missing = {
      ...(views.length < plan.tasks.length ? { views: staff.reviewEach } : {}),
      ...(value.route ? {} : { route: staff.routeFirst }),
      ...(value.text.trim() ? {} : { text: staff.textFirst }),
    };
    if (Object.keys(missing).length > 0 || !value.route) {
      refuse(missing);
      return;
    }
    const done = await send({
      dossierId,
      effortPlanId: plan.id,
      expectedVersion: plan.version,
      views,
      route: value.route,
      text: value.text,
    });
    if (!done) return;
    draft.clear();
    onClose();
  };

  const unseen = plan.tasks.find(({ id }) => !value.views[id]?.outcome);
  return (
    <Card tone="action" heading={staff.review}>
      <p>{staff.reviewIntro}</p>
      <Form onSubmit={() => void save()} label={staff.review}>
        <FormErrorSummary
          errors={summaryOf(errors, {
            views: `outcome-${unseen?.id ?? ''}`,
            route: 'route',
            text: 'reviewText',
          })}
          attempt={attempt}
        />
        {plan.tasks.map((task) => (
          <Stack key={task.id} gap={1}>
            <OutcomeFields
              task={task}
              value={value.views[task.id]}
              textLabel={text.ownText}
              onChange={(view) =>
                draft.change((now) => ({ ...now, views: { ...now.views, [task.id]: view } }))
              }
            />
            <p className={styles.said}>
              <Soft>
                {staff.clientSaid}: {task.ownView ? outcomeWord(task.ownView.outcome, text) : text.notSaid}
                {task.ownView?.text ? ` · ${task.ownView.text}` : null}
              </Soft>
            </p>
          </Stack>
        ))}
        <RadioGroup
          name="route"
          label={staff.routeAsk}
          error={errors['route']}
          value={value.route}
          options={ROUTES.map((route) => ({ value: route, label: routeWord(route, text) }))}
          onChange={(route) => draft.change((now) => ({ ...now, route }))}
        />
        <TextArea
          name="reviewText"
          label={staff.reviewText}
          hint={staff.reviewTextHint}
          error={errors['text']}
          value={value.text}
          maxLength={2000}
          onChange={(words) => draft.change((now) => ({ ...now, text: words }))}
        />
        <FormActions>
          <Button kind="primary" type="submit" busy={busy}>
            {staff.reviewSave}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {staff.cancel}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}
