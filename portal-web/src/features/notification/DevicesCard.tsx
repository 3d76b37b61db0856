import { useEffect, useState } from 'react';
import { hindrance, remember, silence, subscribe, thisDevice } from '@/app/session/push';
import { PushDeviceRemove } from '@/app/session/push.graphql';
import { useSession } from '@/app/session/session';
import { useChange } from '@/app/useChange';
import { useClient } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { mailText } from '@/i18n/mail/nl';
import { Badge, Button, Card, Cluster, Notice, Soft, Stack, useToast } from '@/ui';
import { deviceParts } from './deviceName';
import { PushDeviceAdd, type MailSettings } from './settings.graphql';

/** On which devices one hears of notices. The browser asks only after the person pressed. */
export function DevicesCard({
  publicKey,
  devices,
  onChanged,
}: {
  publicKey: string;
  devices: MailSettings['devices'];
  onChanged: () => void;
}) {
  const text = useText(mailText);
  const format = useFormat();
  const say = useToast();
  const client = useClient();
  const { me } = useSession();
  const add = useChange(PushDeviceAdd);
  const remove = useChange(PushDeviceRemove);
  const [here, setHere] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [blocked, setBlocked] = useState(hindrance);
  useEffect(() => void thisDevice(me.id).then(setHere), [me.id]);
  const on = devices.some(({ id }) => id === here);

  const subscribed = async () => {
    try {
      return await subscribe(publicKey);
    } catch {
      setFailed(true);
      return null;
    } finally {
      setBlocked(hindrance());
    }
  };
  const start = async () => {
    setAsking(true);
    setFailed(false);
    const { endpoint, keys } = (await subscribed())?.toJSON() ?? {};
    setAsking(false);
    if (!endpoint || !keys) return;
    const parts = deviceParts(navigator.userAgent);
    const added = await add.send({
      name: parts ? text.deviceName(...parts) : text.device,
      endpoint,
      p256dh: keys['p256dh'] ?? '',
      auth: keys['auth'] ?? '',
    });
    if (!added?.device) return;
    remember(me.id, added.device.id);
    setHere(added.device.id);
    say({ message: text.devicesKept });
    onChanged();
  };
  const stop = async (id: string) => {
    if (id === here) await silence(client);
    else if (!(await remove.send({ id }))) return;
    say({ message: text.devicesGone });
    onChanged();
  };

  const error = Object.values({ ...add.errors, ...remove.errors })[0];
  return (
    <Card heading={text.devices}>
      <Stack gap={2}>
        <p>{text.devicesAbout}</p>
        {error || failed ? (
          <Notice tone="bad" live>
            {error ?? text.devicesFailed}
          </Notice>
        ) : null}
        {devices.length > 0 ? (
          <Stack gap={1}>
            {devices.map(({ id, name, addedAt }) => (
              <Cluster key={id} justify="between">
                <span>
                  {name} {id === here ? <Badge tone="good">{text.devicesThis}</Badge> : null}{' '}
                  <Soft>{text.since(format.day(addedAt))}</Soft>
                </span>
                <Button
                  small
                  busy={remove.busy}
                  aria-label={text.devicesRemoveOf(name)}
                  onClick={() => void stop(id)}
                >
                  {text.devicesRemove}
                </Button>
              </Cluster>
            ))}
          </Stack>
        ) : null}
        {blocked && !on ? (
          <Notice>
            {
              {
                homeScreen: text.devicesHomeScreen,
                unsupported: text.devicesUnsupported,
                denied: text.devicesDenied,
              }[blocked]
            }
          </Notice>
        ) : null}
        {blocked || on ? null : (
          <Cluster>
            <Button icon="bell" busy={asking || add.busy} onClick={() => void start()}>
              {text.devicesOn}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
