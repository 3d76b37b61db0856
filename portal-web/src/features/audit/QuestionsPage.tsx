import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useClient, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { Button, Cluster, EmptyState, Notice, Page, PageHeading, Soft, Stack, Tabs } from '@/ui';
import { type QuestionPart, QuestionsQuery } from './audit.graphql';
import { QuestionCard } from './QuestionCard';

type Which = 'open' | 'done';

/** "Waarom?": what clients ask about who looked, to be answered by the privacy officer. */
export default function QuestionsPage() {
  const text = useText(auditText);
  const [which, setWhich] = useState<Which>('open');
  return (
    <Page>
      <Stack gap={0}>
        <PageHeading>{text.questionsTitle}</PageHeading>
        <Soft>{text.questionsIntro}</Soft>
      </Stack>
      <Tabs<Which>
        label={text.questionsWhich}
        chosen={which}
        onChoose={setWhich}
        tabs={[
          { key: 'open', label: text.questionsOpen, panel: <Questions key="open" open /> },
          { key: 'done', label: text.questionsDone, panel: <Questions key="done" open={false} /> },
        ]}
      />
    </Page>
  );
}

function Questions({ open }: { open: boolean }) {
  const text = useText(auditText);
  const client = useClient();
  const [older, setOlder] = useState<readonly QuestionPart[]>([]);
  const [state, setState] = useState<'still' | 'reading' | 'failed'>('still');
  const [{ data, error }, read] = useQuery({
    query: QuestionsQuery,
    variables: { open, after: null },
    requestPolicy: 'cache-and-network',
  });
  if (!data) {
    return <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />;
  }
  const parts = [data.accessQuestions, ...older];
  const questions = parts.flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage, endCursor } = (parts.at(-1) ?? data.accessQuestions).pageInfo;
  const refresh = () => {
    setOlder([]);
    read({ requestPolicy: 'network-only' });
  };
  const readOlder = async () => {
    setState('reading');
    const { data: more } = await client.query(QuestionsQuery, { open, after: endCursor }).toPromise();
    setState(more ? 'still' : 'failed');
    if (more) setOlder([...older, more.accessQuestions]);
  };

  return (
    <Stack>
      {questions.length === 0 ? (
        <EmptyState icon="chat" title={open ? text.questionsNoneOpen : text.questionsNoneDone}>
          {open ? text.questionsNoneOpenDo : text.questionsNoneDoneDo}
        </EmptyState>
      ) : null}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} onAnswered={refresh} />
      ))}
      {state === 'failed' ? (
        <Notice tone="bad" live>
          {text.moreFailed}
        </Notice>
      ) : null}
      {hasNextPage ? (
        <Cluster>
          <Button busy={state === 'reading'} onClick={() => void readOlder()}>
            {text.more}
          </Button>
        </Cluster>
      ) : null}
    </Stack>
  );
}
