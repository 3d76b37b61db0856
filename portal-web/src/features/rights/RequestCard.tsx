import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { errorsByField, useMutation, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { erasureText } from '@/i18n/erasure/nl';
import {
  Button,
  Card,
  Disclosure,
  Facts,
  Form,
  FormActions,
  Notice,
  RadioGroup,
  Soft,
  Stack,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { ErasurePreviewQuery, type ErasureRequest, ErasureRequestAnswer } from './erasure.graphql';
import { PreviewTable } from './PreviewTable';

type Choice = 'GRANT' | 'LAW_OR_TASK' | 'ARCHIVE' | 'LEGAL_CLAIM';

const REFUSALS = ['LAW_OR_TASK', 'ARCHIVE', 'LEGAL_CLAIM'] as const;
const MAX_TEXT = 1000;

/** One request to erase something earlier: what and why; and the answer, or room for one. */
export function RequestCard({ request, onAnswered }: { request: ErasureRequest; onAnswered: () => void }) {
  const text = useText(erasureText);
  const words = useText(dossierText);
  const format = useFormat();
  const { clientName, askedAt, sections, answer } = request;
  return (
    <Card heading={text.requestOf(clientName, format.moment(askedAt))} listed>
      <Stack>
        <p>{request.text ?? text.requestNoWords}</p>
        <Facts
          facts={[
            {
              term: text.requestWhat,
              detail: sections
                ? format.list(sections.map((section) => words[`section_${section}`]))
                : text.wholeDossier,
            },
            { term: text.reference, detail: request.reference },
          ]}
        />
        {answer ? (
          <Notice tone={answer.refusal ? 'info' : 'good'}>
            <Stack gap={0}>
              <strong>{answer.refusal ? text.refused : text.granted}</strong>
              {answer.refusal ? <span>{text[`answer_${answer.refusal}_law`]}</span> : null}
              <span>{answer.text}</span>
              <Soft>{text.answeredBy(answer.byName, format.moment(answer.at))}</Soft>
            </Stack>
          </Notice>
        ) : (
          <>
            <Disclosure summary={text.look}>
              <Beforehand dossierId={request.dossierId} />
            </Disclosure>
            <Answer request={request} onAnswered={onAnswered} />
          </>
        )}
      </Stack>
    </Card>
  );
}

function Beforehand({ dossierId }: { dossierId: string }) {
  const [{ data, error }, read] = useQuery({ query: ErasurePreviewQuery, variables: { dossierId } });
  return data?.erasurePreview ? (
    <PreviewTable preview={data.erasurePreview} />
  ) : (
    <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={4} />
  );
}

function Answer({ request, onAnswered }: { request: ErasureRequest; onAnswered: () => void }) {
  const text = useText(erasureText);
  const say = useToast();
  const [choice, setChoice] = useState<Choice | ''>('');
  const [words, setWords] = useState('');
  const [typed, setTyped] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, send] = useMutation(ErasureRequestAnswer);
  const { reference } = request;
  const choiceError = choice ? null : text.answerMissing;
  const wordsError = words.trim() ? null : text.answerTextMissing;
  const typedError =
    choice === 'GRANT' && typed.trim().toUpperCase() !== reference ? text.confirmWrong(reference) : null;

  const submit = async () => {
    setAttempted(true);
    if (choiceError || wordsError || typedError) return;
    const { data } = await send({
      input: {
        id: request.id,
        expectedVersion: request.version,
        refusal: choice === 'GRANT' || choice === '' ? null : choice,
        text: words,
        confirmation: choice === 'GRANT' ? typed : null,
      },
    });
    const answer = data?.erasureRequestAnswer;
    if (answer?.request) {
      say({ message: text.answerSent, tone: 'good' });
      onAnswered();
      return;
    }
    setRefusals(answer ? errorsByField(answer.userErrors) : { '': text.answerFailed });
  };

  return (
    <>
      {Object.entries(refusals)
        .filter(([field]) => field !== 'text' && field !== 'confirmation')
        .map(([field, message]) => (
          <Notice key={field} tone="bad" live>
            {message}
          </Notice>
        ))}
      <Form onSubmit={() => void submit()}>
        <RadioGroup<Choice>
          name={`antwoord-${request.id}`}
          label={text.answer}
          value={choice}
          error={attempted ? choiceError : null}
          onChange={setChoice}
          options={[
            {
              value: 'GRANT',
              label: text.answerGrant,
              hint: request.sections ? text.answerGrantHint : text.answerGrantWhole,
            },
            ...REFUSALS.map((refusal) => ({
              value: refusal,
              label: text[`answer_${refusal}`],
              hint: text[`answer_${refusal}_law`],
            })),
          ]}
        />
        <TextArea
          name={`uitleg-${request.id}`}
          label={text.answerText}
          hint={text.answerTextHint}
          maxLength={MAX_TEXT}
          value={words}
          error={refusals['text'] ?? (attempted ? wordsError : null)}
          onChange={setWords}
        />
        {choice === 'GRANT' ? (
          <TextField
            name={`kenmerk-${request.id}`}
            label={text.confirm(reference)}
            hint={text.confirmHint}
            value={typed}
            autoComplete="off"
            error={refusals['confirmation'] ?? (attempted ? typedError : null)}
            onChange={setTyped}
            short
          />
        ) : null}
        <FormActions>
          <Button type="submit" kind="primary" busy={fetching}>
            {text.answerSend}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
