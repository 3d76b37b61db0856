import { useId, useRef } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { summaryOf, useChange } from '@/app/useChange';
import { newId } from '@/graphql';
import { useText } from '@/i18n';
import { quickText } from '@/i18n/contact/quick';
import { Button, Form, FormActions, FormErrorSummary, TextArea, TextField, useToast } from '@/ui';
import { MAX_MESSAGE } from './MessageField';
import { type QuickAnswer, QuickAnswerSave } from './quick.graphql';
import ReadabilityHint from './ReadabilityHint';

/** Writes a standing answer; sending it again after a broken line is the same answer. */
export function QuickAnswerForm({
  answer,
  team,
  fields,
  onSaved,
  onStop,
}: {
  /** Null for a new one. */
  answer: QuickAnswer | null;
  team: string | null;
  /** What can be filled in, as it is written. */
  fields: string;
  onSaved: () => void;
  onStop: () => void;
}) {
  const text = useText(quickText);
  const say = useToast();
  /** Forms of several teams can stand on one page. */
  const form = useId();
  const id = useRef(answer?.id ?? newId());
  const draft = useDraft(`contact.quick.${answer?.id ?? team ?? ''}`, {
    title: answer?.title ?? '',
    words: answer?.text ?? '',
  });
  const { busy, errors, attempt, send } = useChange(QuickAnswerSave);
  const { title, words } = draft.value;

  const submit = async () => {
    const done = await send({
      id: id.current,
      team,
      title,
      text: words,
      expectedVersion: answer?.version ?? 0,
    });
    if (!done?.answer) return;
    draft.clear();
    say({ message: text.saved, tone: 'good' });
    onSaved();
  };
  const stop = () => {
    draft.clear();
    onStop();
  };

  if (!draft.ready) return null;
  return (
    <Form label={answer ? text.editOne(answer.title) : text.add} onSubmit={() => void submit()}>
      <FormErrorSummary
        errors={summaryOf(errors, { title: `title${form}`, text: `words${form}` })}
        attempt={attempt}
      />
      <TextField
        name={`title${form}`}
        label={text.name}
        hint={text.nameHint}
        maxLength={80}
        value={title}
        error={errors['title']}
        onChange={(next) => draft.change((now) => ({ ...now, title: next }))}
      />
      <TextArea
        name={`words${form}`}
        label={text.text}
        hint={text.textHint(fields)}
        rows={5}
        maxLength={MAX_MESSAGE}
        value={words}
        error={errors['text']}
        onChange={(next) => draft.change((now) => ({ ...now, words: next }))}
      />
      <ReadabilityHint text={words} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {text.save}
        </Button>
        <Button onClick={stop}>{text.stop}</Button>
      </FormActions>
    </Form>
  );
}
