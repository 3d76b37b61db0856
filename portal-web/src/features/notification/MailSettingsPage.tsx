import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { mailText } from '@/i18n/mail/nl';
import { Card, Link, Notice, Page, PageHeading, Select, Stack, useToast } from '@/ui';
import { AddressForm } from './AddressForm';
import { DevicesCard } from './DevicesCard';
import { MailSettingsQuery, SettingsSave, type MailSettings } from './settings.graphql';

const DELIVERIES = ['PORTAL', 'AT_ONCE', 'DAILY'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** "Hoe u meldingen krijgt": where, about what, and when not. */
export default function MailSettingsPage() {
  const text = useText(mailText);
  const [{ data, error }, read] = useQuery({
    query: MailSettingsQuery,
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  const settings = data?.noticeSettings;
  return (
    <Page>
      <PageHeading
        before={
          <Link to="/meldingen" icon="arrowLeft">
            {text.back}
          </Link>
        }
      >
        {text.title}
      </PageHeading>
      {settings ? (
        <Stack gap={3}>
          {settings.mailAvailable ? null : <Notice>{text.off}</Notice>}
          <AddressForm settings={settings} onSaved={again} />
          {settings.pushKey ? (
            <DevicesCard publicKey={settings.pushKey} devices={settings.devices} onChanged={again} />
          ) : null}
          {settings.address || settings.devices.length > 0 ? (
            <Choices settings={settings} onSaved={again} />
          ) : null}
        </Stack>
      ) : (
        <QueryState error={error} onRetry={again} lines={6} />
      )}
    </Page>
  );
}

/** Each choice is kept at once. */
function Choices({ settings, onSaved }: { settings: MailSettings; onSaved: () => void }) {
  const text = useText(mailText);
  const say = useToast();
  const { send, errors } = useChange(SettingsSave);
  const [shown, setShown] = useState(settings);
  const now = shown.version > settings.version ? shown : settings;
  const options = DELIVERIES.map((value) => ({ value, label: text[value] }));
  const hours = HOURS.map((hour) => ({ value: String(hour), label: text.hour(hour) }));

  const save = async (
    change: Partial<Pick<MailSettings, 'choices' | 'pushChoices' | 'quietFrom' | 'quietUntil'>>,
  ) => {
    const { choices, pushChoices, quietFrom, quietUntil } = { ...now, ...change };
    const saved = await send({
      expectedVersion: now.version,
      choices: choices.map(({ group, delivery }) => ({ group, delivery })),
      pushChoices: pushChoices.map(({ group, delivery }) => ({ group, delivery })),
      quietFrom,
      quietUntil,
    });
    if (!saved?.settings) {
      onSaved();
      return;
    }
    setShown(saved.settings);
    say({ message: text.kept });
  };
  const selects = (name: string, chosen: MailSettings['choices'], onChoose: (next: typeof chosen) => void) =>
    chosen.map(({ group, delivery }) => (
      <Select
        key={group}
        name={`${name}-${group}`}
        label={text[group]}
        value={delivery}
        options={options}
        onChange={(value) =>
          onChoose(chosen.map((one) => (one.group === group ? { ...one, delivery: value } : one)))
        }
      />
    ));

  return (
    <>
      {errors[''] ? (
        <Notice tone="bad" live>
          {errors['']}
        </Notice>
      ) : null}
      {settings.address ? (
        <Card heading={text.about}>
          <Stack gap={2}>
            <p>{text.nothingInside}</p>
            {selects('mail', now.choices, (choices) => void save({ choices }))}
          </Stack>
        </Card>
      ) : null}
      {settings.devices.length > 0 ? (
        <Card heading={text.aboutDevices}>
          <Stack gap={2}>
            <p>{text.nothingOnScreen}</p>
            {selects('device', now.pushChoices, (pushChoices) => void save({ pushChoices }))}
          </Stack>
        </Card>
      ) : null}
      <Card heading={text.quiet}>
        <Stack gap={2}>
          <p>{text.quietAbout}</p>
          <Select
            name="quietFrom"
            label={text.quietFrom}
            value={String(now.quietFrom)}
            options={hours}
            onChange={(hour) => void save({ quietFrom: Number(hour) })}
          />
          <Select
            name="quietUntil"
            label={text.quietUntil}
            value={String(now.quietUntil)}
            options={hours}
            onChange={(hour) => void save({ quietUntil: Number(hour) })}
          />
        </Stack>
      </Card>
    </>
  );
}
