import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { useDraft } from '@/app/outbox/useDraft';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { usePages } from '@/app/usePages';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { requestsText } from '@/i18n/dossier/requests';
import {
  Badge,
  Button,
  Card,
  Cluster,
  EmptyState,
  Facts,
  Form,
  FormActions,
  Notice,
  Page,
  PageHeading,
  Soft,
  Stack,
  Tabs,
  TextArea,
  useToast,
} from '@/ui';
import { HandOverDialog } from './HandOverDialog';
import { HandOverResult } from './HandOverResult';
import { type PersonRequest, PersonRequestAnswer, PersonRequestsQuery } from './requests.graphql';
import { TeamAdvisersQuery } from './staff.graphql';
import { type HandOver, useHandOver } from './useHandOver';

const MAX_ANSWER = 500;

type Which = 'open' | 'done';

/** "Een ander gevraagd": clients with whom it does not click, for the team lead. */
export default function PersonRequestsPage() {
  const text = useText(requestsText);
  const [which, setWhich] = useState<Which>('open');
  const handOver = useHandOver();
  return (
    <Page>
      <div>
        <PageHeading>{text.title}</PageHeading>
        <Soft>{text.intro}</Soft>
      </div>
      <HandOverResult handOver={handOver} />
      <Tabs<Which>
        label={text.which}
        chosen={which}
        onChoose={setWhich}
        tabs={[
          { key: 'open', label: text.open, panel: <Requests key="open" open handOver={handOver} /> },
          { key: 'done', label: text.done, panel: <Requests key="done" open={false} handOver={handOver} /> },
        ]}
      />
    </Page>
  );
}

function Requests({ open, handOver }: { open: boolean; handOver: HandOver }) {
  const text = useText(requestsText);
  const { data, error, nodes, again, pages } = usePages(
    PersonRequestsQuery,
    { open, after: null },
    (answer) => answer.contactPersonRequests,
  );
  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;
  return (
    <Stack>
      {nodes.length === 0 ? (
        <EmptyState icon="people" title={open ? text.noneOpen : text.noneDone}>
          {text.noneDo}
        </EmptyState>
      ) : (
        nodes.map((request) => (
          <RequestCard key={request.id} request={request} handOver={handOver} onChanged={again} />
        ))
      )}
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
    </Stack>
  );
}

function RequestCard({
  request,
  handOver,
  onChanged,
}: {
  request: PersonRequest;
  handOver: HandOver;
  onChanged: () => void;
}) {
  const text = useText(requestsText);
  const format = useFormat();
  const [choosing, setChoosing] = useState(false);
  const [{ data }] = useQuery({ query: TeamAdvisersQuery });
  const { state, clientName, contactPersonId, contactPersonName } = request;
  const day = request.endedAt ? format.day(request.endedAt) : '';
  const from = data?.teamAdvisers.find(({ id }) => id === contactPersonId);
  return (
    <Card heading={text.heading(clientName, contactPersonName)} listed>
      <Stack gap={2}>
        <p>{request.reason ?? <Soft>{text.noReason}</Soft>}</p>
        <Facts
          facts={[
            { term: text.asked, detail: format.moment(request.askedAt) },
            ...(state === 'OPEN'
              ? [
                  {
                    term: text.due,
                    detail: (
                      <>
                        {format.day(request.dueOn)}{' '}
                        <Badge tone={request.late ? 'bad' : 'wait'}>
                          {request.late ? text.late : text.waits}
                        </Badge>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {state === 'OPEN' ? (
          <>
            <Cluster>
              <Button kind="primary" icon="people" busy={!data} onClick={() => setChoosing(true)}>
                {text.reassign}
              </Button>
            </Cluster>
            <Answer request={request} onAnswered={onChanged} />
          </>
        ) : (
          <Notice tone={state === 'REASSIGNED' ? 'good' : 'info'}>
            <Stack gap={0}>
              <span>
                {state === 'ANSWERED'
                  ? text.stateANSWERED(request.answeredByName ?? '', day)
                  : text[`state${state}`](day)}
              </span>
              {request.answer ? <strong>{request.answer}</strong> : null}
            </Stack>
          </Notice>
        )}
      </Stack>
      {choosing && data ? (
        <HandOverDialog
          from={from ?? null}
          advisers={data.teamAdvisers.filter(({ id }) => id !== contactPersonId)}
          clients={[request.dossierId]}
          handOver={handOver}
          onClose={() => setChoosing(false)}
          onDone={() => {
            setChoosing(false);
            onChanged();
          }}
        />
      ) : null}
    </Card>
  );
}

function Answer({ request, onAnswered }: { request: PersonRequest; onAnswered: () => void }) {
  const text = useText(requestsText);
  const say = useToast();
  const draft = useDraft(`dossier.personRequest.${request.id}`, '');
  const { busy, errors, refuse, send } = useChange(PersonRequestAnswer);

  const submit = async () => {
    const length = [...draft.value.trim()].length;
    if (length === 0 || length > MAX_ANSWER) {
      refuse({ text: length === 0 ? text.answerMissing : text.answerLong });
      return;
    }
    const done = await send({ id: request.id, expectedVersion: request.version, text: draft.value });
    if (!done) return;
    draft.clear();
    say({ message: text.answerSent, tone: 'good' });
    onAnswered();
  };

  if (!draft.ready) return null;
  return (
    <Form onSubmit={() => void submit()}>
      {errors[''] ? (
        <Notice tone="bad" live>
          {errors['']}
        </Notice>
      ) : null}
      <TextArea
        name={`antwoord-${request.id}`}
        label={text.answer}
        hint={text.answerHint}
        rows={3}
        maxLength={MAX_ANSWER}
        value={draft.value}
        error={errors['text']}
        onChange={draft.change}
      />
      <FormActions>
        <Button type="submit" busy={busy}>
          {text.answerSend}
        </Button>
      </FormActions>
    </Form>
  );
}
