import { useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { ButtonLink, Card, Soft } from '@/ui';
import type { Appointment } from './appointment.graphql';
import { Coming } from './Coming';
import { canSayComing, openTimes, sorted } from './times';
import { useAppointments } from './useAppointments';

/** On "Vandaag": times to pick from, and the first appointment that comes. */
export default function AppointmentNews({ dossierId }: { dossierId: string }) {
  const { appointments } = useAppointments(dossierId);
  const now = new Date();
  const { toPick, ahead } = sorted(appointments ?? [], now);
  const next = ahead[0];
  return (
    <>
      {toPick.slice(0, 2).map((appointment) => (
        <ToPick key={appointment.id} appointment={appointment} now={now} />
      ))}
      {next ? <Next dossierId={dossierId} appointment={next} now={now} /> : null}
    </>
  );
}

function ToPick({ appointment, now }: { appointment: Appointment; now: Date }) {
  const text = useText(appointmentText);
  const terms = appointment.offer?.terms ?? appointment.terms;
  return (
    <Card tone="forYou" heading={text.todayPick(terms.adviserName)} listed>
      <p>
        {terms.subject}. {text.todayTimes(openTimes(appointment, now).length)}
      </p>
      <div>
        <ButtonLink to="/afspraken" kind="secondary" icon="calendar">
          {text.pickTitle}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Next({ dossierId, appointment, now }: { dossierId: string; appointment: Appointment; now: Date }) {
  const text = useText(appointmentText);
  const format = useFormat();
  const { terms } = appointment;
  const coming = canSayComing(appointment, now);
  return (
    <Card
      tone={coming ? 'forYou' : 'plain'}
      heading={text.todayNext(format.moment(appointment.startsAt ?? ''))}
    >
      <div>
        <strong>{terms.subject}</strong>
        <br />
        <Soft>
          {text[terms.kind]} · {terms.adviserName}
          {terms.place ? ` · ${terms.place}` : ''}
        </Soft>
      </div>
      {terms.bring ? <p>{text.bringThis(terms.bring)}</p> : null}
      <Coming dossierId={dossierId} appointment={appointment} now={now} />
      <div>
        <ButtonLink to="/afspraken" kind="secondary" icon="calendar">
          {text.look}
        </ButtonLink>
      </div>
    </Card>
  );
}
