import { useRef, useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { errorsByField, newId, useMutation, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { erasureText } from '@/i18n/erasure/nl';
import { Button, Dialog, Form, FormActions, Notice, RadioGroup, Stack, TextField, useToast } from '@/ui';
import { type Due, ErasurePreviewQuery, ErasureStart, type Section } from './erasure.graphql';
import { PreviewTable } from './PreviewTable';

/** What would go, beforehand; and, after its reference was typed by hand, that it goes. */
export function EraseDialog({
  due,
  onClose,
  onStarted,
}: {
  due: Due;
  onClose: () => void;
  onStarted: () => void;
}) {
  const text = useText(erasureText);
  const say = useToast();
  const { dossierId, reference, whole } = due;
  const [what, setWhat] = useState<'all' | 'some'>(whole ? 'all' : 'some');
  const [typed, setTyped] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ data, error }, read] = useQuery({
    query: ErasurePreviewQuery,
    variables: { dossierId },
    requestPolicy: 'network-only',
  });
  const [{ fetching }, start] = useMutation(ErasureStart);
  const id = useRef(newId());
  const preview = data?.erasurePreview;
  const sections = due.parts.flatMap(({ section }): Section[] => (section ? [section] : []));
  const wrong = typed.trim().toUpperCase() === reference ? null : text.confirmWrong(reference);

  const submit = async () => {
    setAttempted(true);
    if (wrong) return;
    const { data: answered } = await start({
      input: {
        id: id.current,
        dossierId,
        sections: what === 'all' ? null : sections,
        confirmation: typed,
      },
    });
    const answer = answered?.erasureStart;
    if (answer?.erasure) {
      say({ message: text.started, tone: 'good' });
      onStarted();
      return;
    }
    setRefusals(answer ? errorsByField(answer.userErrors) : { '': text.startFailed });
  };

  return (
    <Dialog open onClose={onClose} title={text.previewTitle(reference)}>
      <Stack>
        {preview ? (
          <PreviewTable preview={preview} />
        ) : data ? (
          <Notice tone="bad">{text.previewFailed}</Notice>
        ) : (
          <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={5} />
        )}
        {preview ? (
          <>
            {Object.entries(refusals)
              .filter(([field]) => field !== 'confirmation')
              .map(([field, message]) => (
                <Notice key={field} tone="bad" live>
                  {message}
                </Notice>
              ))}
            <Form onSubmit={() => void submit()}>
              {whole && sections.length > 0 ? (
                <RadioGroup<'all' | 'some'>
                  name="wat-wissen"
                  label={text.startWhat}
                  value={what}
                  onChange={setWhat}
                  options={[
                    { value: 'all', label: text.startAll, hint: text.startAllHint },
                    { value: 'some', label: text.startSome },
                  ]}
                />
              ) : null}
              <TextField
                name="kenmerk"
                label={text.confirm(reference)}
                hint={text.confirmHint}
                value={typed}
                autoComplete="off"
                error={refusals['confirmation'] ?? (attempted ? wrong : null)}
                onChange={setTyped}
                short
              />
              <FormActions>
                <Button type="submit" kind="danger" busy={fetching}>
                  {text.startNow}
                </Button>
                <Button onClick={onClose}>{text.cancel}</Button>
              </FormActions>
            </Form>
          </>
        ) : null}
      </Stack>
    </Dialog>
  );
}
