import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { retentionText } from '@/i18n/retention/nl';
import { Button, Card, Disclosure, Facts, Notice, Soft, Stack } from '@/ui';
import { AskErasureDialog } from './AskErasureDialog';
import { MyRetentionQuery, type OwnRequest, type OwnRetention, type Section } from './erasure.graphql';
import { termInWords } from './term';

/** How long everything is kept, and asking to erase something earlier. */
export function RetentionCard() {
  const text = useText(retentionText);
  const [asking, setAsking] = useState(false);
  const [{ data, error }, read] = useQuery({
    query: MyRetentionQuery,
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  const dossier = data?.myDossier;
  const retention = dossier?.retention;
  const waits = retention?.requests.some(({ answer }) => !answer);

  return (
    <Card heading={text.title}>
      {dossier && retention ? (
        <Stack gap={2}>
          <Terms retention={retention} />
          {retention.requests.map((request) => (
            <Asked key={request.id} request={request} />
          ))}
          {waits ? null : <Button onClick={() => setAsking(true)}>{text.ask}</Button>}
          {asking ? (
            <AskErasureDialog
              dossierId={dossier.id}
              running={!retention.endedOn}
              onClose={() => setAsking(false)}
              onAsked={() => {
                setAsking(false);
                again();
              }}
            />
          ) : null}
        </Stack>
      ) : (
        <QueryState error={error} onRetry={again} lines={4} />
      )}
    </Card>
  );
}

function Terms({ retention }: { retention: OwnRetention }) {
  const text = useText(retentionText);
  const words = useText(dossierText);
  const format = useFormat();
  const { endedOn, heldUntil, terms } = retention;
  return (
    <>
      <p>{endedOn ? text.ended(format.longDay(endedOn)) : text.running}</p>
      {heldUntil ? <Notice tone="info">{text.held(format.longDay(heldUntil))}</Notice> : null}
      <Disclosure summary={text.terms}>
        <Facts
          facts={terms.map(({ section, term, keptUntil, erased }) => ({
            term: section ? words[`section_${section}`] : text.wholeDossier,
            detail: erased
              ? text.erased
              : keptUntil
                ? text.until(format.longDay(keptUntil))
                : text.after(termInWords(term, text)),
          }))}
        />
      </Disclosure>
    </>
  );
}

function Asked({ request: { sections, askedAt, answer } }: { request: OwnRequest }) {
  const text = useText(retentionText);
  const words = useText(dossierText);
  const format = useFormat();
  const what = (all: readonly Section[] | null) =>
    all ? format.list(all.map((section) => words[`section_${section}`])) : text.wholeDossier;
  return (
    <Stack gap={1}>
      <p>
        {text.asked(format.moment(askedAt))} <strong>{what(sections)}</strong>
      </p>
      {answer ? (
        <Notice tone={answer.refusal ? 'info' : 'good'}>
          <Stack gap={1}>
            <strong>
              {answer.refusal
                ? text.refused(answer.byName, format.moment(answer.at))
                : text.granted(answer.byName, format.moment(answer.at))}
            </strong>
            <span>{answer.text}</span>
            {answer.refusal ? (
              <>
                <span>{text[`refusal_${answer.refusal}`]}</span>
                <Soft>{text.complain}</Soft>
              </>
            ) : null}
          </Stack>
        </Notice>
      ) : (
        <Notice tone="wait" icon="clock">
          {text.waits}
        </Notice>
      )}
    </Stack>
  );
}
