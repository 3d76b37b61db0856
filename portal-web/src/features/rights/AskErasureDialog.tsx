import { useRef, useState } from 'react';
import { errorsByField, newId, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { retentionText } from '@/i18n/retention/nl';
import {
  Button,
  CheckboxGroup,
  Dialog,
  Form,
  FormActions,
  Notice,
  RadioGroup,
  Soft,
  Stack,
  TextArea,
  useToast,
} from '@/ui';
import { ErasureRequestSend, type Section } from './erasure.graphql';

const SECTIONS: readonly Section[] = [
  'CONTACT_DETAILS',
  'CV',
  'BENEFIT',
  'INTAKE',
  'BARRIERS',
  'EFFORT_PLAN',
  'JOB_APPLICATIONS',
  'DOCUMENTS',
  'CONTACT_MOMENTS',
  'CONVERSATION',
  'APPOINTMENTS',
  'PITCH',
  'SATISFACTION',
];

const MAX_TEXT = 500;

/** A client asks to erase something before its term is over. */
export function AskErasureDialog({
  dossierId,
  running,
  onClose,
  onAsked,
}: {
  dossierId: string;
  /** The service runs: then all of it cannot go yet. */
  running: boolean;
  onClose: () => void;
  onAsked: () => void;
}) {
  const text = useText(retentionText);
  const words = useText(dossierText);
  const say = useToast();
  const [all, setAll] = useState<'all' | 'some'>('some');
  const [sections, setSections] = useState<Section[]>([]);
  const [why, setWhy] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, send] = useMutation(ErasureRequestSend);
  const id = useRef(newId());
  const missing = all === 'some' && sections.length === 0 ? text.askMissing : null;

  const submit = async () => {
    setAttempted(true);
    if (missing) return;
    const { data } = await send({
      input: { id: id.current, dossierId, sections: all === 'all' ? null : sections, text: why || null },
    });
    const answer = data?.erasureRequestSend;
    if (answer?.request) {
      say({ message: text.askSent, tone: 'good' });
      onAsked();
      return;
    }
    setRefusals(answer ? errorsByField(answer.userErrors) : { '': text.askFailed });
  };

  return (
    <Dialog open onClose={onClose} title={text.askTitle}>
      <Stack>
        <p>{text.askIntro}</p>
        {Object.entries(refusals)
          .filter(([field]) => field !== 'sections' && field !== 'text')
          .map(([field, message]) => (
            <Notice key={field} tone="bad" live>
              {message}
            </Notice>
          ))}
        <Form onSubmit={() => void submit()}>
          <RadioGroup<'all' | 'some'>
            name="wat-weg"
            label={text.askWhich}
            value={all}
            onChange={setAll}
            options={[
              { value: 'some', label: text.askSome },
              { value: 'all', label: text.askAll, hint: running ? text.askAllHint : undefined },
            ]}
          />
          {all === 'some' ? (
            <CheckboxGroup<Section>
              name="onderdelen"
              label={text.askParts}
              value={sections}
              error={refusals['sections'] ?? (attempted ? missing : null)}
              onChange={setSections}
              options={SECTIONS.map((section) => ({ value: section, label: words[`section_${section}`] }))}
            />
          ) : null}
          <TextArea
            name="waarom-wissen"
            label={text.askText}
            optional
            maxLength={MAX_TEXT}
            value={why}
            error={refusals['text']}
            onChange={setWhy}
          />
          <Soft>{text.noConsequences}</Soft>
          <FormActions>
            <Button type="submit" kind="primary" busy={fetching}>
              {text.askSend}
            </Button>
            <Button onClick={onClose}>{text.cancel}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Dialog>
  );
}
