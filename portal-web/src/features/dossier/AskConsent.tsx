import { useRef, useState } from 'react';
import { newId, useMutation } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { personText } from '@/i18n/dossier/person';
import { Badge, Button, Card, Cluster, Facts, Notice, Soft, Stack, type Tone } from '@/ui';
import { AskForm, type Question } from './AskForm';
import { ConsentRequestSend, ConsentRequestTakeBack, type Request, type Section } from './dossier.graphql';
import { SECTIONS } from './grid';
import { names } from './sentences';

const TONES: Record<Request['state'], Tone> = {
  OPEN: 'wait',
  GIVEN: 'good',
  PARTLY_GIVEN: 'good',
  REFUSED: 'neutral',
  TAKEN_BACK: 'neutral',
  EXPIRED: 'neutral',
};

type AskProps = {
  dossier: {
    id: string;
    clientName: string;
    visibleSections: readonly Section[];
    consentRequests: readonly Request[];
  };
  onChanged: () => void;
};

/** What the organisation asked the client, what came of it, and the asking. */
export function AskConsent({ dossier, onChanged }: AskProps) {
  const staff = useText(personText);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [sending, send] = useMutation(ConsentRequestSend);
  const [taking, takeBack] = useMutation(ConsentRequestTakeBack);
  // Trying the same again after a broken line is the same question.
  const ids = useRef(new Map<string, string>());
  const hidden = SECTIONS.filter((section) => !dossier.visibleSections.includes(section));
  if (hidden.length === 0 && dossier.consentRequests.length === 0) return null;

  const ask = async (question: Question) => {
    const words = JSON.stringify(question);
    const id = ids.current.get(words) ?? newId();
    ids.current.set(words, id);
    const { data } = await send({ input: { id, dossierId: dossier.id, ...question } });
    const answer = data?.consentRequestSend;
    if (answer) ids.current.delete(words);
    setFailed(answer?.consentRequest ? null : (answer?.userErrors[0]?.message ?? staff.askFailed));
    if (!answer?.consentRequest) return false;
    setAsking(false);
    onChanged();
    return true;
  };
  const back = async (request: Request) => {
    const { data } = await takeBack({ input: { dossierId: dossier.id, requestId: request.id } });
    const answer = data?.consentRequestTakeBack;
    setFailed(answer?.consentRequest ? null : (answer?.userErrors[0]?.message ?? staff.askFailed));
    onChanged();
  };

  return (
    <Card heading={staff.askTitle}>
      <Soft>{staff.askIntro(dossier.clientName)}</Soft>
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {dossier.consentRequests.map((request) => (
        <Asked key={request.id} request={request} busy={taking.fetching} onTakeBack={back} />
      ))}
      {asking ? (
        <AskForm
          dossierId={dossier.id}
          hidden={hidden}
          busy={sending.fetching}
          onAsk={ask}
          onClose={() => setAsking(false)}
        />
      ) : hidden.length > 0 ? (
        <Cluster>
          <Button icon="eye" onClick={() => setAsking(true)}>
            {staff.ask}
          </Button>
        </Cluster>
      ) : null}
    </Card>
  );
}

function Asked({
  request,
  busy,
  onTakeBack,
}: {
  request: Request;
  busy: boolean;
  onTakeBack: (request: Request) => Promise<void>;
}) {
  const text = useText(dossierText);
  const staff = useText(personText);
  const format = useFormat();
  const { state, sections, given } = request;
  const facts = [
    { term: staff.askedWhat, detail: format.list(names(sections, text)) },
    { term: text.whatFor, detail: text[`purpose_${request.purpose}`] },
    { term: staff.askedWhy, detail: request.reason },
  ];
  if (state === 'PARTLY_GIVEN')
    facts.push({ term: staff.givenWhat, detail: format.list(names(given, text)) });
  if (state === 'OPEN') facts.push({ term: staff.answerBy, detail: format.day(request.answerBy) });
  if (request.askAgainFrom)
    facts.push({ term: staff.askAgainFrom, detail: format.day(request.askAgainFrom) });
  return (
    <Stack gap={1}>
      <Cluster>
        <Badge tone={TONES[state]}>{staff[`asked${state}`]}</Badge>
        <Soft>{staff.askedBy(request.askedByName, format.day(request.closedAt ?? request.askedAt))}</Soft>
      </Cluster>
      <Facts facts={facts} />
      {state === 'OPEN' ? (
        <Cluster>
          <Button small icon="undo" busy={busy} onClick={() => void onTakeBack(request)}>
            {staff.takeBack}
          </Button>
        </Cluster>
      ) : null}
    </Stack>
  );
}
