import { useState } from 'react';
import { useFormat, useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { pitchText } from '@/i18n/pitch/nl';
import { Badge, Button, Card, Form, FormActions, Soft, Stack, TextField, useToast } from '@/ui';
import { PromiseClock } from './PromiseClock';
import { InterestAsk } from './pitch.graphql';
import { usePitchChange } from './usePitchChange';
import type { Interest } from './words';

const TONES = { SENT: 'wait', ASKED: 'info', OPENED: 'good', NOT_AVAILABLE: 'neutral' } as const;

/** The questions of employers about one client; the adviser puts them to the client. */
export function PersonInterests({
  dossierId,
  interests,
  mine,
  onChanged,
}: {
  dossierId: string;
  interests: readonly Interest[];
  mine: boolean;
  onChanged: () => void;
}) {
  const text = useText(marketText);
  const words = useText(pitchText);
  const format = useFormat();
  return (
    <Card heading={text.interests}>
      {interests.length === 0 ? <Soft>{text.noInterests}</Soft> : null}
      <Stack gap={3}>
        {interests.map((interest) => (
          <Card
            key={interest.id}
            level={3}
            heading={interest.employer}
            listed
            tone="sunk"
            after={<Badge tone={TONES[interest.state]}>{text[`state_${interest.state}`]}</Badge>}
          >
            <Stack gap={1}>
              <Soft>
                {words.about(interest.job, interest.place, interest.hours)} ·{' '}
                {text.asked(interest.askedBy, format.moment(interest.expressedAt))}
              </Soft>
              <p>{interest.question}</p>
              {interest.answeredAt ? null : <PromiseClock answerBy={interest.answerBy} />}
              {interest.allowed && interest.allowed.length > 0 ? (
                <p>
                  {text.saidYes(
                    format.list(interest.allowed.map((step) => words[`step_${step}`].toLowerCase())),
                  )}
                </p>
              ) : null}
              {interest.state === 'SENT' && mine ? (
                <Ask dossierId={dossierId} interest={interest} onChanged={onChanged} />
              ) : null}
            </Stack>
          </Card>
        ))}
      </Stack>
    </Card>
  );
}

function Ask({
  dossierId,
  interest,
  onChanged,
}: {
  dossierId: string;
  interest: Interest;
  onChanged: () => void;
}) {
  const text = useText(marketText);
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [note, setNote] = useState('');

  async function ask() {
    const refusal = await send(InterestAsk, {
      dossierId,
      interestId: interest.id,
      expectedVersion: interest.version,
      note: note.trim() || null,
    });
    say(refusal ? { message: refusal.message, tone: 'bad' } : { message: text.askedClient });
    onChanged();
  }

  return (
    <Form onSubmit={() => void ask()}>
      <TextField name={`note-${interest.id}`} label={text.note} optional value={note} onChange={setNote} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy} icon="send">
          {text.ask}
        </Button>
      </FormActions>
    </Form>
  );
}
