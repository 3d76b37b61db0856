import { useState } from 'react';
import { summaryOf, useChange } from '@/app/useChange';
import { newId, useQuery } from '@/graphql';
import { today, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import {
  Button,
  Cluster,
  DateField,
  Form,
  FormActions,
  FormErrorSummary,
  IconButton,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import type { Appointment, Kind } from './appointment.graphql';
import styles from './appointment.module.css';
import { type Draft, draftOf, emptyTime, inputOf, MAX_TIMES, nextWorkday } from './proposal';
import { ProposeAppointment, ProposeQuery } from './staff.graphql';

const KINDS: readonly Kind[] = ['MEETING', 'PHONE', 'VIDEO'];
const MINUTES = ['15', '30', '45', '60', '90'];
const FIELDS = ['kind', 'subject', 'minutes', 'times', 'roomId', 'place', 'link', 'phone', 'bring'];

/** One to five times for one client, or the same times for several, of whom each picks one. */
export function ProposeForm({
  dossierIds,
  appointment,
  onDone,
  onClose,
}: {
  dossierIds: readonly string[];
  /** One that must move: its new times. */
  appointment?: Appointment;
  onDone: () => void;
  onClose?: () => void;
}) {
  const text = useText(appointmentStaffText);
  const say = useToast();
  const [draft, setDraft] = useState<Draft>(() => draftOf(today(), appointment));
  const { busy, errors, attempt, refuse, send } = useChange(ProposeAppointment);
  const set = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));

  const propose = async () => {
    if (dossierIds.length === 0) {
      refuse({ dossierIds: text.chooseWho });
      return;
    }
    const ids = { ...draft.ids };
    for (const dossierId of dossierIds) ids[dossierId] ??= appointment?.id ?? newId();
    set({ ids });
    for (const dossierId of dossierIds) {
      const done = await send(
        inputOf(draft, dossierId, ids[dossierId] ?? newId(), appointment?.version ?? null),
      );
      if (!done) return;
    }
    say({ message: text.sent(dossierIds.length) });
    onDone();
  };

  return (
    <Form onSubmit={() => void propose()} label={text.plan}>
      <FormErrorSummary
        errors={summaryOf(errors, {
          ...Object.fromEntries(FIELDS.map((field) => [field, field])),
          times: `day-${draft.times[0]?.key ?? ''}`,
        })}
        attempt={attempt}
      />
      <TextField
        name="subject"
        label={text.subject}
        hint={text.subjectHint}
        error={errors['subject']}
        maxLength={120}
        value={draft.subject}
        onChange={(subject) => set({ subject })}
      />
      <Times draft={draft} error={errors['times']} onChange={set} />
      <How draft={draft} errors={errors} onChange={set} />
      <TextArea
        name="bring"
        label={text.bring}
        hint={text.bringHint}
        error={errors['bring']}
        optional
        rows={2}
        maxLength={300}
        value={draft.bring}
        onChange={(bring) => set({ bring })}
      />
      <FormActions>
        <Button kind="primary" type="submit" icon="send" busy={busy}>
          {text.send(dossierIds.length)}
        </Button>
        {onClose ? (
          <Button kind="quiet" onClick={onClose}>
            {text.close}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  );
}

type PartProps = { draft: Draft; onChange: (changes: Partial<Draft>) => void };

function Times({ draft, error, onChange }: PartProps & { error?: string }) {
  const text = useText(appointmentStaffText);
  const change = (key: string, changes: { day?: string; time?: string }) =>
    onChange({ times: draft.times.map((one) => (one.key === key ? { ...one, ...changes } : one)) });
  const last = draft.times.at(-1)?.day ?? today();
  return (
    <Stack gap={2}>
      <div className={styles.times} role="group" aria-label={text.times}>
        {draft.times.map(({ key, day, time }, index) => (
          <div key={key} className={styles.time}>
            <DateField
              name={`day-${key}`}
              label={text.dayN(index + 1)}
              error={index === 0 ? error : undefined}
              min={today()}
              value={day}
              onChange={(next) => change(key, { day: next })}
            />
            <TextField
              name={`time-${key}`}
              label={text.timeN(index + 1)}
              inputMode="numeric"
              short
              value={time}
              onChange={(next) => change(key, { time: next })}
            />
            {draft.times.length > 1 ? (
              <IconButton
                icon="trash"
                label={text.removeTime(index + 1)}
                onClick={() => onChange({ times: draft.times.filter((one) => one.key !== key) })}
              />
            ) : null}
          </div>
        ))}
      </div>
      {draft.times.length < MAX_TIMES ? (
        <Cluster>
          <Button
            small
            icon="plus"
            onClick={() => onChange({ times: [...draft.times, emptyTime(nextWorkday(last))] })}
          >
            {text.addTime}
          </Button>
        </Cluster>
      ) : null}
    </Stack>
  );
}

function How({ draft, errors, onChange }: PartProps & { errors: Record<string, string> }) {
  const text = useText(appointmentStaffText);
  const client = useText(appointmentText);
  const [{ data }] = useQuery({ query: ProposeQuery });
  const rooms = data?.appointmentRooms ?? [];
  return (
    <Stack gap={2}>
      <div className={styles.pair}>
        <RadioGroup
          name="kind"
          label={text.kind}
          beside
          error={errors['kind']}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: client[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <RadioGroup
          name="minutes"
          label={text.minutes}
          beside
          error={errors['minutes']}
          value={draft.minutes}
          options={MINUTES.map((value) => ({ value, label: text.minutesN(value) }))}
          onChange={(minutes) => onChange({ minutes })}
        />
      </div>
      {draft.kind === 'MEETING' ? (
        <div className={styles.pair}>
          {rooms.length > 0 ? (
            <Select
              name="roomId"
              label={text.room}
              error={errors['roomId']}
              optional
              placeholder={text.noRoom}
              value={draft.roomId}
              options={rooms.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
              onChange={(roomId) => onChange({ roomId, place: '' })}
            />
          ) : null}
          <TextField
            name="place"
            label={text.place}
            error={errors['place']}
            optional={draft.roomId !== ''}
            maxLength={200}
            value={draft.place}
            onChange={(place) => onChange({ place })}
          />
        </div>
      ) : null}
      {draft.kind === 'VIDEO' ? (
        <TextField
          name="link"
          label={text.link}
          hint={text.linkHint}
          error={errors['link']}
          type="url"
          maxLength={500}
          value={draft.link}
          onChange={(link) => onChange({ link })}
        />
      ) : null}
      {draft.kind === 'PHONE' ? (
        <TextField
          name="phone"
          label={text.phone}
          hint={text.phoneHint}
          error={errors['phone']}
          optional
          type="tel"
          maxLength={40}
          value={draft.phone}
          onChange={(phone) => onChange({ phone })}
        />
      ) : null}
    </Stack>
  );
}
