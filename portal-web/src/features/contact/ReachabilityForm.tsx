import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { contactStaffText } from '@/i18n/contact/staff';
import {
  Button,
  Card,
  CheckboxGroup,
  Cluster,
  Form,
  FormActions,
  Notice,
  Soft,
  Stack,
  TextField,
  useToast,
} from '@/ui';
import { type MyReachability, ReachabilityQuery, ReachabilitySave, type Weekday } from './reach.graphql';
import { WEEKDAYS } from './weekdays';

/** When and how an adviser can be reached, as clients see it. */
export function ReachabilityCard() {
  const text = useText(contactStaffText);
  const [{ data, error }, read] = useQuery({ query: ReachabilityQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const said = data?.contactPersonReachability;
  return (
    <Card heading={text.reach}>
      <Stack gap={2}>
        <Soft>{text.reachIntro}</Soft>
        {data ? (
          <ReachabilityForm key={said?.version ?? 0} said={said ?? null} onChanged={again} />
        ) : (
          <QueryState error={error} onRetry={again} />
        )}
      </Stack>
    </Card>
  );
}

function ReachabilityForm({ said, onChanged }: { said: MyReachability | null; onChanged: () => void }) {
  const text = useText(contactStaffText);
  const say = useToast();
  const [days, setDays] = useState<readonly Weekday[]>(said?.days ?? WEEKDAYS);
  const [from, setFrom] = useState(said?.from ?? '09:00');
  const [until, setUntil] = useState(said?.until ?? '17:00');
  const [phone, setPhone] = useState(said?.phone ?? '');
  const { busy, errors, send } = useChange(ReachabilitySave);

  const submit = async () => {
    const done = await send({
      days: [...days],
      from: from.trim(),
      until: until.trim(),
      phone: phone.trim() || null,
      expectedVersion: said?.version ?? 0,
    });
    if (!done?.reachability) return;
    say({ message: text.saved });
    onChanged();
  };

  return (
    <Form label={text.reach} onSubmit={() => void submit()}>
      <Stack gap={2}>
        {errors[''] ? (
          <Notice tone="bad" live>
            {errors['']}
          </Notice>
        ) : null}
        <CheckboxGroup
          name="days"
          label={text.days}
          beside
          error={errors['days']}
          value={days}
          onChange={setDays}
          options={WEEKDAYS.map((value) => ({ value, label: text[value] }))}
        />
        <Cluster gap={2} align="start">
          <TextField
            name="reachFrom"
            label={text.from}
            hint={text.time}
            short
            value={from}
            onChange={setFrom}
            error={errors['from']}
          />
          <TextField
            name="reachUntil"
            label={text.until}
            hint={text.time}
            short
            value={until}
            onChange={setUntil}
            error={errors['until']}
          />
        </Cluster>
        <TextField
          name="reachPhone"
          label={text.phone}
          hint={text.phoneHint}
          type="tel"
          optional
          maxLength={20}
          value={phone}
          onChange={setPhone}
          error={errors['phone']}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {text.save}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
