import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Disclosure, EmptyState, Heading, Link, Page, PageHeading, Stack } from '@/ui';
import { AppointmentCard } from './AppointmentCard';
import { FeedCard } from './FeedCard';
import { PickCard } from './PickCard';
import { sorted } from './times';
import { useAppointments } from './useAppointments';

/** "Afspraken": what can be picked, what comes and what was. */
export default function AppointmentsPage() {
  const text = useText(appointmentText);
  const dossierId = useSession().me.dossierId ?? '';
  const { ready, appointments, error, again } = useAppointments(dossierId);
  const now = new Date();
  const { toPick, ahead, lapsed, past } = sorted(appointments ?? [], now);

  return (
    <Page>
      <PageHeading
        before={
          <Link to="/dossier" icon="arrowLeft">
            {text.toDossier}
          </Link>
        }
      >
        {text.title}
      </PageHeading>
      {!ready ? <QueryState error={error} onRetry={again} /> : null}
      {ready && toPick.length + ahead.length + lapsed.length === 0 ? (
        <EmptyState icon="calendar" title={text.empty}>
          {text.emptyDo}
        </EmptyState>
      ) : null}
      {[...toPick, ...lapsed].map((appointment) => (
        <PickCard key={appointment.id} dossierId={dossierId} appointment={appointment} now={now} />
      ))}
      {ahead.length > 0 ? (
        <Stack gap={2}>
          <Heading>{text.ahead}</Heading>
          {ahead.map((appointment) => (
            <AppointmentCard key={appointment.id} dossierId={dossierId} appointment={appointment} now={now} />
          ))}
        </Stack>
      ) : null}
      {past.length > 0 ? (
        <Disclosure summary={text.past(past.length)}>
          <Stack gap={2}>
            {past.map((appointment) => (
              <AppointmentCard
                key={appointment.id}
                dossierId={dossierId}
                appointment={appointment}
                now={now}
              />
            ))}
          </Stack>
        </Disclosure>
      ) : null}
      <FeedCard details />
    </Page>
  );
}
