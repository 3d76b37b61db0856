import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { mailText } from '@/i18n/mail/nl';
import { Card, Link, Notice, Page, PageHeading, Select, Stack, useToast } from '@/ui';
import { AddressForm } from './AddressForm';
import { MailSettingsQuery, SettingsSave, type MailSettings } from './settings.graphql';

const DELIVERIES = ['PORTAL', 'AT_ONCE', 'DAILY'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** "Mail over meldingen": where, about what, and when not. */
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
          {settings.address ? <Choices settings={settings} onSaved={again} /> : null}
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

  const save = async (change: Partial<Pick<MailSettings, 'choices' | 'quietFrom' | 'quietUntil'>>) => {
    const { choices, quietFrom, quietUntil } = { ...now, ...change };
    const saved = await send({
      expectedVersion: now.version,
      choices: choices.map(({ group, delivery }) => ({ group, delivery })),
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

  return (
    <>
      {errors[''] ? (
        <Notice tone="bad" live>
          {errors['']}
        </Notice>
      ) : null}
      <Card heading={text.about}>
        <Stack gap={2}>
          <p>{text.nothingInside}</p>
          {now.choices.map(({ group, delivery }) => (
            <Select
              key={group}
              name={group}
              label={text[group]}
              value={delivery}
              options={options}
              onChange={(chosen) =>
                void save({
                  choices: now.choices.map((one) =>
                    one.group === group ? { ...one, delivery: chosen } : one,
                  ),
                })
              }
            />
          ))}
        </Stack>
      </Card>
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
