import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useOutbox } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { today, useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Button, DateField, Dialog, Form, FormActions, RadioGroup, TextField, useToast } from '@/ui';
import { CaseloadContactRecord, type Row } from './caseload.graphql';

const FORMS = ['PHONE', 'MEETING', 'APP', 'MAIL'] as const;
const MAX_NOTE = 500;
const WEEKS_BACK = 13;
const DAY = 86_400_000;

type Draft = { note: string; form: (typeof FORMS)[number]; when: 'now' | 'earlier'; day: string };

const EMPTY: Draft = { note: '', form: 'PHONE', when: 'now', day: '' };

const daysAgo = (days: number) => today(new Date(Date.now() - days * DAY));

/** Writes down a contact in ten seconds: a line, Enter. Kept on this device until the server has it. */
export function CallDialog({ client, onClose }: { client: Row; onClose: () => void }) {
  const text = useText(caseloadText);
  const say = useToast();
  const outbox = useOutbox();
  const draft = useDraft<Draft>(`caseload.contact.${client.dossierId}`, EMPTY);
  const { note, form, when, day } = draft.value;
  const [attempted, setAttempted] = useState(false);
  const put = (changes: Partial<Draft>) => draft.change((now) => ({ ...now, ...changes }));

  const [{ first, last }] = useState(() => ({ first: daysAgo(WEEKS_BACK * 7), last: daysAgo(1) }));
  const noteError = [...note].length > MAX_NOTE ? text.callNoteLong : null;
  const dayError =
    when === 'now'
      ? null
      : !day
        ? text.callDayMissing
        : day < first || day > last
          ? text.callDayBounds
          : null;

  const save = () => {
    setAttempted(true);
    if (noteError || dayError) return;
    const id = newId();
    // A day without a time is noted at noon; "just now" is the instant of saving.
    const at = when === 'now' ? new Date() : new Date(`${day}T12:00:00`);
    void outbox.enqueue({
      id,
      topic: `contactMoment:${client.dossierId}`,
      title: text.callOutbox(client.clientName),
      mutation: CaseloadContactRecord,
      variables: {
        input: { id, dossierId: client.dossierId, form, at: at.toISOString(), note: note.trim() || null },
      },
    });
    draft.clear();
    say({ message: text.callSaved(client.clientName), tone: 'good' });
    onClose();
  };

  return (
    <Dialog open={draft.ready} onClose={onClose} title={text.callTitle(client.clientName)}>
      <Form onSubmit={save}>
        <TextField
          name="notitie"
          label={text.callNote}
          hint={text.callNoteHint}
          optional
          value={note}
          error={noteError}
          onChange={(value) => put({ note: value })}
        />
        <RadioGroup
          name="vorm"
          label={text.callForm}
          beside
          value={form}
          onChange={(value) => put({ form: value })}
          options={FORMS.map((value) => ({ value, label: text[value] }))}
        />
        <RadioGroup<Draft['when']>
          name="wanneer"
          label={text.callWhen}
          beside
          value={when}
          onChange={(value) => put({ when: value })}
          options={[
            { value: 'now', label: text.callNow },
            { value: 'earlier', label: text.callEarlier },
          ]}
        />
        {when === 'earlier' ? (
          <DateField
            name="dag"
            label={text.callDay}
            value={day}
            min={first}
            max={last}
            error={attempted ? dayError : null}
            onChange={(value) => put({ day: value })}
          />
        ) : null}
        <FormActions>
          <Button type="submit" kind="primary" icon="check">
            {text.callSave}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
