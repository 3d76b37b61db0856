import { useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { useSaveFile } from '@/graphql';
import { Badge, Button, Card, Cluster, Notice, useToast } from '@/ui';
import type { Appointment } from './appointment.graphql';
import { Coming } from './Coming';
import { ReasonForms } from './ReasonForms';
import { TermsFacts } from './TermsFacts';
import { canChange } from './times';

/** One appointment, as the client reads it. */
export function AppointmentCard({
  dossierId,
  appointment,
  now,
}: {
  dossierId: string;
  appointment: Appointment;
  now: Date;
}) {
  const text = useText(appointmentText);
  const format = useFormat();
  const { terms, startsAt, cancelled, outcome, moveAsked } = appointment;
  const say = useToast();
  const file = useSaveFile(() => say({ message: text.saveFailed, tone: 'bad' }));
  const open = canChange(appointment, now);
  return (
    <Card
      listed
      level={3}
      heading={startsAt ? format.moment(startsAt) : terms.subject}
      after={
        cancelled ? (
          <Badge tone="neutral">{text.stateCancelled}</Badge>
        ) : outcome ? (
          <Badge tone="neutral">{text[outcome.outcome]}</Badge>
        ) : null
      }
    >
      <p>
        <strong>{terms.subject}</strong>
      </p>
      <TermsFacts terms={terms} organisationName={appointment.organisationName} />
      {cancelled ? <p>{text.cancelledBy(cancelled.by, cancelled.reason)}</p> : null}
      {moveAsked && open ? (
        <Notice tone="wait" live>
          {text.moveAskedStays(terms.adviserName)}
        </Notice>
      ) : null}
      <Coming dossierId={dossierId} appointment={appointment} now={now} />
      {open && startsAt ? (
        <Cluster>
          <Button
            icon="calendar"
            busy={file.busy}
            onClick={() => void file.save(`/files/appointments/${appointment.id}.ics`, 'afspraak.ics')}
          >
            {text.save}
          </Button>
        </Cluster>
      ) : null}
      {open ? <ReasonForms dossierId={dossierId} appointment={appointment} /> : null}
    </Card>
  );
}
