import { useRef, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, newId, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Dialog, Form, FormActions, Notice, TextArea, useToast } from '@/ui';
import { AccessQuestionAsk } from './dossier.graphql';
import type { Look } from './grid';

const MAX_TEXT = 500;

type WhyDialogProps = { look: Look; dossierId: string; onClose: () => void; onAsked: () => void };

/** "Waarom?": sending it again after a broken line is the same question. */
export function WhyDialog({ look, dossierId, onClose, onAsked }: WhyDialogProps) {
  const text = useText(dossierText);
  const say = useToast();
  const id = useRef(newId());
  const draft = useDraft(`dossier.why.${look.entryId}`, '');
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, ask] = useMutation(AccessQuestionAsk);

  const send = async () => {
    const { data } = await ask({
      input: { id: id.current, dossierId, entryId: look.entryId, text: draft.value || null },
    });
    const answer = data?.accessQuestionAsk;
    if (answer?.question) {
      draft.clear();
      say({ message: text.whySent, tone: 'good' });
      onAsked();
      return;
    }
    setRefusals(answer ? errorsByField(answer.userErrors) : { '': text.failed });
  };

  const general = Object.entries(refusals).filter(([field]) => field !== 'text');
  return (
    <Dialog open={draft.ready} onClose={onClose} title={text.whyTitle(look.actorName)}>
      <p>{text.whyIntro(look.organisationName ?? '')}</p>
      {general.map(([field, message]) => (
        <Notice key={field} tone="bad" live>
          {message}
        </Notice>
      ))}
      <Form onSubmit={() => void send()}>
        <TextArea
          name="waarom"
          label={text.whyText}
          hint={text.whyTextHint}
          optional
          rows={3}
          maxLength={MAX_TEXT}
          value={draft.value}
          error={refusals['text'] ?? null}
          onChange={draft.change}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={fetching}>
            {text.whySend}
          </Button>
          <Button onClick={onClose}>{text.whyNotNow}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
