import { useDraft } from '@/app/outbox/useDraft';
import { useFormat, useText } from '@/i18n';
import { planStaffText } from '@/i18n/effortplan/staff';
import { Button, Card, Cluster, Form, FormErrorSummary, Soft, Stack, TextArea, useToast } from '@/ui';
import { type IntakeNote, type IntakeTopic, SaveIntakeNote } from './effortplan.graphql';
import styles from './plan.module.css';
import { summaryOf, useChange } from '@/app/useChange';

const TOPICS: readonly IntakeTopic[] = [
  'EDUCATION',
  'WORK_EXPERIENCE',
  'LANGUAGE',
  'BARRIERS',
  'INDEPENDENCE',
  'PERSEVERANCE',
  'INITIATIVE',
  'CONCLUSION',
];

/** The topics of the intake talk, each saved by itself, so that nothing waits for the rest. */
export function IntakeNotes({
  dossierId,
  notes,
  mayWrite,
}: {
  dossierId: string;
  notes: readonly IntakeNote[];
  mayWrite: boolean;
}) {
  const staff = useText(planStaffText);
  return (
    <Card heading={staff.intake}>
      <details>
        <summary>{staff.intakeOpen}</summary>
        <Stack gap={2}>
          <p>{staff.intakeIntro}</p>
          {TOPICS.map((topic) => {
            const note = notes.find((one) => one.topic === topic);
            return mayWrite ? (
              <Topic key={`${topic}-${note?.version ?? 0}`} dossierId={dossierId} topic={topic} note={note} />
            ) : note ? (
              <Stack key={topic} gap={0}>
                <strong>{staff[`topic${topic}`]}</strong>
                <p className={styles.said}>{note.text}</p>
                <Written note={note} />
              </Stack>
            ) : null;
          })}
        </Stack>
      </details>
    </Card>
  );
}

function Written({ note }: { note: IntakeNote }) {
  const staff = useText(planStaffText);
  const format = useFormat();
  return <Soft>{staff.noteBy(note.savedBy, format.moment(note.savedAt))}</Soft>;
}

function Topic({
  dossierId,
  topic,
  note,
}: {
  dossierId: string;
  topic: IntakeTopic;
  note: IntakeNote | undefined;
}) {
  const staff = useText(planStaffText);
  const say = useToast();
  const draft = useDraft(`effortplan.intake.${dossierId}.${topic}.${note?.version ?? 0}`, note?.text ?? '');
  const { busy, errors, attempt, send } = useChange(SaveIntakeNote);
  if (!draft.ready) return null;
  const name = `intake-${topic}`;

  const save = async () => {
    const done = await send({ dossierId, topic, text: draft.value, expectedVersion: note?.version ?? 0 });
    if (!done) return;
    draft.clear();
    say({ message: staff.noteSaved });
  };

  return (
    <Form onSubmit={() => void save()} label={staff[`topic${topic}`]}>
      <FormErrorSummary errors={summaryOf(errors, { text: name })} attempt={attempt} />
      <TextArea
        name={name}
        label={staff[`topic${topic}`]}
        hint={topic === 'BARRIERS' ? staff.sensitive : undefined}
        error={errors['text']}
        value={draft.value}
        rows={2}
        onChange={draft.change}
      />
      {draft.value !== (note?.text ?? '') || busy ? (
        <div>
          <Button type="submit" small busy={busy}>
            {staff.noteSave}
          </Button>
        </div>
      ) : note ? (
        <Cluster>
          <Written note={note} />
        </Cluster>
      ) : null}
    </Form>
  );
}
