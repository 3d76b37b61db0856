import { useState } from 'react';
import { newId } from '@/graphql';
import { useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import {
  Button,
  Drawer,
  Form,
  FormActions,
  FormErrorSummary,
  Stack,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { InterestExpress } from './pitch.graphql';
import { PitchCard } from './PitchCard';
import { usePitchChange } from './usePitchChange';
import type { Shown } from './words';

const EMPTY = { job: '', place: '', hours: '', question: '' };

/** One clear question about one candidate; its id is made once, so that sending twice asks once. */
export function QuestionForm({ pitch, onClose }: { pitch: Shown | null; onClose: () => void }) {
  const text = useText(marketText);
  const say = useToast();
  const { send, busy } = usePitchChange();
  const [id] = useState(newId);
  const [value, setValue] = useState(EMPTY);
  const [errors, setErrors] = useState<{ name?: string; message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const field = (name: keyof typeof EMPTY) => ({
    name,
    value: value[name],
    error: errorOf(name),
    onChange: (words: string) => setValue((now) => ({ ...now, [name]: words })),
  });

  function refuse(found: { name?: string; message: string }[]) {
    setErrors(found);
    setAttempt((now) => now + 1);
  }

  async function ask() {
    if (!pitch) return;
    const empty = [
      { name: 'job', message: text.fillJob },
      { name: 'place', message: text.fillPlace },
      { name: 'hours', message: text.fillHours },
      { name: 'question', message: text.fillQuestion },
    ].filter(({ name }) => !value[name as keyof typeof EMPTY].trim());
    if (empty.length > 0) return refuse(empty);
    const refusal = await send(InterestExpress, { id, publicPitchId: pitch.id, ...value });
    if (refusal) return refuse([{ name: refusal.field?.at(-1), message: refusal.message }]);
    say({ message: text.sent });
    onClose();
  }

  return (
    <Drawer open={pitch !== null} onClose={onClose} title={text.meetTitle}>
      {pitch ? (
        <Stack gap={2}>
          <PitchCard pitch={pitch} as="div" />
          <p>{text.meetIntro}</p>
          <Form onSubmit={() => void ask()} label={text.meetTitle}>
            <FormErrorSummary errors={errors} attempt={attempt} />
            <TextField {...field('job')} label={text.job} hint={text.jobHint} />
            <TextField {...field('place')} label={text.place} />
            <TextField {...field('hours')} label={text.hours} />
            <TextArea {...field('question')} label={text.question} rows={4} maxLength={1000} />
            <FormActions>
              <Button type="submit" kind="primary" icon="send" busy={busy}>
                {text.send}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      ) : null}
    </Drawer>
  );
}
