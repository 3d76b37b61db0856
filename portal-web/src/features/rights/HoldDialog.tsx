import { useState } from 'react';
import { errorsByField, useMutation } from '@/graphql';
import { today, useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { Button, DateField, Dialog, Form, FormActions, Notice, Stack, TextArea, useToast } from '@/ui';
import { type Due, ErasureHold } from './erasure.graphql';

const MAX_REASON = 500;

/** Lets a dossier stay for now, with a reason and until a day. */
export function HoldDialog({ due, onClose, onHeld }: { due: Due; onClose: () => void; onHeld: () => void }) {
  const text = useText(erasureText);
  const say = useToast();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, hold] = useMutation(ErasureHold);
  const reasonError = reason.trim() ? null : text.holdReasonMissing;
  const untilError = until && until >= today() ? null : text.holdUntilMissing;

  const submit = async () => {
    setAttempted(true);
    if (reasonError || untilError) return;
    const { data } = await hold({ input: { dossierId: due.dossierId, reason, until } });
    const answer = data?.erasureHold;
    if (answer?.due) {
      say({ message: text.holdSaved, tone: 'good' });
      onHeld();
      return;
    }
    setRefusals(answer ? errorsByField(answer.userErrors) : { '': text.saveFailed });
  };

  return (
    <Dialog open onClose={onClose} title={text.holdTitle(due.reference)}>
      <Stack>
        <p>{text.holdIntro}</p>
        {Object.entries(refusals)
          .filter(([field]) => field !== 'reason' && field !== 'until')
          .map(([field, message]) => (
            <Notice key={field} tone="bad" live>
              {message}
            </Notice>
          ))}
        <Form onSubmit={() => void submit()}>
          <TextArea
            name="reden"
            label={text.holdReason}
            hint={text.holdReasonHint}
            maxLength={MAX_REASON}
            value={reason}
            error={refusals['reason'] ?? (attempted ? reasonError : null)}
            onChange={setReason}
          />
          <DateField
            name="tot-en-met"
            label={text.holdUntil}
            value={until}
            min={today()}
            error={refusals['until'] ?? (attempted ? untilError : null)}
            onChange={setUntil}
          />
          <FormActions>
            <Button type="submit" kind="primary" busy={fetching}>
              {text.holdSave}
            </Button>
            <Button onClick={onClose}>{text.cancel}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Dialog>
  );
}
