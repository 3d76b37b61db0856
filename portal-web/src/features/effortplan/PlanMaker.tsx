import { useDraft } from '@/app/outbox/useDraft';
import { today, useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { planStaffText } from '@/i18n/effortplan/staff';
import {
  Button,
  Card,
  Cluster,
  DateField,
  Form,
  FormActions,
  FormErrorSummary,
  IconButton,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { type Plan, ProposePlan, type TaskKind } from './effortplan.graphql';
import {
  daysAfter,
  type DraftPlan,
  type DraftTask,
  draftOf,
  emptyTask,
  firstReviewDay,
  IDEAS,
  MAX_TASKS,
  MIN_TASKS,
  mondayOf,
  taskOf,
} from './library';
import styles from './plan.module.css';
import { summaryOf, useChange } from '@/app/useChange';

const KINDS: readonly TaskKind[] = ['APPLICATIONS_PER_WEEK', 'COUNT', 'ONCE'];
const WEEKS_AHEAD = [0, 1, 2, 3, 4];

/** Adviser and client make the plan together at this desk: examples on top, tasks made to measure below. */
export function PlanMaker({
  dossierId,
  plan,
  weeks,
  onClose,
}: {
  dossierId: string;
  plan: Plan | undefined;
  weeks: readonly number[];
  onClose: () => void;
}) {
  const staff = useText(planStaffText);
  const say = useToast();
  const key = `effortplan.propose.${dossierId}.${plan ? `${plan.id}.${plan.version}` : 'new'}`;
  const draft = useDraft<DraftPlan>(key, draftOf(plan, today(), today));
  const { busy, errors, attempt, refuse, send } = useChange(ProposePlan);
  if (!draft.ready) return null;
  const { value } = draft;
  const set = (changes: Partial<DraftPlan>) => draft.change((now) => ({ ...now, ...changes }));

  const propose = async () => {
    const missing = problemsOf(value, staff);
    if (Object.keys(missing).length > 0) {
      refuse(missing);
      return;
    }
    const done = await send({
      id: value.id,
      dossierId,
      expectedVersion: plan?.version ?? null,
      weeks: Number(value.weeks),
      startsOn: value.startsOn,
      reviewOn: value.reviewOn,
      reviewTime: value.reviewTime,
      tasks: value.tasks.map((task) => ({ ...task, amount: amountOf(task) })),
    });
    if (!done) return;
    draft.clear();
    say({ message: staff.proposed });
    onClose();
  };

  return (
    <Card heading={plan ? staff.change : staff.make}>
      <p>{plan?.state === 'AGREED' ? staff.changeIntro : staff.makeIntro}</p>
      <Form onSubmit={() => void propose()} label={plan ? staff.change : staff.make}>
        <FormErrorSummary errors={summaryOf(errors, fieldsOf(value))} attempt={attempt} />
        <Period
          value={value}
          weeks={weeks}
          errors={errors}
          startStays={plan?.state === 'AGREED'}
          onChange={set}
        />
        <Library value={value} onAdd={(task) => set({ tasks: [...value.tasks, task] })} />
        {value.tasks.map((task, index) => (
          <TaskFields
            key={task.id}
            task={task}
            place={index + 1}
            error={errors[`task-${task.id}`]}
            onChange={(changed) =>
              draft.change((now) => ({
                ...now,
                tasks: now.tasks.map((one) => (one.id === task.id ? changed : one)),
              }))
            }
            onRemove={() => set({ tasks: value.tasks.filter((one) => one.id !== task.id) })}
          />
        ))}
        <FormActions>
          <Button kind="primary" type="submit" icon="send" busy={busy}>
            {staff.propose}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {staff.cancel}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function amountOf(task: DraftTask): number {
  return task.kind === 'ONCE' ? 1 : Number.parseInt(task.amount, 10) || 0;
}

/** What is not filled in yet; the server checks the rest. */
function problemsOf(
  value: DraftPlan,
  staff: { tooFew: string; fillTask: (n: number) => string },
): Record<string, string> {
  const problems = Object.fromEntries(
    value.tasks.flatMap((task, index) =>
      task.title.trim() && task.doneWhen.trim() ? [] : [[`task-${task.id}`, staff.fillTask(index + 1)]],
    ),
  );
  return value.tasks.length < MIN_TASKS || value.tasks.length > MAX_TASKS
    ? { tasks: staff.tooFew, ...problems }
    : problems;
}

function fieldsOf(value: DraftPlan): Record<string, string> {
  return {
    weeks: 'weeks',
    startsOn: 'startsOn',
    reviewOn: 'reviewOn',
    reviewTime: 'reviewTime',
    ...Object.fromEntries(value.tasks.map(({ id }) => [`task-${id}`, `title-${id}`])),
  };
}

function Period({
  value,
  weeks,
  errors,
  startStays,
  onChange,
}: {
  value: DraftPlan;
  weeks: readonly number[];
  errors: Record<string, string>;
  startStays: boolean;
  onChange: (changes: Partial<DraftPlan>) => void;
}) {
  const staff = useText(planStaffText);
  const format = useFormat();
  const monday = mondayOf(today());
  const mondays = startStays ? [value.startsOn] : WEEKS_AHEAD.map((ahead) => daysAfter(monday, ahead * 7));
  const period = (startsOn: string, length: string) => ({
    startsOn,
    weeks: length,
    reviewOn: firstReviewDay(startsOn, Number(length)),
  });
  return (
    <Stack gap={2}>
      <RadioGroup
        name="weeks"
        label={staff.weeks}
        beside
        error={errors['weeks']}
        value={value.weeks}
        options={weeks.map((n) => ({ value: String(n), label: staff.weeksN(n) }))}
        onChange={(length) => onChange(period(value.startsOn, length))}
      />
      <div className={styles.row}>
        <Select
          name="startsOn"
          label={staff.starts}
          error={errors['startsOn']}
          value={value.startsOn}
          options={mondays.map((day) => ({ value: day, label: format.longDay(day) }))}
          onChange={(startsOn) => onChange(period(startsOn, value.weeks))}
        />
        <DateField
          name="reviewOn"
          label={staff.reviewOn}
          error={errors['reviewOn']}
          value={value.reviewOn}
          min={firstReviewDay(value.startsOn, Number(value.weeks))}
          max={daysAfter(firstReviewDay(value.startsOn, Number(value.weeks)), 13)}
          onChange={(reviewOn) => onChange({ reviewOn })}
        />
        <TextField
          name="reviewTime"
          label={staff.reviewTime}
          short
          error={errors['reviewTime']}
          value={value.reviewTime}
          onChange={(reviewTime) => onChange({ reviewTime })}
        />
      </div>
    </Stack>
  );
}

function Library({ value, onAdd }: { value: DraftPlan; onAdd: (task: DraftTask) => void }) {
  const staff = useText(planStaffText);
  if (value.tasks.length >= MAX_TASKS) return null;
  const used = new Set(value.tasks.map(({ title }) => title));
  return (
    <Stack gap={1}>
      <strong>{staff.library}</strong>
      <p>{staff.libraryHint}</p>
      <Cluster>
        {IDEAS.map((idea) => taskOf(idea, staff))
          .filter((task) => !used.has(task.title))
          .map((task) => (
            <Button key={task.title} small icon="plus" onClick={() => onAdd(task)}>
              {task.title}
            </Button>
          ))}
        <Button small kind="quiet" icon="plus" onClick={() => onAdd(emptyTask())}>
          {staff.ownTask}
        </Button>
      </Cluster>
    </Stack>
  );
}

function TaskFields({
  task,
  place,
  error,
  onChange,
  onRemove,
}: {
  task: DraftTask;
  place: number;
  error: string | undefined;
  onChange: (task: DraftTask) => void;
  onRemove: () => void;
}) {
  const staff = useText(planStaffText);
  const text = useText(planText);
  return (
    <Card
      tone="sunk"
      level={3}
      heading={staff.taskN(place)}
      after={<IconButton icon="trash" label={staff.remove(place)} onClick={onRemove} />}
    >
      <TextField
        name={`title-${task.id}`}
        label={staff.taskTitle}
        error={error}
        value={task.title}
        onChange={(title) => onChange({ ...task, title })}
      />
      <TextArea
        name={`doneWhen-${task.id}`}
        label={staff.taskDone}
        rows={2}
        value={task.doneWhen}
        onChange={(doneWhen) => onChange({ ...task, doneWhen })}
      />
      <div className={styles.row}>
        <Select
          name={`kind-${task.id}`}
          label={staff.taskKind}
          value={task.kind}
          options={KINDS.map((kind) => ({ value: kind, label: staff[`kind${kind}`] }))}
          onChange={(kind) => onChange({ ...task, kind })}
        />
        {task.kind === 'ONCE' ? null : (
          <TextField
            name={`amount-${task.id}`}
            type="number"
            inputMode="numeric"
            short
            label={staff.amount}
            value={task.amount}
            onChange={(amount) => onChange({ ...task, amount })}
          />
        )}
      </div>
      {task.kind === 'APPLICATIONS_PER_WEEK' ? <p>{text.byItself}</p> : null}
    </Card>
  );
}
