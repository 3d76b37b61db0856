import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useFormat, useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Button, Dialog, Facts, Form, FormActions, TextArea } from '@/ui';
import type { Row } from './caseload.graphql';

const MAX_TEXT = 4000;

/** One message to several clients, to each in their own conversation. Open as long as there is somebody to write to. */
export function BulkMessageDialog({
  to,
  onClose,
  onSend,
}: {
  to: readonly Row[];
  onClose: () => void;
  onSend: (message: string) => void;
}) {
  const text = useText(caseloadText);
  const format = useFormat();
  const draft = useDraft('caseload.message', '');
  const [attempted, setAttempted] = useState(false);
  const message = draft.value.trim();
  const error = !message ? text.bulkMissing : [...message].length > MAX_TEXT ? text.bulkLong : null;

  const send = () => {
    setAttempted(true);
    if (error) return;
    onSend(message);
    draft.clear();
    setAttempted(false);
  };

  return (
    <Dialog open={to.length > 0 && draft.ready} onClose={onClose} title={text.bulkTitle(to.length)}>
      <p>{text.bulkWhat}</p>
      <Facts facts={[{ term: text.bulkTo, detail: format.list(to.map((row) => row.clientName)) }]} />
      <Form onSubmit={send}>
        <TextArea
          name="bericht"
          label={text.bulkText}
          rows={5}
          maxLength={MAX_TEXT}
          value={draft.value}
          error={attempted ? error : null}
          onChange={draft.change}
        />
        <FormActions>
          <Button type="submit" kind="primary" icon="send">
            {text.bulkSend(to.length)}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
