import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, useMutation, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  Button,
  Card,
  EmptyState,
  Form,
  FormActions,
  FormErrorSummary,
  Link,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  useToast,
} from '@/ui';
import { AnswerClock } from './AnswerClock';
import { type Posted, VacanciesToAnswerQuery, VacancyAnswerMutation } from './posted.graphql';
import styles from './Vacancies.module.css';

/** Employers who wait for an answer, the one who waits longest on top. */
export default function AnswerPage() {
  const text = useText(vacancyStaffText);
  const client = useText(vacancyText);
  const [{ data, error }, read] = useQuery({
    query: VacanciesToAnswerQuery,
    requestPolicy: 'cache-and-network',
  });
  const waiting = data?.vacanciesToAnswer?.edges;
  return (
    <Page>
      <PageHeading
        before={
          <Link to="/vacatures" icon="arrowLeft">
            {client.back}
          </Link>
        }
      >
        {text.queue}
      </PageHeading>
      <p>{text.queueIntro}</p>
      {!data ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : waiting && waiting.length > 0 ? (
        waiting.map(({ node }) => <Waiting key={node.id} vacancy={node} />)
      ) : (
        <EmptyState title={text.queueEmpty}>{text.queueEmptyDo}</EmptyState>
      )}
    </Page>
  );
}

function Waiting({ vacancy }: { vacancy: Posted }) {
  const client = useText(vacancyText);
  return (
    <Card heading={vacancy.title} listed>
      {vacancy.answerDueAt ? <AnswerClock dueAt={vacancy.answerDueAt} /> : null}
      <p>
        {vacancy.employer} · {vacancy.town} · {client.hours(vacancy.hoursMin, vacancy.hoursMax)}
      </p>
      <p className={styles.text}>{vacancy.description}</p>
      <AnswerForm vacancy={vacancy} />
    </Card>
  );
}

function AnswerForm({ vacancy }: { vacancy: Posted }) {
  const text = useText(vacancyStaffText);
  const say = useToast();
  const sentence = useDraft(`vacancy.answer.${vacancy.id}`, '');
  const [choice, setChoice] = useState<'yes' | 'no' | ''>('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [{ fetching }, answer] = useMutation(VacancyAnswerMutation);
  const field = (name: string) => `${name}-${vacancy.id}`;

  const refuse = (next: Record<string, string>) => {
    setErrors(next);
    setAttempt(attempt + 1);
  };
  const send = () => {
    if (choice === '') return refuse({ canBeFilled: text.chooseYesNo });
    void answer({
      input: {
        vacancyId: vacancy.id,
        expectedVersion: vacancy.version,
        canBeFilled: choice === 'yes',
        sentence: sentence.value,
      },
    }).then(({ data, error }) => {
      if (error || !data?.vacancyAnswer.vacancy) {
        const refused = errorsByField(data?.vacancyAnswer.userErrors ?? []);
        return refuse(Object.keys(refused).length > 0 ? refused : { '': text.failed });
      }
      sentence.clear();
      say({ message: text.answered(vacancy.employer) });
    });
  };
  return (
    <Form onSubmit={send}>
      <FormErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([name, message]) => ({
          name: name ? field(name) : undefined,
          message,
        }))}
      />
      <RadioGroup
        name={field('canBeFilled')}
        label={text.canBeFilled}
        error={errors['canBeFilled']}
        beside
        value={choice}
        onChange={setChoice}
        options={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no },
        ]}
      />
      <TextArea
        name={field('sentence')}
        label={text.sentenceToEmployer}
        error={errors['sentence']}
        rows={2}
        maxLength={500}
        value={sentence.value}
        onChange={sentence.change}
      />
      <FormActions>
        <Button kind="primary" type="submit" icon="send" busy={fetching}>
          {text.answer}
        </Button>
      </FormActions>
    </Form>
  );
}
