import { useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { errorsByField, newId, useMutation, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  Button,
  Card,
  CheckboxGroup,
  Form,
  FormActions,
  FormErrorSummary,
  Notice,
  TextArea,
  TextField,
} from '@/ui';
import { VacancyClientName, VacancyClients, VacancyProposeMutation } from './proposals.graphql';
import styles from './Vacancies.module.css';

type Errors = Record<string, string>;

/** An adviser proposes a vacancy to one or more clients, with a sentence why. */
export function ProposeForm({ vacancyId, dossierId }: { vacancyId: string; dossierId: string | null }) {
  const text = useText(vacancyStaffText);
  const format = useFormat();
  const [chosen, setChosen] = useState<string[]>(dossierId ? [dossierId] : []);
  const sentence = useDraft(`vacancy.propose.${vacancyId}`, '');
  const [id, setId] = useState(newId);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const [{ fetching }, propose] = useMutation(VacancyProposeMutation);

  const refuse = (next: Errors) => {
    setErrors(next);
    setAttempt(attempt + 1);
  };
  const send = () => {
    setDone(null);
    const wrong: Errors = {
      ...(chosen.length === 0 ? { dossierIds: text.chooseWho } : {}),
      ...(sentence.value.trim() === '' ? { sentence: text.proposeWhyHint } : {}),
    };
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    void propose({ input: { id, vacancyId, dossierIds: chosen, sentence: sentence.value } }).then(
      ({ data, error }) => {
        const proposals = data?.vacancyPropose.proposals;
        if (error || !proposals) {
          const refused = errorsByField(data?.vacancyPropose.userErrors ?? []);
          return refuse(Object.keys(refused).length > 0 ? refused : { '': text.failed });
        }
        const before = proposals.filter((it) => it.sentence !== sentence.value.trim());
        setErrors({});
        setDone(
          before.length === proposals.length && before[0]
            ? text.proposedBefore(format.moment(before[0].proposedAt))
            : text.proposed(proposals.length - before.length),
        );
        setChosen([]);
        setId(newId());
        sentence.clear();
      },
    );
  };
  return (
    <Card heading={text.proposeTitle}>
      <Form onSubmit={send} label={text.proposeTitle}>
        <FormErrorSummary
          attempt={attempt}
          errors={Object.entries(errors).map(([name, message]) => ({ name: name || undefined, message }))}
        />
        <Clients chosen={chosen} first={dossierId} error={errors['dossierIds']} onChange={setChosen} />
        <TextArea
          name="sentence"
          label={text.proposeWhy}
          hint={text.proposeWhyHint}
          error={errors['sentence']}
          rows={2}
          maxLength={500}
          value={sentence.value}
          onChange={sentence.change}
        />
        <FormActions>
          <Button kind="primary" type="submit" icon="send" busy={fetching}>
            {text.propose}
          </Button>
        </FormActions>
      </Form>
      <div role="status">{done ? <Notice tone="good">{done}</Notice> : null}</div>
    </Card>
  );
}

/** The adviser's own clients by name; who was chosen stays in sight while one looks for another. */
function Clients({
  chosen,
  first,
  error,
  onChange,
}: {
  chosen: readonly string[];
  /** The client from whose page one came. */
  first: string | null;
  error?: string;
  onChange: (chosen: string[]) => void;
}) {
  const text = useText(vacancyStaffText);
  const [name, setName] = useState('');
  const [names, setNames] = useState<Record<string, string>>({});
  const [{ data }] = useQuery({ query: VacancyClients, variables: { name: name.trim() || null } });
  const [{ data: one }] = useQuery({
    query: VacancyClientName,
    variables: { dossierId: first ?? '' },
    pause: !first,
  });
  const known: Record<string, string> = one?.dossier
    ? { [one.dossier.id]: one.dossier.clientName, ...names }
    : names;
  const found = (data?.caseload.edges ?? []).map(({ node }) => ({
    value: node.dossierId,
    label: node.clientName,
  }));
  const kept = chosen
    .filter((id) => !found.some(({ value }) => value === id))
    .flatMap((id) => (known[id] ? [{ value: id, label: known[id] }] : []));
  const options = [...kept, ...found];
  return (
    <>
      <TextField
        name="client"
        type="search"
        label={text.findClient}
        optional={false}
        value={name}
        onChange={setName}
      />
      <div className={styles.clients}>
        <CheckboxGroup
          name="dossierIds"
          label={text.proposeWho}
          hint={options.length > 0 ? text.proposeWhoHint : text.noClients}
          error={error}
          value={chosen}
          onChange={(next) => {
            setNames({ ...known, ...Object.fromEntries(found.map(({ value, label }) => [value, label])) });
            onChange(next);
          }}
          options={options}
        />
      </div>
      <span role="status">{chosen.length > 0 ? text.chosen(chosen.length) : ''}</span>
    </>
  );
}
