import { useRef, useState } from 'react';
import { useChange } from '@/app/useChange';
import { newId, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Button, Checkbox, Cluster, Disclosure, Notice, Soft, Stack, TextField, useToast } from '@/ui';
import { CalendarFeedQuery, CloseFeed, OpenFeed } from './feed.graphql';

/** All appointments in the calendar of one's own phone, by an address that is a secret. */
export function FeedCard({ details }: { details: boolean }) {
  const text = useText(appointmentText);
  const format = useFormat();
  const say = useToast();
  const [{ data }, read] = useQuery({ query: CalendarFeedQuery });
  const open = useChange(OpenFeed);
  const close = useChange(CloseFeed);
  const [withDetails, setWithDetails] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const id = useRef<string | null>(null);
  const feed = data?.calendarFeed;
  const again = () => read({ requestPolicy: 'network-only' });

  const make = async () => {
    id.current ??= newId();
    const made = await open.send({ id: id.current, withDetails: details && withDetails });
    if (!made) return;
    id.current = null;
    setAddress(made.address);
    again();
  };
  const stop = async (feedId: string) => {
    if (!(await close.send({ feedId }))) return;
    setAddress(null);
    say({ message: text.feedStopped });
    again();
  };
  const copy = async (value: string) => {
    await navigator.clipboard.writeText(value);
    say({ message: text.feedCopied });
  };
  const error = Object.values({ ...open.errors, ...close.errors })[0];

  return (
    <Disclosure summary={text.feedTitle}>
      <Stack gap={2}>
        <p>{text.feedAbout}</p>
        <Soft>{details ? text.feedPrivacy : text.feedPrivacyStaff}</Soft>
        {error ? (
          <Notice tone="bad" live>
            {error}
          </Notice>
        ) : null}
        {address ? (
          <Notice tone="good" live>
            {text.feedOnce}
          </Notice>
        ) : null}
        {address ? (
          <>
            <TextField name="feed" label={text.feedAddress} value={address} onChange={() => undefined} />
            <Cluster>
              <Button kind="primary" icon="copy" onClick={() => void copy(address)}>
                {text.feedCopy}
              </Button>
            </Cluster>
          </>
        ) : null}
        {feed ? (
          <Cluster>
            <Soft>{text.feedSince(format.moment(feed.openedAt))}</Soft>
            <Button busy={close.busy} onClick={() => void stop(feed.id)}>
              {text.feedStop}
            </Button>
          </Cluster>
        ) : null}
        {address ? null : (
          <>
            {details ? (
              <Checkbox
                name="feedDetails"
                label={text.feedDetails}
                hint={text.feedDetailsHint}
                checked={withDetails}
                onChange={setWithDetails}
              />
            ) : null}
            <Cluster>
              <Button icon="calendar" busy={open.busy} onClick={() => void make()}>
                {feed ? text.feedRenew : text.feedMake}
              </Button>
            </Cluster>
          </>
        )}
      </Stack>
    </Disclosure>
  );
}
