import { useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { RadioGroup, Stack, TextArea } from '@/ui';
import type { Outcome, Task } from './effortplan.graphql';
import { OUTCOMES, outcomeWord } from './words';

export type View = { outcome: Outcome | ''; text: string };
export type Views = Record<string, View>;

/** What was chosen, as the server takes it. */
export function viewsInput(views: Views) {
  return Object.entries(views).flatMap(([taskId, { outcome, text }]) =>
    outcome ? [{ taskId, outcome, text: text || null }] : [],
  );
}

const NOTHING: View = { outcome: '', text: '' };

/** How one task went, and a few words about it. */
export function OutcomeFields({
  task,
  value = NOTHING,
  textLabel,
  onChange,
}: {
  task: Pick<Task, 'id' | 'title'>;
  value?: View;
  textLabel: string;
  onChange: (view: View) => void;
}) {
  const text = useText(planText);
  return (
    <Stack gap={1}>
      <RadioGroup
        name={`outcome-${task.id}`}
        label={task.title}
        beside
        value={value.outcome}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: outcomeWord(outcome, text) }))}
        onChange={(outcome) => onChange({ ...value, outcome })}
      />
      {value.outcome ? (
        <TextArea
          name={`words-${task.id}`}
          label={textLabel}
          optional
          rows={2}
          maxLength={1000}
          value={value.text}
          onChange={(words) => onChange({ ...value, text: words })}
        />
      ) : null}
    </Stack>
  );
}
