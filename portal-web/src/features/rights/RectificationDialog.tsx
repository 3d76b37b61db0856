import { useRef, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsStill, summaryOf, useChange } from '@/app/useChange';
import { newId } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { rightsText } from '@/i18n/rights/nl';
import {
  Button,
  Dialog,
  Form,
  FormActions,
  FormErrorSummary,
  RadioGroup,
  Select,
  Soft,
  TextArea,
  useToast,
} from '@/ui';
import { choicesOf, MAX_TEXT } from './rectification';
import { type Mine, RectificationAsk, type Section } from './rectification.graphql';

type Filled = { section: Section | ''; organisationId: string; wrong: string; right: string };

/** By what the server calls it: its field in this form. */
const FIELDS = { section: 'section', organisationId: 'organisation', wrong: 'wrong', right: 'right' };

const EMPTY: Filled = { section: '', organisationId: '', wrong: '', right: '' };

/** What is wrong, and what it should be. Sending it again after a broken line is the same request. */
export function RectificationDialog({
  dossier,
  onClose,
  onAsked,
}: {
  dossier: Mine;
  onClose: () => void;
  onAsked: () => void;
}) {
  const text = useText(rightsText);
  const words = useText(dossierText);
  const format = useFormat();
  const say = useToast();
  const id = useRef(newId());
  const draft = useDraft<Filled>('rights.correction', EMPTY);
  const { busy, errors: refused, attempt, refuse, send } = useChange(RectificationAsk);
  const [sent, setSent] = useState<Filled | null>(null);
  const errors = errorsStill(refused, sent, draft.value);
  const { section, wrong, right } = draft.value;
  const choices = choicesOf(dossier.grants);
  const organisations = section ? (choices.get(section) ?? []) : [];
  const organisationId =
    organisations.length === 1 ? (organisations[0]?.id ?? '') : draft.value.organisationId;
  const set = (part: Partial<Filled>) => draft.change((filled) => ({ ...filled, ...part }));

  const submit = async () => {
    setSent(draft.value);
    const missing: Record<string, string> = {};
    if (!section) missing['section'] = text.correctionChooseSection;
    else if (!organisationId) missing['organisationId'] = text.correctionChooseOrganisation;
    if (!wrong.trim()) missing['wrong'] = text.correctionSayWrong;
    if (!right.trim()) missing['right'] = text.correctionSayRight;
    if (!section || Object.keys(missing).length > 0) {
      refuse(missing);
      return;
    }
    const done = await send({ id: id.current, dossierId: dossier.id, organisationId, section, wrong, right });
    if (!done?.rectification) return;
    draft.clear();
    say({ message: text.correctionSent(format.day(done.rectification.dueOn)), tone: 'good' });
    onAsked();
  };

  return (
    <Dialog open={draft.ready} onClose={onClose} title={text.correctionAsk}>
      <Form onSubmit={() => void submit()}>
        <FormErrorSummary errors={summaryOf(errors, FIELDS)} attempt={attempt} />
        <Select<Section>
          name="section"
          label={text.correctionWhere}
          hint={text.correctionWhereHint}
          error={errors['section']}
          value={section}
          placeholder={text.correctionChoose}
          onChange={(chosen) => set({ section: chosen, organisationId: '' })}
          options={[...choices.keys()].map((one) => ({ value: one, label: words[`section_${one}`] }))}
        />
        {organisations.length > 1 ? (
          <RadioGroup
            name="organisation"
            label={text.correctionWho}
            error={errors['organisationId']}
            value={organisationId}
            onChange={(chosen) => set({ organisationId: chosen })}
            options={organisations.map(({ id: value, name }) => ({ value, label: name }))}
          />
        ) : null}
        <TextArea
          name="wrong"
          label={text.correctionWrong}
          hint={text.correctionWrongHint}
          rows={3}
          maxLength={MAX_TEXT}
          value={wrong}
          error={errors['wrong']}
          onChange={(value) => set({ wrong: value })}
        />
        <TextArea
          name="right"
          label={text.correctionRight}
          rows={3}
          maxLength={MAX_TEXT}
          value={right}
          error={errors['right']}
          onChange={(value) => set({ right: value })}
        />
        <Soft>{text.correctionTerm}</Soft>
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {text.correctionSend}
          </Button>
          <Button onClick={onClose}>{text.correctionNotNow}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
