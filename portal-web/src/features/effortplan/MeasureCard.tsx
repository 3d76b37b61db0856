import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import {
  Button,
  Card,
  Form,
  FormActions,
  FormErrorSummary,
  Heading,
  Notice,
  Receipt,
  Stack,
  TextArea,
} from '@/ui';
import { AnswerMeasure, type Plan } from './effortplan.graphql';
import { MeasureDecision, MeasureFacts } from './MeasureFacts';
import styles from './plan.module.css';
import { summaryOf, useChange } from '@/app/useChange';

/** A measure as the client reads it: asked first, time to answer, then the decision with its reason. */
export function MeasureCard({ dossierId, plan }: { dossierId: string; plan: Plan }) {
  const text = useText(planText);
  const measure = plan.measure;
  if (!measure) return null;
  return (
    <Card tone={measure.state === 'PROPOSED' ? 'forYou' : 'plain'} heading={text.measureTitle}>
      {measure.decision ? null : <p>{text.measureIntro(measure.proposedBy.name)}</p>}
      <MeasureFacts plan={plan} measure={measure} />
      {measure.answer ? (
        <Stack gap={1}>
          <Heading level={3}>{text.measureAnswer}</Heading>
          <p className={styles.said}>{measure.answer.text}</p>
          <Receipt {...measure.answer.receipt} />
          {measure.decision ? null : <Notice tone="wait">{text.measureWaits}</Notice>}
        </Stack>
      ) : null}
      {measure.decision ? <MeasureDecision decision={measure.decision} /> : null}
      {measure.state === 'PROPOSED' ? <AnswerForm dossierId={dossierId} plan={plan} /> : null}
    </Card>
  );
}

function AnswerForm({ dossierId, plan }: { dossierId: string; plan: Plan }) {
  const text = useText(planText);
  const draft = useDraft(`effortplan.measure.${plan.id}`, '');
  const { busy, errors, attempt, send } = useChange(AnswerMeasure);
  if (!draft.ready) return null;

  const answer = async () => {
    const done = await send({
      dossierId,
      effortPlanId: plan.id,
      expectedVersion: plan.version,
      text: draft.value,
    });
    if (done) draft.clear();
  };

  return (
    <Form onSubmit={() => void answer()} label={text.measureTitle}>
      <FormErrorSummary errors={summaryOf(errors, { text: 'answer' })} attempt={attempt} />
      <TextArea
        name="answer"
        label={text.measureLabel}
        hint={text.measureHint}
        error={errors['text']}
        value={draft.value}
        maxLength={4000}
        rows={5}
        onChange={draft.change}
      />
      <FormActions>
        <Button kind="primary" type="submit" icon="send" busy={busy} wide>
          {text.measureSend}
        </Button>
      </FormActions>
    </Form>
  );
}
