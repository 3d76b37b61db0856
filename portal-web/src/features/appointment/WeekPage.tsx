import { useChange } from '@/app/useChange';
import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import {
  Badge,
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  Heading,
  Link,
  Page,
  PageHeading,
  Soft,
  Stack,
  useToast,
  useWide,
} from '@/ui';
import { useSearchParams } from 'react-router';
import type { Outcome } from './appointment.graphql';
import styles from './appointment.module.css';
import { FeedCard } from './FeedCard';
import {
  AppointmentCaseloadChanged,
  AppointmentWeekQuery,
  RecordOutcome,
  type WeekItem,
} from './staff.graphql';
import { daysOf, mondayOf, plusDays } from './week';
import { WeekGrid } from './WeekGrid';

/** "Mijn agenda": the adviser's own week, drawn on a desk, and as a list everywhere. */
export default function WeekPage() {
  const text = useText(appointmentStaffText);
  const format = useFormat();
  const wide = useWide();
  const [params, setParams] = useSearchParams();
  const asked = params.get('week') ?? '';
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today());
  const [{ data, error }, read] = useQuery({ query: AppointmentWeekQuery, variables: { day: monday } });
  const again = () => read({ requestPolicy: 'network-only' });
  useLive(AppointmentCaseloadChanged, {}, again);
  const items = data?.appointmentWeek ?? [];
  const days = daysOf(monday, items);
  const to = (week: string) => setParams(week === mondayOf(today()) ? {} : { week });

  return (
    <Page width="wide">
      <PageHeading
        after={
          <ButtonLink to="/agenda/nieuw" icon="plus">
            {text.plan}
          </ButtonLink>
        }
      >
        {text.week}
      </PageHeading>
      <Cluster>
        <Button small icon="arrowLeft" onClick={() => to(plusDays(monday, -7))}>
          {text.before}
        </Button>
        <strong aria-live="polite">{format.period(monday, plusDays(monday, 6))}</strong>
        <Button small icon="arrowRight" onClick={() => to(plusDays(monday, 7))}>
          {text.after}
        </Button>
        {monday === mondayOf(today()) ? null : (
          <Button small kind="quiet" onClick={() => to(mondayOf(today()))}>
            {text.thisWeek}
          </Button>
        )}
      </Cluster>
      {!data ? (
        <QueryState error={error} onRetry={again} lines={6} />
      ) : items.length === 0 ? (
        <EmptyState icon="calendar" title={text.nothing}>
          {text.nothingDo}
        </EmptyState>
      ) : (
        <>
          {wide ? <WeekGrid days={days} /> : null}
          {days
            .filter(({ items: found }) => found.length > 0)
            .map(({ day, items: found }) => (
              <Stack key={day} gap={1}>
                <Heading>{format.longDay(day)}</Heading>
                <ul className={styles.list}>
                  {found.map((item) => (
                    <Item key={`${item.startsAt} ${item.appointment?.id ?? item.endsAt}`} item={item} />
                  ))}
                </ul>
              </Stack>
            ))}
        </>
      )}
      <FeedCard details={false} />
    </Page>
  );
}

function Item({ item }: { item: WeekItem }) {
  const text = useText(appointmentStaffText);
  const client = useText(appointmentText);
  const format = useFormat();
  const { appointment, dossierId, clientName } = item;
  return (
    <li className={styles.item} data-tentative={!item.booked || undefined}>
      <span className={styles.when}>
        {format.time(item.startsAt)} – {format.time(item.endsAt)}
      </span>
      <span className={styles.what}>
        {appointment && dossierId ? (
          <>
            <Link to={`/clienten/${dossierId}/afspraken`}>{clientName}</Link>
            <Soft>
              {appointment.terms.subject} · {client[appointment.terms.kind]}
              {appointment.terms.room ? ` · ${appointment.terms.room}` : ''}
            </Soft>
          </>
        ) : (
          <Soft>{text.hidden}</Soft>
        )}
      </span>
      <Cluster>
        {item.booked ? null : <Badge tone="wait">{text.proposed}</Badge>}
        {item.booked && appointment?.comingAt ? <Badge tone="good">{text.coming}</Badge> : null}
        {item.booked && appointment?.moveAsked ? <Badge tone="forYou">{text.moveAsked}</Badge> : null}
        {item.booked && appointment && dossierId && new Date(item.startsAt) <= new Date() ? (
          <OutcomeButtons
            dossierId={dossierId}
            appointment={appointment}
            outcome={appointment.outcome?.outcome ?? null}
          />
        ) : null}
      </Cluster>
    </li>
  );
}

/** What happened, in one press; and back again in another. */
export function OutcomeButtons({
  dossierId,
  appointment,
  outcome,
}: {
  dossierId: string;
  appointment: { id: string; version: number };
  outcome: Outcome | null;
}) {
  const text = useText(appointmentStaffText);
  const say = useToast();
  const { busy, errors, send } = useChange(RecordOutcome);
  const record = async (next: Outcome | null, version: number) => {
    const done = await send({
      dossierId,
      appointmentId: appointment.id,
      expectedVersion: version,
      outcome: next,
    });
    const after = done?.appointment?.version;
    if (!done || after === undefined) return;
    say({
      message: next === 'HELD' ? text.saidHeld : next === 'NOT_COME' ? text.saidNotCome : text.takenBack,
      undo: next ? () => void record(null, after) : undefined,
    });
  };
  const error = Object.values(errors)[0];
  return (
    <>
      {outcome ? (
        <>
          <Badge tone="neutral">{outcome === 'HELD' ? text.held : text.notCome}</Badge>
          <Button
            small
            kind="quiet"
            icon="undo"
            busy={busy}
            onClick={() => void record(null, appointment.version)}
          >
            {text.takeBack}
          </Button>
        </>
      ) : (
        <>
          <Button small icon="check" busy={busy} onClick={() => void record('HELD', appointment.version)}>
            {text.held}
          </Button>
          <Button small kind="quiet" busy={busy} onClick={() => void record('NOT_COME', appointment.version)}>
            {text.notCome}
          </Button>
        </>
      )}
      <span role="alert">{error ?? ''}</span>
    </>
  );
}
