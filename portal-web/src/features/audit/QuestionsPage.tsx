import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { EmptyState, Page, PageHeading, Soft, Stack, Tabs } from '@/ui';
import { QuestionsQuery } from './audit.graphql';
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
  const { data, error, nodes, again, pages } = usePages(
    QuestionsQuery,
    { open, after: null },
    (answer) => answer.accessQuestions,
  );
  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;

  return (
    <Stack>
      {nodes.length === 0 ? (
        <EmptyState icon="chat" title={open ? text.questionsNoneOpen : text.questionsNoneDone}>
          {open ? text.questionsNoneOpenDo : text.questionsNoneDoneDo}
        </EmptyState>
      ) : null}
      {nodes.map((question) => (
        <QuestionCard key={question.id} question={question} onAnswered={again} />
      ))}
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
    </Stack>
  );
}
