import { useState } from 'react';
import { summaryOf, useChange } from '@/app/useChange';
import { useText } from '@/i18n';
import { mailText } from '@/i18n/mail/nl';
import { Badge, Button, Card, Form, FormActions, FormErrorSummary, Notice, Stack, TextField } from '@/ui';
import { AddressSave, type MailSettings } from './settings.graphql';

/** Where mail goes. Nothing goes there before its owner said yes to the link in the first one. */
export function AddressForm({ settings, onSaved }: { settings: MailSettings; onSaved: () => void }) {
  const text = useText(mailText);
  const { send, errors, attempt, busy } = useChange(AddressSave);
  const [address, setAddress] = useState(settings.address ?? '');
  const save = async (value: string) => {
    if (await send({ expectedVersion: settings.version, address: value })) onSaved();
  };
  const { addressState: state } = settings;
  return (
    <Card
      heading={text.address}
      after={state === 'CONFIRMED' ? <Badge tone="good">{text.confirmed}</Badge> : null}
    >
      <Form onSubmit={() => void save(address)} label={text.address}>
        <FormErrorSummary errors={summaryOf(errors)} attempt={attempt} />
        <Stack gap={2}>
          <p>{text.addressAbout}</p>
          {state === 'UNCONFIRMED' ? (
            <Notice tone="wait" live>
              {text.unconfirmed(settings.address ?? '')}
            </Notice>
          ) : null}
          {state === 'FAILED' ? (
            <Notice tone="bad" live>
              {text.failed(settings.address ?? '')}
            </Notice>
          ) : null}
          <TextField
            name="address"
            label={text.addressLabel}
            type="email"
            autoComplete="email"
            optional
            value={address}
            error={errors['address']}
            onChange={setAddress}
          />
        </Stack>
        <FormActions>
          <Button kind="primary" type="submit" busy={busy} disabled={!settings.mailAvailable}>
            {text.save}
          </Button>
          {settings.address ? (
            <Button
              onClick={() => {
                setAddress('');
                void save('');
              }}
            >
              {text.remove}
            </Button>
          ) : null}
        </FormActions>
      </Form>
    </Card>
  );
}
