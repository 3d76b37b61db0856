import { useRef, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { summaryOf, useChange } from '@/app/useChange';
import { newId } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { reachText } from '@/i18n/reach/nl';
import {
  Button,
  Card,
  Cluster,
  Form,
  FormActions,
  FormErrorSummary,
  Notice,
  RadioGroup,
  Soft,
  Stack,
  TextArea,
  useToast,
} from '@/ui';
import { type Guide, type PersonRequest, RequestSend, RequestWithdraw } from './reach.graphql';

const MAX_REASON = 500;

type Props = {
  dossierId: string;
  guides: readonly Guide[];
  request: PersonRequest | null;
  onChanged: () => void;
};

/** "Klikt het niet?": what it means to ask, the form, and how a question stands. */
export function AskAnother({ dossierId, guides, request, onChanged }: Props) {
  const text = useText(reachText);
  const [asking, setAsking] = useState(false);
  const waits = request?.state === 'OPEN';
  return (
    <Card heading={text.clickTitle}>
      <Stack gap={2}>
        {request ? <Standing dossierId={dossierId} request={request} onChanged={onChanged} /> : null}
        {waits ? null : (
          <>
            <p>{text.clickIntro}</p>
            <p>{text.clickWho}</p>
            <Notice icon="shield">{text.clickNothing}</Notice>
          </>
        )}
        {waits ? null : asking ? (
          <AskForm
            dossierId={dossierId}
            guides={guides}
            onClose={() => setAsking(false)}
            onSent={() => {
              setAsking(false);
              onChanged();
            }}
          />
        ) : (
          <Cluster>
            <Button onClick={() => setAsking(true)}>{text.ask}</Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}

/** How the last question stands, and taking it back as long as it waits. */
function Standing({
  dossierId,
  request,
  onChanged,
}: {
  dossierId: string;
  request: PersonRequest;
  onChanged: () => void;
}) {
  const text = useText(reachText);
  const format = useFormat();
  const say = useToast();
  const { busy, errors, send } = useChange(RequestWithdraw);
  const { state, contactPersonName, endedAt } = request;
  const day = endedAt ? format.day(endedAt) : '';
  const withdraw = async () => {
    const done = await send({ id: request.id, dossierId, expectedVersion: request.version });
    if (done) say({ message: text.withdrawn });
    onChanged();
  };
  return (
    <>
      <Notice tone={state === 'OPEN' ? 'wait' : 'info'} live>
        <Stack gap={1}>
          <span>
            {state === 'OPEN'
              ? request.late
                ? text.late(contactPersonName)
                : text.open(contactPersonName, format.day(request.dueOn))
              : state === 'ANSWERED'
                ? text.stateANSWERED(request.answeredByName ?? text.lead, day)
                : text[`state${state}`](day)}
          </span>
          {request.answer ? <strong>{request.answer}</strong> : null}
          {state === 'OPEN' && request.reason ? (
            <Soft>
              {text.yourReason}: {request.reason}
            </Soft>
          ) : null}
        </Stack>
      </Notice>
      {Object.values(errors).map((message) => (
        <Notice key={message} tone="bad" live>
          {message}
        </Notice>
      ))}
      {state === 'OPEN' ? (
        <Cluster>
          <Button icon="undo" busy={busy} onClick={() => void withdraw()}>
            {text.withdraw}
          </Button>
        </Cluster>
      ) : null}
    </>
  );
}

/** Sending it again after a broken line is the same question. */
function AskForm({
  dossierId,
  guides,
  onClose,
  onSent,
}: {
  dossierId: string;
  guides: readonly Guide[];
  onClose: () => void;
  onSent: () => void;
}) {
  const text = useText(reachText);
  const format = useFormat();
  const say = useToast();
  const id = useRef(newId());
  const draft = useDraft('contact.another', { about: guides[0]?.id ?? '', reason: '' });
  const { busy, errors, attempt, refuse, send } = useChange(RequestSend);
  const { about, reason } = draft.value;

  const submit = async () => {
    if ([...reason.trim()].length > MAX_REASON) {
      refuse({ reason: text.reasonLong });
      return;
    }
    const contactPersonId = guides.some((guide) => guide.id === about) ? about : (guides[0]?.id ?? '');
    const done = await send({ id: id.current, dossierId, contactPersonId, reason: reason.trim() || null });
    if (!done?.request) return;
    draft.clear();
    say({ message: text.sent(format.day(done.request.dueOn)), tone: 'good' });
    onSent();
  };

  if (!draft.ready) return null;
  return (
    <Form label={text.ask} onSubmit={() => void submit()}>
      <FormErrorSummary errors={summaryOf(errors, { reason: 'reason' })} attempt={attempt} />
      {guides.length > 1 ? (
        <RadioGroup
          name="about"
          label={text.about}
          value={about}
          onChange={(next) => draft.change((now) => ({ ...now, about: next }))}
          options={guides.map((guide) => ({ value: guide.id, label: guide.name }))}
        />
      ) : null}
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        optional
        rows={4}
        maxLength={MAX_REASON}
        value={reason}
        error={errors['reason']}
        onChange={(next) => draft.change((now) => ({ ...now, reason: next }))}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {text.send}
        </Button>
        <Button onClick={onClose}>{text.notNow}</Button>
      </FormActions>
    </Form>
  );
}
