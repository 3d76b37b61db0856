import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, useMutation } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, Card, Facts, Form, FormActions, Notice, Stack, TextArea, useToast } from '@/ui';
import { AnswerMutation, type Question } from './audit.graphql';
import styles from './Log.module.css';

const MAX_ANSWER = 1000;

/** One question: who looked, at what and what for; and the answer, or room for one. */
export function QuestionCard({ question, onAnswered }: { question: Question; onAnswered: () => void }) {
  const text = useText(auditText);
  const words = useText(dossierText);
  const format = useFormat();
  const { clientName, actorName, role, lookedAt, sections, purposes, answer } = question;
  return (
    <Card heading={text.questionOf(clientName, format.moment(question.askedAt))} listed>
      <Stack>
        <p className={styles.words}>{question.text ?? text.questionNoWords}</p>
        <Facts
          facts={[
            {
              term: text.questionLook,
              detail: text.questionLookBy(actorName, words[`role_${role}`], format.moment(lookedAt)),
            },
            { term: text.seen, detail: format.list(sections.map((section) => words[`section_${section}`])) },
            {
              term: text.why,
              detail: format.list(purposes.map((purpose) => text[`purpose_${purpose}`])) || text.nothing,
            },
          ]}
        />
        {answer ? (
          <Notice tone="good">
            <Stack gap={0}>
              <strong>{text.answeredBy(answer.byName, format.moment(answer.at))}</strong>
              <span className={styles.words}>{answer.text}</span>
            </Stack>
          </Notice>
        ) : (
          <Answer question={question} onAnswered={onAnswered} />
        )}
      </Stack>
    </Card>
  );
}

function Answer({ question, onAnswered }: { question: Question; onAnswered: () => void }) {
  const text = useText(auditText);
  const say = useToast();
  const draft = useDraft(`audit.answer.${question.id}`, '');
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, send] = useMutation(AnswerMutation);
  const length = [...draft.value.trim()].length;
  const wrong = length === 0 ? text.answerMissing : length > MAX_ANSWER ? text.answerLong : null;

  const submit = async () => {
    setAttempted(true);
    if (wrong) return;
    const input = { id: question.id, expectedVersion: question.version, answer: draft.value };
    const { data } = await send({ input });
    const result = data?.accessQuestionAnswer;
    if (result?.question) {
      draft.clear();
      say({ message: text.answerSent, tone: 'good' });
      onAnswered();
      return;
    }
    setRefusals(result ? errorsByField(result.userErrors) : { '': text.answerFailed });
  };

  if (!draft.ready) return null;
  return (
    <>
      {Object.entries(refusals)
        .filter(([field]) => field !== 'answer')
        .map(([field, message]) => (
          <Notice key={field} tone="bad" live>
            {message}
          </Notice>
        ))}
      <Form onSubmit={() => void submit()}>
        <TextArea
          name={`antwoord-${question.id}`}
          label={text.answer}
          hint={text.answerHint}
          rows={4}
          value={draft.value}
          error={refusals['answer'] ?? (attempted ? wrong : null)}
          onChange={draft.change}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={fetching}>
            {text.answerSend}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
