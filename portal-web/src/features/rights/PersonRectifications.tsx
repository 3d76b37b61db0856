import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsStill, summaryOf, useChange } from '@/app/useChange';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { rightsStaffText } from '@/i18n/rights/staff';
import {
  Button,
  Disclosure,
  Form,
  FormActions,
  FormErrorSummary,
  Notice,
  RadioGroup,
  Stack,
  TextArea,
  useToast,
} from '@/ui';
import { MAX_TEXT } from './rectification';
import {
  PersonRectificationsQuery,
  type Rectification,
  RectificationAnswer,
  RectificationChanged,
  RectificationExtend,
} from './rectification.graphql';
import { RectificationItem } from './RectificationItem';

type Answered = { outcome: (typeof OUTCOMES)[number] | ''; text: string; reason: string };

const OUTCOMES = ['CORRECTED', 'PARTLY', 'REFUSED'] as const;

/** Above everything about a client: what must be answered, and behind it what the client saw differently before. */
export default function PersonRectifications({ dossierId }: { dossierId: string }) {
  const text = useText(rightsStaffText);
  const format = useFormat();
  const [{ data }, read] = useQuery({
    query: PersonRectificationsQuery,
    variables: { dossierId },
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  useLive(RectificationChanged, { dossierId }, again);
  const all = data?.dossier?.rectifications.edges.map(({ node }) => node) ?? [];
  const open = all.filter(({ state }) => state === 'OPEN');
  const past = all.filter(({ answer }) => answer);
  return (
    <>
      {open.map((rectification) => (
        <Notice key={rectification.id} tone={rectification.overdue ? 'bad' : 'wait'} icon="edit">
          <Disclosure
            summary={
              rectification.overdue
                ? text.late(format.day(rectification.dueOn))
                : text.asks(format.day(rectification.dueOn))
            }
          >
            <RectificationItem rectification={rectification} heading={text.heading}>
              {data?.dossier?.breakGlassUntil ? null : (
                <Answer dossierId={dossierId} rectification={rectification} onDone={again} />
              )}
            </RectificationItem>
          </Disclosure>
        </Notice>
      ))}
      {past.length > 0 ? (
        <Disclosure summary={text.before(past.length)}>
          <Stack>
            {past.map((rectification) => (
              <RectificationItem
                key={rectification.id}
                rectification={rectification}
                heading={text.heading}
              />
            ))}
          </Stack>
        </Disclosure>
      ) : null}
    </>
  );
}

function Answer({
  dossierId,
  rectification,
  onDone,
}: {
  dossierId: string;
  rectification: Rectification;
  onDone: () => void;
}) {
  const text = useText(rightsStaffText);
  const say = useToast();
  const { id, version: expectedVersion, overdue, extension } = rectification;
  const [longer, setLonger] = useState(false);
  const draft = useDraft<Answered>(`rights.answer.${id}`, {
    outcome: '',
    text: '',
    reason: '',
  });
  const answer = useChange(RectificationAnswer);
  const extend = useChange(RectificationExtend);
  const { outcome } = draft.value;
  const change = longer ? extend : answer;
  const field = longer ? 'reason' : 'text';
  const words = draft.value[field];
  const [sent, setSent] = useState<Answered | null>(null);
  const errors = errorsStill(change.errors, sent, draft.value);
  const set = (part: Partial<Answered>) => draft.change((now) => ({ ...now, ...part }));

  const submit = async () => {
    setSent(draft.value);
    const missing: Record<string, string> = {};
    if (!longer && !outcome) missing['outcome'] = text.chooseOutcome;
    if (!words.trim()) missing[field] = longer ? text.sayWhy : text.sayAnswer;
    if (Object.keys(missing).length > 0) {
      change.refuse(missing);
      return;
    }
    const about = { id, dossierId, expectedVersion };
    const done = longer
      ? await extend.send({ ...about, reason: words })
      : outcome && (await answer.send({ ...about, outcome, text: words }));
    if (!done) return;
    draft.clear();
    say({ message: longer ? text.extended : text.answered, tone: 'good' });
    setLonger(false);
    onDone();
  };

  if (!draft.ready) return null;
  return (
    <Form onSubmit={() => void submit()} label={longer ? text.extend : text.answer}>
      <FormErrorSummary
        errors={summaryOf(errors, { outcome: `uitkomst-${id}`, [field]: `antwoord-${id}` })}
        attempt={change.attempt}
      />
      {longer ? null : (
        <RadioGroup
          name={`uitkomst-${id}`}
          label={text.outcome}
          hint={text.outcomeHint}
          error={errors['outcome']}
          value={outcome}
          onChange={(chosen) => set({ outcome: chosen })}
          options={OUTCOMES.map((value) => ({ value, label: text[value] }))}
        />
      )}
      <TextArea
        name={`antwoord-${id}`}
        label={longer ? text.why : text.answer}
        hint={text.clientReads}
        rows={3}
        maxLength={MAX_TEXT}
        value={words}
        error={errors[field]}
        onChange={(value) => set({ [field]: value })}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={change.busy}>
          {longer ? text.extendSend : text.answerSend}
        </Button>
        {extension || overdue ? null : (
          <Button onClick={() => setLonger(!longer)}>{longer ? text.rather : text.extend}</Button>
        )}
      </FormActions>
    </Form>
  );
}
