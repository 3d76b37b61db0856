import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { quickText } from '@/i18n/contact/quick';
import {
  Button,
  Card,
  Cluster,
  Dialog,
  EmptyState,
  Notice,
  Page,
  PageHeading,
  Soft,
  Stack,
  useToast,
} from '@/ui';
import {
  type QuickAnswer,
  type QuickAnswerList,
  QuickAnswerListsQuery,
  QuickAnswerRemove,
} from './quick.graphql';
import { QuickAnswerForm } from './QuickAnswerForm';
import styles from './QuickAnswersPage.module.css';

const MAX = 50;

const namesOf = (list: QuickAnswerList): string => list.fields.map((name) => `{${name}}`).join(', ');

/** "Snelle antwoorden": what a team often answers. */
export default function QuickAnswersPage() {
  const text = useText(quickText);
  const [{ data, error }, read] = useQuery({ query: QuickAnswerListsQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading>{text.title}</PageHeading>
        <Soft>{text.intro}</Soft>
      </Stack>
      {data ? (
        <Stack gap={3}>
          {data.quickAnswerLists.map((list) => (
            <Answers key={list.team} list={list} onChanged={again} />
          ))}
        </Stack>
      ) : (
        <QueryState error={error} onRetry={again} lines={6} />
      )}
    </Page>
  );
}

function Answers({ list, onChanged }: { list: QuickAnswerList; onChanged: () => void }) {
  const text = useText(quickText);
  const [editing, setEditing] = useState<QuickAnswer | 'new'>();
  const { answers } = list;
  const done = () => {
    setEditing(undefined);
    onChanged();
  };
  const form = (answer: QuickAnswer | null) => (
    <QuickAnswerForm
      answer={answer}
      team={list.team}
      fields={namesOf(list)}
      onSaved={done}
      onStop={() => setEditing(undefined)}
    />
  );
  return (
    <Card heading={text.team(list.team ?? text.noTeam)}>
      <Stack gap={2}>
        {editing === 'new' ? (
          form(null)
        ) : answers.length < MAX ? (
          <Cluster>
            <Button icon="plus" onClick={() => setEditing('new')}>
              {text.add}
            </Button>
          </Cluster>
        ) : (
          <Notice tone="info">{text.full}</Notice>
        )}
        {answers.length === 0 && editing !== 'new' ? (
          <EmptyState icon="chat" title={text.noneTitle}>
            {text.noneDo}
          </EmptyState>
        ) : (
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer.id} className={styles.answer}>
                {typeof editing === 'object' && editing.id === answer.id ? (
                  form(answer)
                ) : (
                  <Answer answer={answer} onEdit={() => setEditing(answer)} onChanged={onChanged} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function Answer({
  answer,
  onEdit,
  onChanged,
}: {
  answer: QuickAnswer;
  onEdit: () => void;
  onChanged: () => void;
}) {
  const text = useText(quickText);
  const format = useFormat();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const { busy, errors, send } = useChange(QuickAnswerRemove);
  const remove = async () => {
    const done = await send({ id: answer.id, expectedVersion: answer.version });
    setAsking(false);
    if (done) say({ message: text.removed });
    onChanged();
  };
  return (
    <>
      <strong>{answer.title}</strong>
      <p className={styles.words}>{answer.text}</p>
      <Soft>{text.changed(answer.changedByName, format.day(answer.changedAt))}</Soft>
      {Object.values(errors).map((message) => (
        <Notice key={message} tone="bad" live>
          {message}
        </Notice>
      ))}
      <Cluster>
        <Button small kind="quiet" icon="edit" aria-label={text.editOne(answer.title)} onClick={onEdit}>
          {text.edit}
        </Button>
        <Button
          small
          kind="quiet"
          icon="trash"
          aria-label={text.removeOne(answer.title)}
          onClick={() => setAsking(true)}
        >
          {text.remove}
        </Button>
      </Cluster>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.removeTitle}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void remove()}>
              {text.remove}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.keep}</Button>
          </>
        }
      >
        <p>{text.removeWhat}</p>
      </Dialog>
    </>
  );
}
