import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { errorsByField, problemOf, sentenceOf, useMutation, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { promiseText } from '@/i18n/contact/promise';
import { graphqlText } from '@/i18n/graphql/nl';
import {
  Button,
  Card,
  Cluster,
  EmptyState,
  Form,
  FormActions,
  Notice,
  Page,
  PageHeading,
  RadioGroup,
  Soft,
  Stack,
  TextField,
  useToast,
} from '@/ui';
import { type TeamPromise, TeamPromiseSave, TeamPromisesQuery } from './promise.graphql';

const DAYS = ['1', '2', '3', '4', '5'] as const;

/** "Antwoordbelofte": within how many working days each team answers. */
export default function PromisePage() {
  const text = useText(promiseText);
  const [{ data, error }, read] = useQuery({ query: TeamPromisesQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  return (
    <Page>
      <div>
        <PageHeading>{text.title}</PageHeading>
        <Soft>{text.intro}</Soft>
      </div>
      {!data ? (
        <QueryState error={error} onRetry={again} lines={6} />
      ) : data.teamPromises.length === 0 ? (
        <EmptyState icon="clock" title={text.noneTitle}>
          {text.noneDo}
        </EmptyState>
      ) : (
        <Stack gap={3}>
          {data.teamPromises.map((promise, index) => (
            <Card key={promise.team} heading={promise.team ?? text.noTeam}>
              <PromiseForm key={promise.version} no={index} promise={promise} onChanged={again} />
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
}

function PromiseForm({
  no,
  promise,
  onChanged,
}: {
  /** Tells the fields of one team from those of another. */
  no: number;
  promise: TeamPromise;
  onChanged: () => void;
}) {
  const text = useText(promiseText);
  const words = useText(graphqlText);
  const say = useToast();
  const [days, setDays] = useState(String(promise.workingDays));
  const [opens, setOpens] = useState(promise.opens);
  const [closes, setCloses] = useState(promise.closes);
  const [saved, save] = useMutation(TeamPromiseSave);
  const refusals = saved.data?.teamPromiseSave.userErrors ?? [];
  const errors = errorsByField(refusals);
  const general = saved.error
    ? sentenceOf(problemOf(saved.error), words)
    : refusals.find((refusal) => !refusal.field)?.message;
  const field = (name: string) => `${name}-${no}`;

  const submit = async () => {
    const input = {
      team: promise.team,
      workingDays: Number(days),
      opens: opens.trim(),
      closes: closes.trim(),
      expectedVersion: promise.version,
    };
    const { data } = await save({ input });
    if (data?.teamPromiseSave.promise) {
      say({ message: text.saved });
      onChanged();
    }
  };

  return (
    <Form label={promise.team ?? text.noTeam} onSubmit={() => void submit()}>
      <Stack gap={2}>
        {general ? (
          <Notice tone="bad" live>
            {general}
          </Notice>
        ) : null}
        <RadioGroup
          name={field('workingDays')}
          label={text.days}
          beside
          value={days}
          onChange={setDays}
          error={errors['workingDays']}
          options={DAYS.map((value) => ({ value, label: value }))}
        />
        <Cluster gap={2} align="start">
          <TextField
            name={field('opens')}
            label={text.opens}
            hint={text.time}
            short
            value={opens}
            onChange={setOpens}
            error={errors['opens']}
          />
          <TextField
            name={field('closes')}
            label={text.closes}
            hint={text.time}
            short
            value={closes}
            onChange={setCloses}
            error={errors['closes']}
          />
        </Cluster>
        <Soft>
          {text.words(text.daysN(Number(days)))} {text.hours}
        </Soft>
        <FormActions>
          <Button type="submit" kind="primary" busy={saved.fetching}>
            {text.save}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
