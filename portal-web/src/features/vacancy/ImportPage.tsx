import { useState } from 'react';
import { errorsByField, useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  Button,
  Card,
  Cluster,
  DataTable,
  Disclosure,
  Figure,
  FileField,
  Form,
  FormActions,
  FormErrorSummary,
  Link,
  Notice,
  Page,
  PageHeading,
  RadioGroup,
  Stack,
} from '@/ui';
import { type ImportReport, VacancyImportMutation } from './posted.graphql';

const SOURCES = ['TEMP_AGENCY_TEAM', 'WSP', 'BUROWERK'] as const;
const MAX_BYTES = 5_000_000;

/** Bringing in a list of vacancies, with what is wrong row by row. */
export default function ImportPage() {
  const text = useText(vacancyStaffText);
  const client = useText(vacancyText);
  const [source, setSource] = useState<(typeof SOURCES)[number]>('TEMP_AGENCY_TEAM');
  const [file, setFile] = useState<File | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [{ fetching }, bringIn] = useMutation(VacancyImportMutation);

  const refuse = (next: Record<string, string>) => {
    setReport(null);
    setErrors(next);
    setAttempt(attempt + 1);
  };
  const send = async () => {
    if (!file) return refuse({ text: text.importChooseFile });
    if (file.size > MAX_BYTES) return refuse({ text: text.importTooLarge });
    const format = /\.json$/i.test(file.name) ? 'JSON' : 'CSV';
    const { data, error } = await bringIn({ input: { source, format, text: await file.text() } });
    const result = data?.vacancyImport;
    if (error || !result?.report) {
      const refused = errorsByField(result?.userErrors ?? []);
      return refuse(Object.keys(refused).length > 0 ? refused : { '': text.failed });
    }
    setErrors({});
    setReport(result.report);
  };
  return (
    <Page>
      <PageHeading
        before={
          <Link to="/vacatures" icon="arrowLeft">
            {client.back}
          </Link>
        }
      >
        {text.bringIn}
      </PageHeading>
      <p>{text.importIntro}</p>
      <Form onSubmit={() => void send()}>
        <FormErrorSummary
          attempt={attempt}
          errors={Object.entries(errors).map(([name, message]) => ({ name: name || undefined, message }))}
        />
        <RadioGroup
          name="source"
          label={text.importSource}
          value={source}
          onChange={setSource}
          options={SOURCES.map((value) => ({ value, label: text[value] }))}
        />
        <FileField
          name="text"
          label={text.importFile}
          hint={text.importFileHint}
          error={errors['text']}
          accept=".csv,.json,text/csv,application/json"
          files={file ? [{ id: 'list', name: file.name, size: file.size, state: 'chosen' }] : []}
          onAdd={([added]) => setFile(added ?? null)}
          onRemove={() => setFile(null)}
        />
        <Disclosure summary={text.columns}>
          <Stack gap={1}>
            <p>{text.columnsMust}</p>
            <p>{text.columnsMay}</p>
          </Stack>
        </Disclosure>
        <FormActions>
          <Button kind="primary" type="submit" icon="upload" busy={fetching}>
            {text.importDo}
          </Button>
        </FormActions>
      </Form>
      <div role="status">
        {fetching ? <Notice tone="wait">{text.importBusy}</Notice> : null}
        {report ? <Report report={report} /> : null}
      </div>
    </Page>
  );
}

function Report({ report }: { report: ImportReport }) {
  const text = useText(vacancyStaffText);
  return (
    <Stack gap={2}>
      <Card heading={text.importDone(report.rows)}>
        <Cluster gap={4}>
          <Figure value={report.added}>{text.added}</Figure>
          <Figure value={report.changed}>{text.changed}</Figure>
          <Figure value={report.unchanged}>{text.unchanged}</Figure>
          <Figure value={report.refused.length}>{text.refused}</Figure>
        </Cluster>
      </Card>
      {report.refused.length > 0 ? (
        <Card heading={text.refusedTitle}>
          <p>{text.refusedDo}</p>
          <DataTable
            caption={text.refusedTitle}
            rows={report.refused}
            rowKey={({ row }) => String(row)}
            rowName={({ row }) => `${text.row} ${row}`}
            columns={[
              { key: 'row', label: text.row, numeric: true, cell: ({ row }) => row },
              { key: 'reference', label: text.reference, cell: ({ reference }) => reference ?? '–' },
              { key: 'problem', label: text.problem, cell: ({ messages }) => messages.join(' ') },
            ]}
          />
        </Card>
      ) : null}
    </Stack>
  );
}
