import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { today, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { personText } from '@/i18n/dossier/person';
import {
  Button,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  type FormError,
  FormErrorSummary,
  RadioGroup,
  TextArea,
} from '@/ui';
import type { Section } from './dossier.graphql';
import { monthsOn, purposesFor } from './grid';
import type { ConsentPurpose } from './useConsent';

export type Question = { sections: Section[]; purpose: ConsentPurpose; reason: string; lastDay: string };

type Filled = Omit<Question, 'purpose'> & { purpose: ConsentPurpose | '' };

type AskFormProps = {
  dossierId: string;
  /** What can be asked: what is not seen yet. */
  hidden: readonly Section[];
  busy: boolean;
  /** Whether it was sent. */
  onAsk: (question: Question) => Promise<boolean>;
  onClose: () => void;
};

/** A question to the client: as little as needed, with a reason in plain words. */
export function AskForm({ dossierId, hidden, busy, onAsk, onClose }: AskFormProps) {
  const text = useText(dossierText);
  const staff = useText(personText);
  const now = today();
  const draft = useDraft<Filled>(`consent question ${dossierId}`, {
    sections: [],
    purpose: '',
    reason: '',
    lastDay: monthsOn(now, 6),
  });
  const [attempt, setAttempt] = useState(0);
  if (!draft.ready) return null;
  const { reason, lastDay } = draft.value;
  const sections = draft.value.sections.filter((section) => hidden.includes(section));
  const purposes = purposesFor(sections);
  // Another choice of sections can make the purpose one for which they may not be shared.
  const purpose = purposes.find((one) => one === draft.value.purpose) ?? '';
  const set = (part: Partial<Filled>) => draft.change((filled) => ({ ...filled, ...part }));

  const errors: FormError[] = [];
  if (sections.length === 0) errors.push({ name: 'sections', message: text.chooseSections });
  if (!purpose) errors.push({ name: 'purpose', message: staff.choosePurpose });
  if (!reason.trim()) errors.push({ name: 'reason', message: staff.giveReason });
  if (!lastDay || lastDay < now || lastDay > monthsOn(now, 12))
    errors.push({ name: 'lastDay', message: text.chooseLastDay });
  const shown = attempt > 0 ? errors : [];
  const errorOf = (name: string) => shown.find((error) => error.name === name)?.message;

  const send = async () => {
    setAttempt(attempt + 1);
    if (errors.length > 0 || !purpose) return;
    if (await onAsk({ sections, purpose, reason, lastDay })) draft.clear();
  };

  return (
    <Form onSubmit={() => void send()} label={staff.ask}>
      <FormErrorSummary errors={shown} attempt={attempt} />
      <CheckboxGroup
        name="sections"
        label={staff.askSections}
        hint={staff.askSectionsHint}
        error={errorOf('sections')}
        value={sections}
        onChange={(chosen) => set({ sections: chosen })}
        options={hidden.map((section) => ({ value: section, label: text[`section_${section}`] }))}
      />
      <RadioGroup
        name="purpose"
        label={text.givePurpose}
        error={errorOf('purpose')}
        value={purpose}
        onChange={(chosen) => set({ purpose: chosen })}
        options={purposes.map((one) => ({ value: one, label: text[`purpose_${one}`] }))}
      />
      <TextArea
        name="reason"
        label={staff.askReason}
        hint={staff.askReasonHint}
        error={errorOf('reason')}
        value={reason}
        onChange={(words) => set({ reason: words })}
        maxLength={500}
      />
      <DateField
        name="lastDay"
        label={text.giveLastDay}
        hint={staff.askLastDayHint}
        error={errorOf('lastDay')}
        value={lastDay}
        onChange={(day) => set({ lastDay: day })}
        min={now}
        max={monthsOn(now, 12)}
      />
      <FormActions>
        <Button kind="primary" type="submit" icon="send" busy={busy}>
          {staff.askSend}
        </Button>
        <Button onClick={onClose}>{staff.askCancel}</Button>
      </FormActions>
    </Form>
  );
}
