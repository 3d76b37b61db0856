import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { type ResultOf, useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { pitchText } from '@/i18n/pitch/nl';
import {
  Badge,
  Button,
  Card,
  Cluster,
  EmptyState,
  Form,
  FormActions,
  Notice,
  Soft,
  Stack,
  TextArea,
  useToast,
} from '@/ui';
import { Hidden } from './Hidden';
import { PersonInterests } from './PersonInterests';
import { PitchCard } from './PitchCard';
import {
  Approve,
  ChangeRequest,
  PersonPitchQuery,
  PitchChanged,
  PitchPreviewQuery,
  Withdraw,
} from './pitch.graphql';
import { usePitchChange } from './usePitchChange';

type Pitch = NonNullable<NonNullable<ResultOf<typeof PersonPitchQuery>['dossier']>['pitch']>;

const TONES = {
  DRAFT: 'neutral',
  SUBMITTED: 'wait',
  CHANGE_ASKED: 'info',
  PUBLISHED: 'good',
  WITHDRAWN: 'neutral',
} as const;

/** The pitch of one client, for the adviser: read it as an employer will, decide, and pass questions on. */
export default function PersonPitch({ dossierId }: { dossierId: string }) {
  const text = useText(marketText);
  const { me } = useSession();
  const [{ data, error }, read] = useQuery({
    query: PersonPitchQuery,
    variables: { dossierId },
    requestPolicy: 'cache-and-network',
  });
  const [{ data: look }, readLook] = useQuery({
    query: PitchPreviewQuery,
    variables: { dossierId },
    requestPolicy: 'cache-and-network',
  });
  const again = () => {
    read({ requestPolicy: 'network-only' });
    readLook({ requestPolicy: 'network-only' });
  };
  useLive(PitchChanged, { dossierId }, (hint) => {
    if (!hint || hint.dossierChanged.section === 'PITCH') again();
  });
  if (!data) return <QueryState error={error} onRetry={again} />;
  const pitch = data.dossier?.pitch;
  if (!data.dossier || !pitch) return <EmptyState title={text.personNone}>{text.personNoneDo}</EmptyState>;
  const mine = data.dossier.contactPersons.some(({ id }) => id === me.id);
  const readable = pitch.state === 'SUBMITTED' || pitch.state === 'PUBLISHED';
  return (
    <Stack gap={3}>
      <Card heading={text.person} after={<State pitch={pitch} />}>
        <Stack gap={2}>
          {readable && look?.pitchPreview ? (
            <>
              <Soft>{text.employerSees}</Soft>
              <PitchCard pitch={look.pitchPreview.pitch} />
              <Hidden preview={look.pitchPreview} />
            </>
          ) : (
            <p>{text.personDraft}</p>
          )}
          {pitch.changeRequest ? <Notice icon="chat">{pitch.changeRequest}</Notice> : null}
          {pitch.approvedBy ? <Soft>{text.approvedBy(pitch.approvedBy)}</Soft> : null}
          {readable && mine ? <Decide dossierId={dossierId} pitch={pitch} onChanged={again} /> : null}
          {readable && !mine ? <Soft>{text.notYours}</Soft> : null}
        </Stack>
      </Card>
      <PersonInterests
        dossierId={dossierId}
        interests={data.dossier.pitchInterests?.edges.map(({ node }) => node) ?? []}
        mine={mine}
        onChanged={again}
      />
    </Stack>
  );
}

function State({ pitch }: { pitch: Pitch }) {
  const words = useText(pitchText);
  const text = useText(marketText);
  const format = useFormat();
  return (
    <Badge tone={TONES[pitch.state]}>
      {pitch.state === 'SUBMITTED'
        ? text.waiting(format.moment(pitch.changedAt))
        : words[`state_${pitch.state}`]}
    </Badge>
  );
}

function Decide({ dossierId, pitch, onChanged }: { dossierId: string; pitch: Pitch; onChanged: () => void }) {
  const text = useText(marketText);
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [request, setRequest] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const seen = { dossierId, expectedVersion: pitch.version };

  async function decide(done: string, refused: ReturnType<typeof send>) {
    const refusal = await refused;
    say(refusal ? { message: refusal.message, tone: 'bad' } : { message: done });
    onChanged();
  }

  if (request !== null) {
    return (
      <Form
        label={text.askChange}
        onSubmit={() => {
          if (!request.trim()) return setError(text.changeFill);
          void decide(text.changeSent, send(ChangeRequest, { ...seen, request }));
        }}
      >
        <TextArea
          name="request"
          label={text.changeWhat}
          hint={text.changeHint}
          error={error}
          rows={2}
          maxLength={500}
          value={request}
          onChange={setRequest}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy} icon="send">
            {text.askChange}
          </Button>
          <Button type="button" kind="quiet" onClick={() => setRequest(null)}>
            {text.cancel}
          </Button>
        </FormActions>
      </Form>
    );
  }
  return pitch.state === 'SUBMITTED' ? (
    <Cluster gap={2}>
      <Button
        kind="primary"
        icon="check"
        busy={busy}
        onClick={() => void decide(text.approved, send(Approve, seen))}
      >
        {text.approve}
      </Button>
      <Button icon="chat" onClick={() => setRequest('')}>
        {text.askChange}
      </Button>
    </Cluster>
  ) : (
    <div>
      <Button icon="undo" busy={busy} onClick={() => void decide(text.takenDown, send(Withdraw, seen))}>
        {text.takeDown}
      </Button>
    </div>
  );
}
