import { useState } from 'react';
import { today, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, DateField, Form, FormActions } from '@/ui';
import type { Grant } from './dossier.graphql';
import { lastDayOf, monthsOn } from './grid';

/** Another last day for a consent that holds: half a year from now, unless the client says otherwise. */
export function LastDayForm({
  grant,
  busy,
  onSend,
}: {
  grant: Grant;
  busy: boolean;
  onSend: (lastDay: string) => void;
}) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const now = today();
  const current = grant.until ? lastDayOf(grant.until) : '';
  const halfAYear = monthsOn(now, 6);
  const [day, setDay] = useState(current < halfAYear ? halfAYear : monthsOn(now, 12));
  const [attempted, setAttempted] = useState(false);
  const error =
    !day || day < now || day > monthsOn(now, 12)
      ? dossier.chooseLastDay
      : day === current
        ? text.sameDay
        : null;
  return (
    <Form
      label={text.changeEnd}
      onSubmit={() => {
        setAttempted(true);
        if (!error) onSend(day);
      }}
    >
      <DateField
        name={`lastDay-${grant.id}`}
        label={text.newLastDay}
        hint={text.newLastDayHint}
        error={attempted ? error : null}
        value={day}
        onChange={setDay}
        min={now}
        max={monthsOn(now, 12)}
      />
      <FormActions>
        <Button type="submit" icon="calendar" busy={busy}>
          {text.saveDay}
        </Button>
      </FormActions>
    </Form>
  );
}
