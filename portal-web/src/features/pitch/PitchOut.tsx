import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Badge, Button, Card, Notice, Soft, Stack, useToast } from '@/ui';
import { Hidden } from './Hidden';
import { PitchCard } from './PitchCard';
import { PitchPreviewQuery, Withdraw } from './pitch.graphql';
import { usePitchChange } from './usePitchChange';
import type { MyPitch } from './words';

/** A pitch that was sent or is public: how it looks, how far it is, and the way back. */
export function PitchOut({
  dossierId,
  pitch,
  onChanged,
}: {
  dossierId: string;
  pitch: MyPitch;
  onChanged: () => void;
}) {
  const text = useText(pitchText);
  const format = useFormat();
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [{ data }] = useQuery({
    query: PitchPreviewQuery,
    variables: { dossierId },
    requestPolicy: 'cache-and-network',
  });
  const published = pitch.state === 'PUBLISHED';
  const when = format.moment(pitch.changedAt);

  async function withdraw() {
    const refusal = await send(Withdraw, { dossierId, expectedVersion: pitch.version });
    say(refusal ? { message: refusal.message, tone: 'bad' } : { message: text.withdrawn });
    onChanged();
  }

  return (
    <Card
      heading={published ? text.publishedSince(when) : text.submittedSince(when)}
      after={
        <Badge tone={published ? 'good' : 'wait'}>
          {published ? text.state_PUBLISHED : text.state_SUBMITTED}
        </Badge>
      }
    >
      <Stack gap={2}>
        {data?.pitchPreview ? (
          <>
            <Soft>{text.employerSees}</Soft>
            <PitchCard pitch={data.pitchPreview.pitch} />
            <Hidden preview={data.pitchPreview} />
          </>
        ) : null}
        <Notice icon="undo">{text.withdrawHint}</Notice>
        <div>
          <Button icon="undo" busy={busy} onClick={() => void withdraw()}>
            {text.withdraw}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
