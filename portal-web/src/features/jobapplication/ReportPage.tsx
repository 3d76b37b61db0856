import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useDraft } from '@/app/outbox/useDraft';
import { useOutbox } from '@/app/outbox/useOutbox';
import { useSession } from '@/app/session/session';
import { today, useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import {
  Button,
  DateField,
  FileField,
  Form,
  FormActions,
  FormErrorSummary,
  Link,
  Page,
  PageHeading,
  RadioGroup,
  Soft,
  TextArea,
  TextField,
} from '@/ui';
import { ApplicationReport, CHANNELS, topicOf } from './jobapplication.graphql';
import { emptyReport, filesOf, MAX_FILE, oldestDay, problemsOf, type ReportDraft } from './report';

/** The form that takes less than a minute. What is sent waits on the device when there is no line. */
export default function ReportPage() {
  const text = useText(jobApplicationText);
  const { me } = useSession();
  const outbox = useOutbox();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { report?: ReportDraft } | null };
  const [params] = useSearchParams();
  const draft = useDraft<ReportDraft>('jobApplication.report', emptyReport());
  const [attempt, setAttempt] = useState(0);
  const [tooLarge, setTooLarge] = useState<string>();
  const sent = useRef(false);
  const { value, change, ready } = draft;

  const filledIn = useRef(false);
  useEffect(() => {
    if (!ready || filledIn.current) return;
    filledIn.current = true;
    const employer = params.get('werkgever');
    const job = params.get('functie');
    if (state?.report) change(state.report);
    else if (employer ?? job) {
      const from = { employer: employer ?? '', job: job ?? '', vacancyId: params.get('vacature') };
      change((now) => ({ ...now, ...from }));
    }
  }, [ready, change, params, state]);

  if (!ready) return null;
  const errors = attempt > 0 ? problemsOf(value, text) : [];
  const error = (name: string) => errors.find((problem) => problem.name === name)?.message;
  const set =
    <K extends keyof ReportDraft>(key: K) =>
    (next: ReportDraft[K]) =>
      change((now) => ({ ...now, [key]: next }));

  const add = (chosen: File[]) => {
    const large = chosen.find(({ size }) => size > MAX_FILE);
    setTooLarge(large && text.tooLarge(large.name));
    const fitting = filesOf(
      chosen.filter(({ size }) => size <= MAX_FILE),
      value,
      me,
      text,
    );
    change((now) => ({ ...now, files: [...now.files, ...fitting] }));
  };

  const send = async () => {
    setAttempt((n) => n + 1);
    if (problemsOf(value, text).length > 0 || sent.current || !value.channel || !me.dossierId) return;
    sent.current = true;
    const { id, employer, job, appliedOn, channel, note, vacancyId, files } = value;
    const topic = topicOf(id);
    await outbox.enqueue({
      id,
      topic,
      title: text.at(employer.trim()),
      mutation: ApplicationReport,
      variables: {
        input: {
          id,
          dossierId: me.dossierId,
          employer: employer.trim(),
          job: job.trim(),
          appliedOn,
          channel,
          note: note.trim() || null,
          vacancyId,
        },
      },
    });
    for (const file of files) {
      await outbox.enqueueFile({ topic, title: text.fileAt(file.name, employer.trim()), file });
    }
    draft.clear();
    await navigate(`/sollicitaties/${id}`, { replace: true, state: { sent: true } });
  };

  return (
    <Page>
      <PageHeading
        before={
          <Link to="/sollicitaties" icon="arrowLeft">
            {text.back}
          </Link>
        }
      >
        {text.newTitle}
      </PageHeading>
      {draft.found ? <Soft>{text.keptDraft}</Soft> : null}
      <Form onSubmit={() => void send()} label={text.newTitle}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <TextField
          name="employer"
          label={text.employer}
          value={value.employer}
          onChange={set('employer')}
          error={error('employer')}
          autoComplete="organization"
          maxLength={200}
        />
        <TextField
          name="job"
          label={text.job}
          value={value.job}
          onChange={set('job')}
          error={error('job')}
          autoComplete="off"
          maxLength={200}
        />
        <DateField
          name="appliedOn"
          label={text.day}
          value={value.appliedOn}
          onChange={set('appliedOn')}
          error={error('appliedOn')}
          min={oldestDay()}
          max={today()}
        />
        <RadioGroup
          name="channel"
          label={text.how}
          beside
          value={value.channel}
          onChange={set('channel')}
          error={error('channel')}
          options={CHANNELS.map((channel) => ({
            value: channel,
            label: text[channel],
            hint: channel === 'BUROWERK' ? text.noCount : undefined,
          }))}
        />
        <FileField
          name="files"
          label={text.files}
          hint={text.filesHint}
          optional
          multiple
          error={tooLarge}
          files={value.files.map(({ id, name, blob }) => ({ id, name, size: blob.size, state: 'chosen' }))}
          onAdd={add}
          onRemove={(id) => change((now) => ({ ...now, files: now.files.filter((file) => file.id !== id) }))}
        />
        <TextArea
          name="note"
          label={text.note}
          optional
          rows={2}
          maxLength={2000}
          value={value.note}
          onChange={set('note')}
        />
        <FormActions>
          <Button kind="primary" type="submit" icon="send" wide>
            {text.send}
          </Button>
        </FormActions>
      </Form>
    </Page>
  );
}
