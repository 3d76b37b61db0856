import { useState } from 'react';
import { errorsByField, problemOf, sentenceOf, useMutation, type VariablesOf } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { graphqlText } from '@/i18n/graphql/nl';
import { Button, DateField, Dialog, Form, FormActions, Notice, RadioGroup, Stack, useToast } from '@/ui';
import { type Person, ServiceEndMutation } from './staff.graphql';

type Kind = VariablesOf<typeof ServiceEndMutation>['input']['kind'];

const KINDS: readonly Kind[] = [
  'WORK_THROUGH_US',
  'WORK_POSSIBLY_THROUGH_US',
  'WORK_ON_OWN',
  'BIJSTAND',
  'NO_MORE_SERVICE',
];

type ServiceEndProps = {
  person: Person;
  onClose: () => void;
  /** Somebody else changed the dossier meanwhile. */
  onStale: () => void;
  onEnded: (kind: Kind) => void;
};

/** Ends the service and says how it ended. It cannot be undone, so it is read back once before. */
export function ServiceEndDialog({ person, onClose, onStale, onEnded }: ServiceEndProps) {
  const text = useText(staffText);
  const graph = useText(graphqlText);
  const format = useFormat();
  const say = useToast();
  const [kind, setKind] = useState<Kind | ''>('');
  const [day, setDay] = useState(() => today());
  const [attempted, setAttempted] = useState(false);
  const [sure, setSure] = useState(false);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [{ fetching }, end] = useMutation(ServiceEndMutation);

  const kindError = kind ? null : text.endKindMissing;
  const dayError = !day ? text.endDayMissing : day > today() ? text.endDayFuture : null;

  const check = () => {
    setAttempted(true);
    setRefusals({});
    setSure(!kindError && !dayError);
  };

  const send = async () => {
    if (!kind) return;
    const input = { dossierId: person.id, expectedVersion: person.version, kind, endedOn: day };
    const { data, error } = await end({ input });
    const refused = data?.serviceEnd.userErrors ?? [];
    if (data?.serviceEnd.dossier) {
      say({ message: text.endDone(person.clientName), tone: 'good' });
      onEnded(kind);
      return;
    }
    if (refused.some(({ code }) => code === 'STALE')) onStale();
    setRefusals(error ? { '': sentenceOf(problemOf(error), graph) } : errorsByField(refused));
    setSure(false);
  };

  const general = Object.entries(refusals).filter(([field]) => field !== 'kind' && field !== 'endedOn');
  if (sure && kind) {
    return (
      <Dialog
        key="sure"
        open
        onClose={onClose}
        title={text.endSure}
        actions={
          <>
            <Button kind="danger" busy={fetching} onClick={() => void send()}>
              {text.endNow}
            </Button>
            <Button onClick={() => setSure(false)}>{text.change}</Button>
          </>
        }
      >
        <p>{text.endSureWhat(person.clientName, text[kind].toLowerCase(), format.day(day))}</p>
        <Notice tone="wait" icon="attention">
          {text.endNoUndo}
        </Notice>
      </Dialog>
    );
  }
  return (
    <Dialog key="how" open onClose={onClose} title={text.endTitle(person.clientName)}>
      <Stack>
        <p>{text.endIntro}</p>
        {general.map(([field, message]) => (
          <Notice key={field} tone="bad" live>
            {message}
          </Notice>
        ))}
        <Form onSubmit={check}>
          <RadioGroup<Kind>
            name="einde"
            label={text.endKind}
            value={kind}
            error={refusals['kind'] ?? (attempted ? kindError : null)}
            onChange={setKind}
            options={KINDS.map((one) => ({ value: one, label: text[one], hint: text[`${one}Hint`] }))}
          />
          <DateField
            name="laatste-dag"
            label={text.endDay}
            value={day}
            max={today()}
            error={refusals['endedOn'] ?? (attempted ? dayError : null)}
            onChange={setDay}
          />
          <FormActions>
            <Button type="submit" kind="primary">
              {text.next}
            </Button>
            <Button onClick={onClose}>{text.notNow}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Dialog>
  );
}
