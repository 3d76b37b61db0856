import { QueryState } from '@/app/QueryState';
import { useMutation, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  Notice,
  Page,
  PageHeading,
  Soft,
  Stack,
  useToast,
} from '@/ui';
import { AnswerClock } from './AnswerClock';
import { type Posted, PostedVacanciesQuery, VacancyCloseMutation } from './posted.graphql';

/** What an employer posted: per vacancy the clock of 72 hours, or the answer. */
export default function PostedPage() {
  const text = useText(vacancyStaffText);
  const [{ data, error }, read] = useQuery({
    query: PostedVacanciesQuery,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  });
  const posted = data?.postedVacancies?.edges;
  const post = (
    <ButtonLink to="/vacatures/nieuw" icon="plus">
      {text.post}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeading after={posted && posted.length > 0 ? post : null}>{text.postedTitle}</PageHeading>
      <p>{text.postedIntro}</p>
      {!data ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : posted && posted.length > 0 ? (
        posted.map(({ node }) => <OnePosted key={node.id} vacancy={node} />)
      ) : (
        <EmptyState icon="briefcase" title={text.postedEmpty} action={post}>
          {text.postedEmptyDo}
        </EmptyState>
      )}
    </Page>
  );
}

function OnePosted({ vacancy }: { vacancy: Posted }) {
  const text = useText(vacancyStaffText);
  const client = useText(vacancyText);
  const format = useFormat();
  const open = vacancy.status === 'OPEN';
  return (
    <Card
      heading={vacancy.title}
      listed
      tone={open ? 'plain' : 'sunk'}
      after={open ? null : <Badge>{text[vacancy.status]}</Badge>}
    >
      <Stack gap={0}>
        <span>
          {vacancy.town} · {client.hours(vacancy.hoursMin, vacancy.hoursMax)}
        </span>
        <Soft>{text.postedAt(format.moment(vacancy.publishedAt))}</Soft>
      </Stack>
      <Answer vacancy={vacancy} />
      {open ? <Close vacancy={vacancy} /> : null}
    </Card>
  );
}

function Answer({ vacancy }: { vacancy: Posted }) {
  const text = useText(vacancyStaffText);
  const format = useFormat();
  const { answer, answerDueAt } = vacancy;
  if (answer) {
    return (
      <Notice tone={answer.canBeFilled ? 'good' : 'info'}>
        <Stack gap={0}>
          <strong>{answer.canBeFilled ? text.answerYes : text.answerNo}</strong>
          <span>{answer.sentence}</span>
          <Soft>{text.answerBy(answer.by, format.moment(answer.at))}</Soft>
          {answer.inTime ? null : <Soft>{text.answeredLate}</Soft>}
        </Stack>
      </Notice>
    );
  }
  if (vacancy.status !== 'OPEN' || !answerDueAt) return null;
  return (
    <Stack gap={1}>
      <strong>{text.waitingForAnswer}</strong>
      <AnswerClock dueAt={answerDueAt} />
    </Stack>
  );
}

function Close({ vacancy }: { vacancy: Posted }) {
  const text = useText(vacancyStaffText);
  const say = useToast();
  const [{ fetching }, close] = useMutation(VacancyCloseMutation);
  const send = (filled: boolean) =>
    void close({
      input: { vacancyId: vacancy.id, expectedVersion: vacancy.version, filled },
    }).then(({ data, error }) => {
      const done = !error && data?.vacancyClose.vacancy;
      say(
        done
          ? { message: text.closedNow }
          : { message: data?.vacancyClose.userErrors[0]?.message ?? text.failed, tone: 'bad' },
      );
    });
  return (
    <Cluster>
      <Button small busy={fetching} onClick={() => send(true)}>
        {text.fill}
      </Button>
      <Button small kind="quiet" busy={fetching} onClick={() => send(false)}>
        {text.withdraw}
      </Button>
    </Cluster>
  );
}
