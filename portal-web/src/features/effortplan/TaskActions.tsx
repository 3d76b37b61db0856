import { useState } from 'react';
import { newId } from '@/graphql';
import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { uiText } from '@/i18n/ui/nl';
import {
  Button,
  ButtonLink,
  Cluster,
  Form,
  FormActions,
  FormErrorSummary,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { AddEvidence, type Plan, ReportStuck, type Task } from './effortplan.graphql';
import { summaryOf, useChange } from '@/app/useChange';

type Props = { dossierId: string; plan: Plan; task: Task };

/** What the client can do about one task while the plan runs. */
export function TaskActions(props: Props) {
  const text = useText(planText);
  const [open, setOpen] = useState<'evidence' | 'stuck'>();
  const close = () => setOpen(undefined);
  if (open === 'evidence') return <EvidenceForm {...props} onClose={close} />;
  if (open === 'stuck') return <StuckForm {...props} onClose={close} />;
  return (
    <Cluster>
      {props.task.kind === 'APPLICATIONS_PER_WEEK' ? (
        <ButtonLink to="/sollicitaties/nieuw" kind="secondary" icon="plus">
          {text.applications}
        </ButtonLink>
      ) : (
        <Button icon="check" onClick={() => setOpen('evidence')}>
          {text.evidenceAdd}
        </Button>
      )}
      <Button kind="quiet" icon="hand" onClick={() => setOpen('stuck')}>
        {text.stuck}
      </Button>
    </Cluster>
  );
}

function EvidenceForm({ dossierId, plan, task, onClose }: Props & { onClose: () => void }) {
  const text = useText(planText);
  const say = useToast();
  const draft = useDraft(`effortplan.evidence.${task.id}`, { id: newId(), sentence: '', amount: '1' });
  const { busy, errors, attempt, send } = useChange(AddEvidence);
  const name = `evidence-${task.id}`;
  if (!draft.ready) return null;
  const { id, sentence, amount } = draft.value;

  const save = async () => {
    const done = await send({
      id,
      dossierId,
      effortPlanId: plan.id,
      taskId: task.id,
      sentence,
      amount: task.kind === 'COUNT' ? Number.parseInt(amount, 10) || 0 : 1,
    });
    if (!done) return;
    draft.clear();
    say({ message: text.evidenceSaved });
    onClose();
  };

  return (
    <Form onSubmit={() => void save()} label={text.evidenceAdd}>
      <FormErrorSummary
        errors={summaryOf(errors, { sentence: name, amount: `${name}-amount` })}
        attempt={attempt}
      />
      <TextArea
        name={name}
        label={text.evidenceLabel}
        hint={text.evidenceHint}
        error={errors['sentence']}
        value={sentence}
        maxLength={1000}
        rows={2}
        onChange={(value) => draft.change((now) => ({ ...now, sentence: value }))}
      />
      {task.kind === 'COUNT' ? (
        <TextField
          name={`${name}-amount`}
          type="number"
          inputMode="numeric"
          short
          label={text.evidenceAmount}
          error={errors['amount']}
          value={amount}
          onChange={(value) => draft.change((now) => ({ ...now, amount: value }))}
        />
      ) : null}
      <Actions busy={busy} send={text.evidenceSave} onClose={onClose} />
    </Form>
  );
}

function StuckForm({ dossierId, plan, task, onClose }: Props & { onClose: () => void }) {
  const text = useText(planText);
  const say = useToast();
  const draft = useDraft(`effortplan.stuck.${task.id}`, { id: newId(), reason: '' });
  const { busy, errors, attempt, send } = useChange(ReportStuck);
  const name = `stuck-${task.id}`;
  if (!draft.ready) return null;

  const report = async () => {
    const done = await send({ ...draft.value, dossierId, effortPlanId: plan.id, taskId: task.id });
    if (!done) return;
    draft.clear();
    say({ message: text.stuckSaid });
    onClose();
  };

  return (
    <Form onSubmit={() => void report()} label={text.stuck}>
      <FormErrorSummary errors={summaryOf(errors, { reason: name })} attempt={attempt} />
      <TextArea
        name={name}
        label={text.stuckLabel}
        hint={text.stuckHint}
        error={errors['reason']}
        value={draft.value.reason}
        maxLength={1000}
        rows={3}
        onChange={(reason) => draft.change((now) => ({ ...now, reason }))}
      />
      <Actions busy={busy} send={text.stuckSend} onClose={onClose} />
    </Form>
  );
}

function Actions({ busy, send, onClose }: { busy: boolean; send: string; onClose: () => void }) {
  const text = useText(uiText);
  return (
    <FormActions>
      <Button kind="primary" type="submit" busy={busy}>
        {send}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {text.cancel}
      </Button>
    </FormActions>
  );
}
