import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, newId, problemOf, sentenceOf, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { graphqlText } from '@/i18n/graphql/nl';
import { Button, Card, Form, FormActions, Notice, Page, PageHeading, Stack, TextArea, TextField } from '@/ui';
import { BreakGlassOpenMutation } from './glass.graphql';

const MIN_REASON = 10;
const MAX_REASON = 500;

type Filled = { id: string; name: string; reason: string };

/** "Noodtoegang": reading the dossier of somebody else's client for an hour, with a reason. */
export default function GlassPage() {
  const text = useText(staffText);
  const graph = useText(graphqlText);
  const navigate = useNavigate();
  const draft = useDraft<Filled>('dossier.glass', { id: '', name: '', reason: '' });
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, open] = useMutation(BreakGlassOpenMutation);
  if (!draft.ready) return null;
  const { id, name, reason } = draft.value;
  const put = (changes: Partial<Filled>) => draft.change((now) => ({ ...now, ...changes }));

  const length = [...reason.trim()].length;
  const nameError = name.trim() ? null : text.glassNameMissing;
  const reasonError =
    length < MIN_REASON ? text.glassReasonShort : length > MAX_REASON ? text.glassReasonLong : null;

  const send = async () => {
    setAttempted(true);
    if (nameError || reasonError) return;
    // The same id when it is sent again: one use, however bad the line is.
    const use = id || newId();
    put({ id: use });
    const { data, error } = await open({
      input: { id: use, clientName: name.trim(), reason: reason.trim() },
    });
    const dossier = data?.breakGlassOpen.dossier;
    if (dossier) {
      draft.clear();
      await navigate(`/clienten/${dossier.id}/dossier`);
      return;
    }
    const refused = data?.breakGlassOpen.userErrors ?? [];
    if (refused.length > 0) put({ id: '' });
    setRefusals(
      error
        ? { '': sentenceOf(problemOf(error), graph) }
        : refused[0]?.code === 'NOT_FOUND'
          ? { clientName: text.glassNobody }
          : errorsByField(refused),
    );
  };

  const general = Object.entries(refusals).filter(([field]) => field !== 'clientName' && field !== 'reason');
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading>{text.glassTitle}</PageHeading>
        <p>{text.glassIntro}</p>
        <Notice icon="eye">{text.glassSeen}</Notice>
      </Stack>
      <Card>
        {general.map(([field, message]) => (
          <Notice key={field} tone="bad" live>
            {message}
          </Notice>
        ))}
        <Form onSubmit={send} label={text.glassTitle}>
          <TextField
            name="naam"
            label={text.glassName}
            hint={text.glassNameHint}
            value={name}
            error={refusals['clientName'] ?? (attempted ? nameError : null)}
            onChange={(value) => put({ name: value })}
          />
          <TextArea
            name="reden"
            label={text.glassReason}
            hint={text.glassReasonHint}
            value={reason}
            error={refusals['reason'] ?? (attempted ? reasonError : null)}
            onChange={(value) => put({ reason: value })}
          />
          <FormActions>
            <Button type="submit" kind="primary" icon="lock" busy={fetching}>
              {text.glassOpen}
            </Button>
          </FormActions>
        </Form>
      </Card>
    </Page>
  );
}
