import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { errorsByField, problemOf, sentenceOf, useMutation, useQuery } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { graphqlText } from '@/i18n/graphql/nl';
import {
  Button,
  DateField,
  EmptyState,
  Form,
  FormActions,
  Notice,
  Page,
  PageHeading,
  Select,
  Stack,
  useToast,
} from '@/ui';
import { AbsenceCancel, AbsenceQuery, AbsenceSave } from './contact.graphql';
import { ReachabilityCard } from './ReachabilityForm';

/** "Afwezigheid": when an adviser is away, and who stands in. */
export default function AbsencePage() {
  const text = useText(contactText);
  const [{ data, error }, read] = useQuery({ query: AbsenceQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading>{text.absence}</PageHeading>
        <p>{text.absenceIntro}</p>
      </Stack>
      {!data ? (
        <QueryState error={error} onRetry={again} />
      ) : data.contactPersonStandIns.length === 0 ? (
        <EmptyState icon="people" title={text.absenceNone}>
          {text.absenceNoStandIns}
        </EmptyState>
      ) : (
        <AbsenceForm
          key={data.contactPersonAbsence?.version ?? 0}
          absence={data.contactPersonAbsence}
          standIns={data.contactPersonStandIns}
          onChanged={again}
        />
      )}
      <ReachabilityCard />
    </Page>
  );
}

type Absence = { version: number; from: string; lastDay: string; standIn: { id: string; name: string } };

function AbsenceForm({
  absence,
  standIns,
  onChanged,
}: {
  absence: Absence | null;
  standIns: readonly { id: string; name: string }[];
  onChanged: () => void;
}) {
  const text = useText(contactText);
  const words = useText(graphqlText);
  const format = useFormat();
  const say = useToast();
  const [from, setFrom] = useState(absence?.from ?? today());
  const [lastDay, setLastDay] = useState(absence?.lastDay ?? '');
  const [standInId, setStandInId] = useState(absence?.standIn.id ?? '');
  const [tried, setTried] = useState(false);
  const [saved, save] = useMutation(AbsenceSave);
  const [cancelled, cancel] = useMutation(AbsenceCancel);
  const expectedVersion = absence?.version ?? 0;
  const refusals = [
    ...(saved.data?.contactPersonAbsenceSave.userErrors ?? []),
    ...(cancelled.data?.contactPersonAbsenceCancel.userErrors ?? []),
  ];
  const errors = errorsByField(refusals);
  const failed = saved.error ?? cancelled.error;
  const general = failed
    ? sentenceOf(problemOf(failed), words)
    : refusals.find((refusal) => !refusal.field)?.message;

  const submit = async () => {
    setTried(true);
    if (!lastDay || !standInId) return;
    const { data } = await save({ input: { from, lastDay, standInId, expectedVersion } });
    if (data?.contactPersonAbsenceSave.absence) {
      say({ message: text.absenceSaved });
      onChanged();
    }
  };
  const takeBack = async () => {
    const { data } = await cancel({ input: { expectedVersion } });
    if (data?.contactPersonAbsenceCancel.absence) {
      say({ message: text.absenceCancelled });
      onChanged();
    }
  };

  return (
    <Form label={text.absence} onSubmit={() => void submit()}>
      <Stack gap={3}>
        {absence ? (
          <Notice tone="info" icon="calendar">
            {text.absenceNow(format.day(absence.from), format.day(absence.lastDay), absence.standIn.name)}
          </Notice>
        ) : (
          <p>{text.absenceNone}</p>
        )}
        {general ? (
          <Notice tone="bad" live>
            {general}
          </Notice>
        ) : null}
        <DateField
          name="from"
          label={text.absenceFrom}
          value={from}
          onChange={setFrom}
          error={errors['from']}
        />
        <DateField
          name="lastDay"
          label={text.absenceLastDay}
          value={lastDay}
          min={from}
          onChange={setLastDay}
          error={tried && !lastDay ? text.absenceChooseDay : errors['lastDay']}
        />
        <Select
          name="standInId"
          label={text.absenceStandIn}
          placeholder={text.absenceChoose}
          value={standInId}
          onChange={setStandInId}
          options={standIns.map(({ id, name }) => ({ value: id, label: name }))}
          error={tried && !standInId ? text.absenceChoose : errors['standInId']}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={saved.fetching}>
            {text.absenceSave}
          </Button>
          {absence ? (
            <Button icon="undo" busy={cancelled.fetching} onClick={() => void takeBack()}>
              {text.absenceCancel}
            </Button>
          ) : null}
        </FormActions>
      </Stack>
    </Form>
  );
}
