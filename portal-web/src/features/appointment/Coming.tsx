import { useChange } from '@/app/useChange';
import { useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Button, Notice } from '@/ui';
import { type Appointment, SayComing } from './appointment.graphql';
import { canSayComing } from './times';

/** "Ik kom": on the day of a meeting. Not pressing it has no consequences. */
export function Coming({
  dossierId,
  appointment,
  now,
}: {
  dossierId: string;
  appointment: Appointment;
  now: Date;
}) {
  const text = useText(appointmentText);
  const { busy, errors, send } = useChange(SayComing);
  if (appointment.comingAt) {
    return (
      <Notice tone="good" live>
        {text.saidComing(appointment.terms.adviserName)}
      </Notice>
    );
  }
  if (!canSayComing(appointment, now)) return null;
  return (
    <>
      {Object.values(errors).map((message) => (
        <Notice key={message} tone="bad" live>
          {message}
        </Notice>
      ))}
      <Button
        kind="primary"
        icon="check"
        wide
        busy={busy}
        onClick={() => void send({ dossierId, appointmentId: appointment.id })}
      >
        {text.coming}
      </Button>
    </>
  );
}
