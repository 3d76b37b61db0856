import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import { Badge, Button, Card, Cluster, EmptyState, Heading, Notice, Soft, Stack } from '@/ui';
import type { Appointment } from './appointment.graphql';
import { ProposeForm } from './ProposeForm';
import { StaffCancel } from './StaffCancel';
import { TermsFacts } from './TermsFacts';
import { canChange } from './times';
import { useAppointments } from './useAppointments';
import { OutcomeButtons } from './WeekPage';

/** The appointments of one client, on the page of that client. */
export default function PersonAppointments({ dossierId }: { dossierId: string }) {
  const text = useText(appointmentStaffText);
  const { ready, appointments, error, again } = useAppointments(dossierId);
  const [making, setMaking] = useState(false);
  if (!ready) return <QueryState error={error} onRetry={again} />;
  if (!appointments) return <EmptyState icon="lock" title={text.notSeen} />;
  const plan = (
    <Button kind="primary" icon="plus" onClick={() => setMaking(true)}>
      {text.plan}
    </Button>
  );
  const close = () => setMaking(false);
  return (
    <Stack gap={2}>
      <Cluster justify="between">
        <Heading>{text.title}</Heading>
        {making || appointments.length === 0 ? null : plan}
      </Cluster>
      {making ? (
        <Card heading={text.plan}>
          <ProposeForm dossierIds={[dossierId]} onDone={close} onClose={close} />
        </Card>
      ) : null}
      {appointments.length === 0 && !making ? (
        <Card>
          <EmptyState icon="calendar" title={text.none} action={plan}>
            {text.noneDo}
          </EmptyState>
        </Card>
      ) : null}
      {appointments.map((appointment) => (
        <One key={appointment.id} dossierId={dossierId} appointment={appointment} />
      ))}
    </Stack>
  );
}

function One({ dossierId, appointment }: { dossierId: string; appointment: Appointment }) {
  const text = useText(appointmentStaffText);
  const format = useFormat();
  const { me } = useSession();
  const [moving, setMoving] = useState(false);
  const now = new Date();
  const { startsAt, offer, moveAsked, cancelled, comingAt, outcome, terms } = appointment;
  const mine = me.organisation?.name === appointment.organisationName;
  const open = mine && canChange(appointment, now);
  const begun = appointment.state === 'CONFIRMED' && startsAt && Date.parse(startsAt) <= now.getTime();
  return (
    <Card
      listed
      level={3}
      tone={moveAsked && open ? 'forYou' : 'plain'}
      heading={startsAt ? format.moment(startsAt) : text.waits}
      after={<State appointment={appointment} />}
    >
      <p>
        <strong>{terms.subject}</strong>
      </p>
      <TermsFacts terms={terms} organisationName={appointment.organisationName} />
      {offer && !cancelled ? (
        <p>{text.offered(format.list(offer.times.map((time) => format.moment(time))))}</p>
      ) : null}
      {moveAsked && open ? <Notice tone="forYou">{text.clientAsks(moveAsked.reason)}</Notice> : null}
      {comingAt ? <Soft>{text.comingSince(format.moment(comingAt))}</Soft> : null}
      {cancelled ? <p>{text.cancelledBy(cancelled.by, cancelled.reason)}</p> : null}
      {outcome?.outcome === 'NOT_COME' ? <Notice icon="phone">{text.callNow}</Notice> : null}
      <Cluster>
        {mine && begun ? (
          <OutcomeButtons
            dossierId={dossierId}
            appointment={appointment}
            outcome={outcome?.outcome ?? null}
          />
        ) : null}
        {open && !moving ? (
          <Button icon="clock" onClick={() => setMoving(true)}>
            {text.newTimes}
          </Button>
        ) : null}
      </Cluster>
      {moving && open ? (
        <ProposeForm
          dossierIds={[dossierId]}
          appointment={appointment}
          onDone={() => setMoving(false)}
          onClose={() => setMoving(false)}
        />
      ) : null}
      {open && !moving ? <StaffCancel dossierId={dossierId} appointment={appointment} /> : null}
    </Card>
  );
}

function State({ appointment }: { appointment: Appointment }) {
  const text = useText(appointmentStaffText);
  const client = useText(appointmentText);
  switch (appointment.state) {
    case 'CANCELLED':
      return <Badge tone="neutral">{client.stateCancelled}</Badge>;
    case 'PROPOSED':
      return <Badge tone="wait">{text.proposed}</Badge>;
    case 'CONFIRMED':
      return appointment.offer ? (
        <Badge tone="wait">{text.moveProposed}</Badge>
      ) : (
        <Badge tone="good">{text.confirmed}</Badge>
      );
  }
}
