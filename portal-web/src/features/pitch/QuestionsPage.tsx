import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import {
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  type Fact,
  Facts,
  Grid,
  Notice,
  Page,
  PageHeading,
  Soft,
  Stack,
  Timeline,
  TimelineItem,
} from '@/ui';
import { MyQuestionsQuery } from './pitch.graphql';
import { PitchCard } from './PitchCard';
import { PromiseClock } from './PromiseClock';
import type { Question } from './words';

const TONES = { SENT: 'wait', ASKED: 'info', OPENED: 'good', NOT_AVAILABLE: 'neutral' } as const;

/** "Mijn vragen": what became of each question, and how long it may still take. */
export default function QuestionsPage() {
  const text = useText(marketText);
  const [{ data, error }, read] = useQuery({
    query: MyQuestionsQuery,
    variables: { first: 50, after: null },
    requestPolicy: 'cache-and-network',
  });
  const questions = data?.myPitchInterests?.edges.map(({ node }) => node);
  return (
    <Page width="wide">
      <PageHeading>{text.questions}</PageHeading>
      <p>{text.questionsIntro}</p>
      {!questions ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : questions.length === 0 ? (
        <EmptyState
          icon="question"
          title={text.noQuestions}
          action={<ButtonLink to="/">{text.toGallery}</ButtonLink>}
        >
          {text.noQuestionsDo}
        </EmptyState>
      ) : (
        questions.map((question) => <OneQuestion key={question.id} question={question} />)
      )}
    </Page>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const text = useText(marketText);
  const format = useFormat();
  return (
    <Card
      heading={question.job}
      listed
      after={<Badge tone={TONES[question.state]}>{text[`state_${question.state}`]}</Badge>}
    >
      <Grid min="l" gap={3}>
        <Stack gap={2}>
          <Soft>
            {question.place} · {question.hours} ·{' '}
            {text.asked(question.askedBy, format.moment(question.expressedAt))}
          </Soft>
          <p>{question.question}</p>
          {question.answeredAt ? null : <PromiseClock answerBy={question.answerBy} />}
          <Course question={question} />
          {question.state === 'NOT_AVAILABLE' ? <Notice>{text.notAvailable}</Notice> : null}
          {question.opened ? <Opened opened={question.opened} /> : null}
        </Stack>
        {question.pitch ? <PitchCard pitch={question.pitch} as="div" /> : <Soft>{text.pitchGone}</Soft>}
      </Grid>
    </Card>
  );
}

function Course({ question }: { question: Question }) {
  const text = useText(marketText);
  const format = useFormat();
  const { askedAt, answeredAt } = question;
  return (
    <Timeline>
      <TimelineItem icon="send" when={format.moment(question.expressedAt)} title={text.line_sent} />
      {askedAt ? <TimelineItem icon="chat" when={format.moment(askedAt)} title={text.line_asked} /> : null}
      {answeredAt ? (
        <TimelineItem icon="check" when={format.moment(answeredAt)} title={text.line_answer} />
      ) : (
        <TimelineItem
          icon="clock"
          when={format.moment(question.answerBy)}
          title={text.line_expected}
          place="later"
        />
      )}
    </Timeline>
  );
}

function Opened({ opened }: { opened: NonNullable<Question['opened']> }) {
  const text = useText(marketText);
  const facts: Fact[] = [
    { term: text.firstName, detail: opened.firstName },
    { term: text.phone, detail: opened.phone },
    { term: text.email, detail: opened.email },
    { term: text.history, detail: opened.occupationHistory?.join('; ') },
  ].filter(({ detail }) => detail);
  return (
    <Notice tone="good" icon="eye">
      <strong>{text.openedTitle}</strong>
      <Facts facts={facts} />
    </Notice>
  );
}
