import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { Button, Dialog, Form, FormActions, Notice, RadioGroup, TextArea } from '@/ui';
import type { Adviser } from './staff.graphql';
import type { HandOver } from './useHandOver';

const MAX_WORD = 500;

/** Who takes over, and a word to each client. */
export function HandOverDialog({
  from,
  advisers,
  clients,
  handOver,
  onClose,
  onDone,
}: {
  from: Adviser | null;
  advisers: readonly Adviser[];
  clients: readonly string[];
  handOver: HandOver;
  onClose: () => void;
  onDone: () => void;
}) {
  const text = useText(staffText);
  const draft = useDraft(`dossier.handOver.${from?.id ?? ''}`, { to: '', word: '' });
  const { to, word } = draft.value;
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const next = advisers.find(({ id }) => id === to);
  const wordError = [...word].length > MAX_WORD ? text.wordLong : null;

  const send = async () => {
    setAttempted(true);
    if (!next || wordError) return;
    const wrong = await handOver.run(from, next, clients, word);
    setProblem(wrong);
    if (wrong) return;
    draft.clear();
    onDone();
  };

  return (
    <Dialog open={draft.ready} onClose={onClose} title={text.handOverTitle(clients.length)}>
      {problem ? (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      ) : null}
      <Form onSubmit={() => void send()}>
        <RadioGroup
          name="overnemer"
          label={text.to}
          value={next ? to : ''}
          error={attempted && !next ? text.toMissing : null}
          onChange={(value) => draft.change((now) => ({ ...now, to: value }))}
          options={advisers.map(({ id, name, team, clients: load }) => ({
            value: id,
            label: name,
            hint: [team, text.load(load)].filter(Boolean).join(' · '),
          }))}
        />
        <TextArea
          name="woord"
          label={text.word}
          hint={text.wordHint}
          optional
          rows={3}
          maxLength={MAX_WORD}
          value={word}
          error={wordError}
          onChange={(value) => draft.change((now) => ({ ...now, word: value }))}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={handOver.busy}>
            {text.handOverNow(clients.length)}
          </Button>
          <Button onClick={onClose}>{text.notNow}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
