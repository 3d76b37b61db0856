import { useState } from 'react';
import { summaryOf, useChange } from '@/app/useChange';
import { useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Button, Cluster, Form, FormActions, FormErrorSummary, TextArea, useToast } from '@/ui';
import { type Appointment, AskToMove, CancelAppointment } from './appointment.graphql';

type Open = 'move' | 'cancel' | null;

/** Another time, or not at all: each with a reason for the other to read. */
export function ReasonForms({
  dossierId,
  appointment,
  none,
}: {
  dossierId: string;
  appointment: Appointment;
  /** Times are proposed: the question is whether none of them fits. */
  none?: boolean;
}) {
  const text = useText(appointmentText);
  const say = useToast();
  const [open, setOpen] = useState<Open>(null);
  const [reason, setReason] = useState('');
  const move = useChange(AskToMove);
  const cancel = useChange(CancelAppointment);
  const change = open === 'cancel' ? cancel : move;

  const send = async () => {
    const input = {
      dossierId,
      appointmentId: appointment.id,
      expectedVersion: appointment.version,
      reason,
    };
    const done = open === 'cancel' ? await cancel.send(input) : await move.send(input);
    if (!done) return;
    say({ message: open === 'cancel' ? text.cancelled : text.moveAsked });
    setOpen(null);
    setReason('');
  };

  if (!open) {
    return (
      <Cluster>
        {appointment.moveAsked ? null : (
          <Button kind="secondary" icon="clock" onClick={() => setOpen('move')}>
            {none ? text.noneFits : text.askMove}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setOpen('cancel')}>
          {text.cancel}
        </Button>
      </Cluster>
    );
  }
  const name = `reason-${appointment.id}`;
  return (
    <Form onSubmit={() => void send()} label={open === 'cancel' ? text.cancel : text.askMove}>
      <FormErrorSummary errors={summaryOf(change.errors, { reason: name })} attempt={change.attempt} />
      <TextArea
        name={name}
        label={open === 'cancel' ? text.cancelWhy : text.moveWhy}
        hint={open === 'cancel' ? text.cancelHint : text.moveHint}
        error={change.errors['reason']}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <FormActions>
        <Button kind="primary" type="submit" icon="send" busy={change.busy}>
          {open === 'cancel' ? text.cancelSend : text.moveSend}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(null)}>
          {text.back}
        </Button>
      </FormActions>
    </Form>
  );
}
