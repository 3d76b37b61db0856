import { useState } from 'react';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import {
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Form,
  FormActions,
  FormErrorSummary,
  Heading,
  Stack,
} from '@/ui';
import { AgreePlan, type Plan } from './effortplan.graphql';
import styles from './plan.module.css';
import { PlanTerms } from './PlanTerms';
import { TaskTerms } from './TaskCard';
import { summaryOf, useChange } from '@/app/useChange';

export type Agreed = { number: string; at: string; sha256: string };

/** A proposal, task by task, and the one button with which the client says yes. */
export function AgreeCard({
  dossierId,
  plan,
  onAgreed,
}: {
  dossierId: string;
  plan: Plan;
  onAgreed: (receipt: Agreed) => void;
}) {
  const text = useText(planText);
  const [read, setRead] = useState(false);
  const { busy, errors, attempt, refuse, send } = useChange(AgreePlan);
  const terms = plan.change ?? plan.terms;
  const tasks = plan.change?.tasks ?? plan.tasks;
  const name = terms.proposedBy.name;

  const agree = async () => {
    if (!read) {
      refuse({ read: text.readAllFirst });
      return;
    }
    const done = await send({
      dossierId,
      effortPlanId: plan.id,
      expectedVersion: plan.version,
      number: terms.number,
    });
    if (done?.receipt) onAgreed(done.receipt);
  };

  return (
    <Card tone="forYou" heading={plan.change ? text.changeTitle(name) : text.proposedTitle(name)}>
      <p>{text.proposedIntro}</p>
      {plan.change ? <p>{text.changeIntro}</p> : null}
      <ol className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.id} className={styles.task}>
            <Stack gap={0}>
              <Heading level={3}>{task.title}</Heading>
              <TaskTerms task={task} />
            </Stack>
          </li>
        ))}
      </ol>
      <PlanTerms terms={terms} />
      <Form onSubmit={() => void agree()} label={text.agree}>
        <FormErrorSummary errors={summaryOf(errors, { read: 'read' })} attempt={attempt} />
        <Checkbox name="read" label={text.readAll} checked={read} onChange={setRead} error={errors['read']} />
        <FormActions>
          <Button kind="primary" type="submit" icon="check" busy={busy} wide>
            {text.agree}
          </Button>
          <ButtonLink to="/berichten" kind="secondary" icon="chat">
            {text.askFirst}
          </ButtonLink>
        </FormActions>
      </Form>
    </Card>
  );
}
