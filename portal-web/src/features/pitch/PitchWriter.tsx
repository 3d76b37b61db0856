import { useEffect, useRef, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import {
  Button,
  Card,
  CheckboxGroup,
  Form,
  FormActions,
  FormErrorSummary,
  Notice,
  RadioGroup,
  Select,
  Skeleton,
  Soft,
  Stack,
  TextArea,
  useQuiet,
  useToast,
} from '@/ui';
import { Hidden } from './Hidden';
import { Marks } from './Marks';
import { PitchCard } from './PitchCard';
import { DraftSave, PitchLookQuery, Submit } from './pitch.graphql';
import { usePitchChange } from './usePitchChange';
import {
  CERTIFICATES,
  type Content,
  contentOf,
  EDUCATION,
  GROUPS,
  HOURS,
  LICENCES,
  type MyPitch,
  options,
  REGIONS,
} from './words';
import styles from './PitchWriter.module.css';

const STEPS = 3;

/** Writes a pitch in three short steps; each one is kept before the next begins. */
export function PitchWriter({
  dossierId,
  pitch,
  onChanged,
}: {
  dossierId: string;
  pitch: MyPitch | null;
  onChanged: () => void;
}) {
  const text = useText(pitchText);
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [step, setStep] = useState(1);
  const draft = useDraft<Content | null>('pitch.write', null);
  const content = draft.value ?? contentOf(pitch);
  const [error, setError] = useState<{ name?: string; message: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const version = useRef(pitch?.version ?? 0);
  const top = useRef<HTMLDivElement>(null);

  // Somebody else's change is shown when this screen reads again; what is being typed here stays.
  useEffect(() => {
    if (pitch && pitch.version > version.current) version.current = pitch.version;
  }, [pitch]);

  const change = (part: Partial<Content>) =>
    draft.change((now) => ({ ...(now ?? contentOf(pitch)), ...part }));

  function refuse(message: string, name?: string) {
    setError({ message, name });
    setAttempt((now) => now + 1);
  }

  async function save(): Promise<boolean> {
    const refusal = await send(DraftSave, { dossierId, expectedVersion: version.current, content });
    if (refusal) {
      refuse(refusal.message, refusal.field?.at(-1));
      if (refusal.code === 'STALE') onChanged();
      return false;
    }
    version.current += 1;
    setError(null);
    return true;
  }

  function go(to: number) {
    setStep(to);
    requestAnimationFrame(() => top.current?.focus());
  }

  async function onward() {
    const { occupationGroups } = content;
    if (occupationGroups.length === 0) return refuse(text.groupsNeeded, 'occupationGroups');
    if (occupationGroups.length > 3) return refuse(text.groupsMany, 'occupationGroups');
    if (!(await save())) return;
    if (step < STEPS) return go(step + 1);
    const refusal = await send(Submit, { dossierId, expectedVersion: version.current });
    if (refusal) return refuse(refusal.message, 'text');
    draft.clear();
    say({ message: text.submitAfter });
    onChanged();
  }

  if (!draft.ready) return <Skeleton card />;
  const titles = [text.stepWork, text.stepPapers, text.stepText];
  return (
    <div className={styles.writer} data-wide={step === STEPS || undefined}>
      <Card>
        <Form onSubmit={() => void onward()} label={text.title}>
          {pitch?.changeRequest ? (
            <Notice tone="forYou">
              <strong>{text.changeAsked}:</strong> {pitch.changeRequest}
            </Notice>
          ) : null}
          <div ref={top} tabIndex={-1} className={styles.title}>
            <Soft>{text.step(step, STEPS)}</Soft>
            <h2>{titles[step - 1]}</h2>
          </div>
          <FormErrorSummary errors={error ? [error] : []} attempt={attempt} />
          {step === 1 ? <Work content={content} change={change} error={error} /> : null}
          {step === 2 ? <Papers content={content} change={change} /> : null}
          {step === 3 ? <Words dossierId={dossierId} content={content} change={change} /> : null}
          <FormActions>
            <Button type="submit" kind="primary" icon={step === STEPS ? 'send' : undefined} busy={busy}>
              {step === STEPS ? text.submit : text.next}
            </Button>
            {step > 1 ? (
              <Button kind="quiet" type="button" onClick={() => go(step - 1)}>
                {text.back}
              </Button>
            ) : null}
          </FormActions>
          {step === STEPS ? <Soft>{text.submitAfter}</Soft> : null}
        </Form>
      </Card>
    </div>
  );
}

type StepProps = { content: Content; change: (part: Partial<Content>) => void };

function Work({ content, change, error }: StepProps & { error: { name?: string; message: string } | null }) {
  const text = useText(pitchText);
  return (
    <>
      <CheckboxGroup
        name="occupationGroups"
        label={text.groups}
        hint={text.groupsHint}
        error={error?.name === 'occupationGroups' ? error.message : null}
        beside
        options={options(text, 'group', GROUPS)}
        value={content.occupationGroups}
        onChange={(occupationGroups) => change({ occupationGroups })}
      />
      <RadioGroup
        name="hours"
        label={text.hours}
        beside
        options={options(text, 'hours', HOURS)}
        value={content.hours ?? ''}
        onChange={(hours) => change({ hours })}
      />
      <Select
        name="region"
        label={text.region}
        placeholder={text.choose}
        optional
        options={options(text, 'region', REGIONS)}
        value={content.region ?? ''}
        onChange={(region) => change({ region: region || null })}
      />
    </>
  );
}

function Papers({ content, change }: StepProps) {
  const text = useText(pitchText);
  return (
    <>
      <RadioGroup
        name="education"
        label={text.education}
        hint={text.educationHint}
        options={options(text, 'education', EDUCATION)}
        value={content.education ?? ''}
        onChange={(education) => change({ education })}
      />
      <CheckboxGroup
        name="certificates"
        label={text.certificates}
        optional
        beside
        options={options(text, 'certificate', CERTIFICATES)}
        value={content.certificates}
        onChange={(certificates) => change({ certificates })}
      />
      <CheckboxGroup
        name="licences"
        label={text.licences}
        optional
        beside
        options={options(text, 'licence', LICENCES)}
        value={content.licences}
        onChange={(licences) => change({ licences })}
      />
    </>
  );
}

/** The text, what in it gives its writer away, and beside it what an employer will see. */
function Words({ dossierId, content, change }: StepProps & { dossierId: string }) {
  const text = useText(pitchText);
  const quiet = useQuiet(content);
  const [{ data, fetching }] = useQuery({
    query: PitchLookQuery,
    variables: { dossierId, text: quiet.text, content: quiet },
  });
  const settled = quiet === content && !fetching;
  const preview = data?.pitchPreview;
  const marks = data?.pitchTextCheck ?? [];
  return (
    <div className={styles.sides}>
      <Stack gap={2}>
        <TextArea
          name="text"
          label={text.yourText}
          hint={text.yourTextHint}
          rows={7}
          maxLength={600}
          value={content.text}
          onChange={(words) => change({ text: words })}
        />
        {content.text ? (
          <Marks
            text={content.text}
            marks={settled ? marks : null}
            onText={(words) => change({ text: words })}
          />
        ) : null}
      </Stack>
      {preview && content.text ? (
        <section className={styles.seen} aria-label={text.employerSees}>
          <p className={styles.label}>{text.employerSees}</p>
          <PitchCard pitch={preview.pitch} marks={marks} as="div" />
          <Hidden preview={preview} />
        </section>
      ) : null}
    </div>
  );
}
