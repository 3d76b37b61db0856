import { useState } from 'react';
import { useFormat, useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Button, Card, CheckboxGroup, Form, FormActions, Notice, Soft, Stack, useToast } from '@/ui';
import { InterestAnswer } from './pitch.graphql';
import { usePitchChange } from './usePitchChange';
import { type Interest, type MyDossier, STEPS, type Step } from './words';
import styles from './InterestCard.module.css';

type Steps = MyDossier['pitchStepsPreview'];

/** A question of an employer, and the client's answer, step by step. */
export function InterestCard({
  dossierId,
  interest,
  steps,
  onChanged,
}: {
  dossierId: string;
  interest: Interest;
  steps: Steps;
  onChanged: () => void;
}) {
  const text = useText(pitchText);
  const [changing, setChanging] = useState(false);
  const asking = interest.state === 'ASKED' || changing;
  const mayChange = interest.allowed !== null && !asking;
  return (
    <Card
      heading={text.asks(interest.employer)}
      listed
      level={3}
      tone={interest.state === 'ASKED' ? 'forYou' : 'plain'}
    >
      <Stack gap={2}>
        <Soft>{text.about(interest.job, interest.place, interest.hours)}</Soft>
        <blockquote lang="nl" className={styles.quote}>
          {interest.question}
        </blockquote>
        {interest.note ? (
          <Notice icon="chat">
            <strong>{text.fromAdviser}:</strong> {interest.note}
          </Notice>
        ) : null}
        {asking ? (
          <Answer dossierId={dossierId} interest={interest} steps={steps} onChanged={onChanged} />
        ) : (
          <Outcome interest={interest} />
        )}
        {mayChange ? (
          <div>
            <Button small icon="edit" onClick={() => setChanging(true)}>
              {text.changeAnswer}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}

function Outcome({ interest }: { interest: Interest }) {
  const text = useText(pitchText);
  const format = useFormat();
  if (interest.state === 'SENT') return <Soft>{text.waitsForAdviser}</Soft>;
  if (interest.allowed === null) return <Soft>{text.over}</Soft>;
  if (interest.allowed.length === 0) return <Soft>{text.answeredNo}</Soft>;
  return (
    <Notice tone="good">
      {text.answeredYes(format.list(interest.allowed.map((step) => text[`step_${step}`].toLowerCase())))}{' '}
      {interest.seenAt ? text.seen(format.moment(interest.seenAt)) : null}
    </Notice>
  );
}

/** Each step shows what it would open, so that nobody says yes to something unseen. */
function Answer({
  dossierId,
  interest,
  steps,
  onChanged,
}: {
  dossierId: string;
  interest: Interest;
  steps: Steps;
  onChanged: () => void;
}) {
  const text = useText(pitchText);
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [allowed, setAllowed] = useState<Step[]>(interest.allowed ?? []);
  const [missing, setMissing] = useState(false);

  async function answer(opened: Step[]) {
    const refusal = await send(InterestAnswer, {
      dossierId,
      interestId: interest.id,
      expectedVersion: interest.version,
      allowed: opened,
    });
    say(refusal ? { message: refusal.message, tone: 'bad' } : { message: text.answered });
    onChanged();
  }

  const contents: Record<Step, string> = {
    OCCUPATION_HISTORY: steps?.occupationHistory?.join('; ') ?? '',
    FIRST_NAME: steps?.firstName ?? '',
    CONTACT_DETAILS: [steps?.phone, steps?.email].filter(Boolean).join(', '),
  };
  return (
    <Form onSubmit={() => (allowed.length === 0 ? setMissing(true) : void answer(allowed))}>
      <CheckboxGroup
        name={`open-${interest.id}`}
        label={text.whatToOpen}
        hint={text.whatToOpenHint}
        options={STEPS.map((step) => ({
          value: step,
          label: text[`step_${step}`],
          hint: contents[step] || text.stepEmpty,
        }))}
        error={missing && allowed.length === 0 ? text.chooseStep : null}
        value={allowed}
        onChange={setAllowed}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {text.answerYes}
        </Button>
        <Button type="button" busy={busy} onClick={() => void answer([])}>
          {text.answerNo}
        </Button>
      </FormActions>
      <Soft>{text.noMeaning}</Soft>
    </Form>
  );
}
