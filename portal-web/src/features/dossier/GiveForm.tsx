import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { today, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import {
  Button,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  type FormError,
  FormErrorSummary,
  RadioGroup,
  Soft,
} from '@/ui';
import type { Organisation, ReceiptFacts, Section } from './dossier.graphql';
import { monthsOn, purposesFor } from './grid';
import type { Consent, ConsentPurpose } from './useConsent';

type Filled = { sections: Section[]; purpose: ConsentPurpose | ''; lastDay: string };

type GiveFormProps = {
  organisation: Organisation;
  /** What can be given; with one there is nothing to choose. */
  choice: readonly Section[];
  consent: Consent;
  onGiven: (receipt: ReceiptFacts, sections: readonly Section[], lastDay: string) => void;
};

/** The giving of a consent: what, for what, and until when (half a year, unless the client says otherwise). */
export function GiveForm({ organisation, choice, consent, onGiven }: GiveFormProps) {
  const text = useText(dossierText);
  const now = today();
  const only = choice.length === 1 ? choice[0] : undefined;
  const draft = useDraft<Filled>(`consent ${organisation.id} ${only ?? ''}`, {
    sections: only ? [only] : [],
    purpose: 'GUIDANCE',
    lastDay: monthsOn(now, 6),
  });
  const [attempt, setAttempt] = useState(0);
  if (!draft.ready) return null;
  const { lastDay } = draft.value;
  const sections = draft.value.sections.filter((section) => choice.includes(section));
  const purposes = purposesFor(sections);
  // Another choice of sections can make the purpose one for which they may not be shared.
  const purpose = purposes.find((one) => one === draft.value.purpose) ?? '';
  const set = (part: Partial<Filled>) => draft.change((filled) => ({ ...filled, ...part }));

  const errors: FormError[] = [];
  if (sections.length === 0) errors.push({ name: 'sections', message: text.chooseSections });
  if (!purpose) errors.push({ name: 'purpose', message: text.choosePurpose });
  if (!lastDay || lastDay < now || lastDay > monthsOn(now, 12))
    errors.push({ name: 'lastDay', message: text.chooseLastDay });
  const shown = attempt > 0 ? errors : [];
  const errorOf = (name: string) => shown.find((error) => error.name === name)?.message;

  const send = async () => {
    setAttempt(attempt + 1);
    if (errors.length > 0 || !purpose) return;
    const receipt = await consent.give({ organisationId: organisation.id, purpose, sections, lastDay });
    if (!receipt) return;
    draft.clear();
    onGiven(receipt, sections, lastDay);
  };

  return (
    <Form onSubmit={send} label={text.give}>
      <FormErrorSummary errors={shown} attempt={attempt} />
      {only ? null : (
        <CheckboxGroup
          name="sections"
          label={text.giveSections}
          error={errorOf('sections')}
          value={sections}
          onChange={(chosen) => set({ sections: chosen })}
          options={choice.map((section) => ({
            value: section,
            label: text[`section_${section}`],
            hint: text[`about_${section}`],
          }))}
        />
      )}
      <RadioGroup
        name="purpose"
        label={text.givePurpose}
        error={errorOf('purpose')}
        value={purpose}
        onChange={(chosen) => set({ purpose: chosen })}
        options={purposes.map((one) => ({
          value: one,
          label: text[`purpose_${one}`],
          hint: text[`purposeHint_${one}`],
        }))}
      />
      <DateField
        name="lastDay"
        label={text.giveLastDay}
        hint={text.giveLastDayHint}
        error={errorOf('lastDay')}
        value={lastDay}
        onChange={(day) => set({ lastDay: day })}
        min={now}
        max={monthsOn(now, 12)}
      />
      <Soft>{text.noConsequences}</Soft>
      <FormActions>
        <Button kind="primary" type="submit" icon="eye" busy={consent.busy}>
          {text.give}
        </Button>
      </FormActions>
    </Form>
  );
}
