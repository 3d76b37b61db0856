import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { newId } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { planStaffText } from '@/i18n/effortplan/staff';
import {
  Button,
  Card,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormErrorSummary,
  Heading,
  Notice,
  RadioGroup,
  Stack,
  TextArea,
} from '@/ui';
import { DecideMeasure, type Measure, type Plan, ProposeMeasure } from './effortplan.graphql';
import { daysAfter } from './library';
import { MeasureDecision, MeasureFacts } from './MeasureFacts';
import styles from './plan.module.css';
import { summaryOf, useChange } from '@/app/useChange';

type Props = { dossierId: string; plan: Plan };

/** Days that the client has at least to answer. */
const MIN_DAYS = 7;

/** A measure, as far as it is; it can only be proposed about a task that was reviewed as not done. */
export function StaffMeasure({ dossierId, plan, mayAct }: Props & { mayAct: boolean }) {
  const staff = useText(planStaffText);
  const [open, setOpen] = useState(false);
  const notDone = plan.tasks.filter(({ review }) => review?.outcome === 'NOT');
  if (plan.measure) {
    return <Running dossierId={dossierId} plan={plan} measure={plan.measure} mayAct={mayAct} />;
  }
  if (!mayAct || notDone.length === 0) return null;
  return open ? (
    <ProposeForm dossierId={dossierId} plan={plan} onClose={() => setOpen(false)} />
  ) : (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {staff.measurePropose}
      </Button>
    </div>
  );
}

function Running({ dossierId, plan, measure, mayAct }: Props & { measure: Measure; mayAct: boolean }) {
  const staff = useText(planStaffText);
  const format = useFormat();
  const mayDecide = measure.state === 'HEARD' || measure.answerUntil < today();
  return (
    <Card heading={staff.measure}>
      <MeasureFacts plan={plan} measure={measure} />
      {measure.answer ? (
        <Stack gap={1}>
          <Heading level={3}>{staff.measureSaid}</Heading>
          <p className={styles.said}>{measure.answer.text}</p>
        </Stack>
      ) : null}
      {measure.decision ? (
        <MeasureDecision decision={measure.decision} />
      ) : mayDecide ? (
        mayAct ? (
          <DecideForm dossierId={dossierId} plan={plan} />
        ) : null
      ) : (
        <Notice tone="wait">{staff.measureWaits(format.day(measure.answerUntil))}</Notice>
      )}
    </Card>
  );
}

function ProposeForm({ dossierId, plan, onClose }: Props & { onClose: () => void }) {
  const staff = useText(planStaffText);
  const draft = useDraft(`effortplan.measure.propose.${plan.id}`, {
    id: newId(),
    taskIds: [] as string[],
    proposal: '',
    reason: '',
    answerUntil: daysAfter(today(), MIN_DAYS),
  });
  const { busy, errors, attempt, send } = useChange(ProposeMeasure);
  if (!draft.ready) return null;
  const { value } = draft;
  const set = (changes: Partial<typeof value>) => draft.change((now) => ({ ...now, ...changes }));

  const propose = async () => {
    const done = await send({ ...value, dossierId, effortPlanId: plan.id, expectedVersion: plan.version });
    if (done) draft.clear();
  };

  return (
    <Card heading={staff.measurePropose}>
      <p>{staff.measureIntro}</p>
      <Form onSubmit={() => void propose()} label={staff.measurePropose}>
        <FormErrorSummary
          errors={summaryOf(errors, {
            taskIds: 'measureTasks',
            proposal: 'proposal',
            reason: 'reason',
            answerUntil: 'answerUntil',
          })}
          attempt={attempt}
        />
        <CheckboxGroup
          name="measureTasks"
          label={staff.measureTasks}
          error={errors['taskIds']}
          value={value.taskIds}
          options={plan.tasks
            .filter(({ review }) => review?.outcome === 'NOT')
            .map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(taskIds) => set({ taskIds })}
        />
        <TextArea
          name="proposal"
          label={staff.measureProposal}
          error={errors['proposal']}
          value={value.proposal}
          rows={2}
          onChange={(proposal) => set({ proposal })}
        />
        <TextArea
          name="reason"
          label={staff.measureReason}
          error={errors['reason']}
          value={value.reason}
          onChange={(reason) => set({ reason })}
        />
        <DateField
          name="answerUntil"
          label={staff.measureUntil}
          error={errors['answerUntil']}
          value={value.answerUntil}
          min={daysAfter(today(), MIN_DAYS)}
          onChange={(answerUntil) => set({ answerUntil })}
        />
        <FormActions>
          <Button kind="primary" type="submit" busy={busy}>
            {staff.measureSend}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {staff.cancel}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function DecideForm({ dossierId, plan }: Props) {
  const text = useText(planText);
  const staff = useText(planStaffText);
  const draft = useDraft(`effortplan.measure.decide.${plan.id}`, {
    outcome: '' as '' | 'IMPOSED' | 'DROPPED',
    reason: '',
    nextSteps: '',
  });
  const { busy, errors, attempt, refuse, send } = useChange(DecideMeasure);
  if (!draft.ready) return null;
  const { value } = draft;
  const set = (changes: Partial<typeof value>) => draft.change((now) => ({ ...now, ...changes }));

  const decide = async () => {
    const { outcome, ...words } = value;
    if (!outcome) {
      refuse({ outcome: staff.decideChoose });
      return;
    }
    const done = await send({
      ...words,
      outcome,
      dossierId,
      effortPlanId: plan.id,
      expectedVersion: plan.version,
    });
    if (done) draft.clear();
  };

  return (
    <Form onSubmit={() => void decide()} label={staff.decide}>
      <FormErrorSummary
        errors={summaryOf(errors, { outcome: 'outcome', reason: 'decideReason', nextSteps: 'nextSteps' })}
        attempt={attempt}
      />
      <RadioGroup
        name="outcome"
        label={staff.decideOutcome}
        beside
        error={errors['outcome']}
        value={value.outcome}
        options={[
          { value: 'DROPPED', label: text.measureDROPPED },
          { value: 'IMPOSED', label: text.measureIMPOSED },
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <TextArea
        name="decideReason"
        label={staff.decideReason}
        error={errors['reason']}
        value={value.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextArea
        name="nextSteps"
        label={staff.decideNext}
        error={errors['nextSteps']}
        value={value.nextSteps}
        rows={2}
        onChange={(nextSteps) => set({ nextSteps })}
      />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {staff.decideSend}
        </Button>
      </FormActions>
    </Form>
  );
}
