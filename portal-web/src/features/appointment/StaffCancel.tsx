import { useState } from 'react';
import { summaryOf, useChange } from '@/app/useChange';
import { useText } from '@/i18n';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import { Button, Cluster, Form, FormActions, FormErrorSummary, TextArea, useToast } from '@/ui';
import { type Appointment, CancelAppointment } from './appointment.graphql';

/** Cancelling cannot be undone, so it asks for the reason that the client will read. */
export function StaffCancel({ dossierId, appointment }: { dossierId: string; appointment: Appointment }) {
  const text = useText(appointmentStaffText);
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, errors, attempt, send } = useChange(CancelAppointment);
  const cancel = async () => {
    const done = await send({
      dossierId,
      appointmentId: appointment.id,
      expectedVersion: appointment.version,
      reason,
    });
    if (done) say({ message: text.cancelled });
  };
  if (!open) {
    return (
      <Cluster>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {text.cancel}
        </Button>
      </Cluster>
    );
  }
  const name = `reason-${appointment.id}`;
  return (
    <Form onSubmit={() => void cancel()} label={text.cancel}>
      <FormErrorSummary errors={summaryOf(errors, { reason: name })} attempt={attempt} />
      <TextArea
        name={name}
        label={text.cancelWhy}
        error={errors['reason']}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.cancel}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {text.close}
        </Button>
      </FormActions>
    </Form>
  );
}
