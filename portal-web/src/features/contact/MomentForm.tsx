import { useState } from 'react';
import { useOutbox } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { today, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Button, Cluster, DateField, Form, RadioGroup, Stack, TextField, useToast } from '@/ui';
import { ContactMomentRecord } from './contact.graphql';

const FORMS = ['PHONE', 'MEETING', 'APP', 'MAIL', 'LETTER', 'CHAT'] as const;

type ContactForm = (typeof FORMS)[number];

/** Today means now; an earlier day is written down at noon. */
function instantOf(day: string): string {
  return day === today() ? new Date().toISOString() : `${day}T11:00:00.000Z`;
}

/** One contact: how, one line, Enter. */
export function MomentForm({ dossierId }: { dossierId: string }) {
  const text = useText(contactText);
  const outbox = useOutbox();
  const say = useToast();
  const [form, setForm] = useState<ContactForm>('PHONE');
  const [note, setNote] = useState('');
  const [day, setDay] = useState(today());

  const save = () => {
    const id = newId();
    const input = { id, dossierId, form, at: instantOf(day || today()), note: note.trim() || null };
    const item = { id, topic: `dossier:${dossierId}`, title: text[`form${form}`] };
    void outbox.enqueue({ ...item, mutation: ContactMomentRecord, variables: { input } }).then(() => {
      setNote('');
      setDay(today());
      say({ message: text.recorded });
    });
  };

  return (
    <Form label={text.record} onSubmit={save}>
      <Stack gap={2}>
        <RadioGroup
          name="contactForm"
          label={text.form}
          beside
          value={form}
          onChange={setForm}
          options={FORMS.map((value) => ({ value, label: text[`form${value}`] }))}
        />
        <TextField
          name="contactNote"
          label={text.note}
          hint={text.noteHint}
          optional
          maxLength={500}
          autoComplete="off"
          value={note}
          onChange={setNote}
        />
        <Cluster gap={2} align="start">
          <DateField name="contactDay" label={text.when} value={day} max={today()} onChange={setDay} />
        </Cluster>
        <Cluster>
          <Button type="submit" kind="primary" icon="check">
            {text.save}
          </Button>
        </Cluster>
      </Stack>
    </Form>
  );
}
