import { useState } from 'react';
import { useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { bsnText } from '@/i18n/dossier/bsn';
import { Button, Form, FormActions, type FormError, FormErrorSummary, TextField, useToast } from '@/ui';
import { BsnSaveMutation } from './bsn.graphql';

/** Fills in or corrects the BSN. Of all forms the one without a draft: the number does not stay on a device. */
export function BsnForm({
  dossierId,
  onSaved,
  onClose,
}: {
  dossierId: string;
  onSaved: () => void;
  onClose: () => void;
}) {
  const text = useText(bsnText);
  const say = useToast();
  const [{ fetching }, save] = useMutation(BsnSaveMutation);
  const [bsn, setBsn] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<FormError[]>([]);

  const send = async () => {
    if (fetching) return;
    setAttempt(attempt + 1);
    if (!bsn.trim()) {
      setErrors([{ name: 'bsn', message: text.missing }]);
      return;
    }
    const { data } = await save({ input: { dossierId, bsn } });
    if (data?.bsnSave.dossier) {
      say({ message: text.saved, tone: 'good' });
      onSaved();
      return;
    }
    const refused = data?.bsnSave.userErrors.map(({ field, message }) => ({ name: field?.at(-1), message }));
    setErrors(refused ?? [{ message: text.notSaved }]);
  };

  return (
    <Form onSubmit={() => void send()}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField
        name="bsn"
        label={text.name}
        hint={text.hint}
        error={errors.find(({ name }) => name === 'bsn')?.message}
        value={bsn}
        onChange={setBsn}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        short
      />
      <FormActions>
        <Button kind="primary" type="submit" busy={fetching}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </FormActions>
    </Form>
  );
}
