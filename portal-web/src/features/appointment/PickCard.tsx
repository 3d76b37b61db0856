import { useState } from 'react';
import { summaryOf, useChange } from '@/app/useChange';
import { today, useFormat, useText } from '@/i18n';
import { appointmentText } from '@/i18n/appointment/nl';
import { Button, Card, Form, FormActions, FormErrorSummary, Notice, RadioGroup, Soft, useToast } from '@/ui';
import { type Appointment, PickAppointment } from './appointment.graphql';
import { ReasonForms } from './ReasonForms';
import { TermsFacts } from './TermsFacts';
import { openTimes } from './times';

/** An adviser proposes times: the client picks one with a thumb, or says that none fits. */
export function PickCard({
  dossierId,
  appointment,
  now,
}: {
  dossierId: string;
  appointment: Appointment;
  now: Date;
}) {
  const text = useText(appointmentText);
  const format = useFormat();
  const say = useToast();
  const [time, setTime] = useState('');
  const { busy, errors, attempt, refuse, send } = useChange(PickAppointment);
  const times = openTimes(appointment, now);
  const offer = appointment.offer;
  const terms = offer?.terms ?? appointment.terms;
  const name = `startsAt-${appointment.id}`;
  const answerToday = offer && terms.kind === 'MEETING' && today(new Date(offer.proposedAt)) === today(now);

  const pick = async () => {
    if (!times.includes(time)) {
      refuse({ startsAt: text.chooseTime });
      return;
    }
    const done = await send({
      dossierId,
      appointmentId: appointment.id,
      expectedVersion: appointment.version,
      startsAt: time,
    });
    if (done) say({ message: text.picked(format.moment(time)) });
  };

  return (
    <Card tone="forYou" heading={terms.subject} listed>
      {appointment.startsAt ? <p>{text.moves(format.moment(appointment.startsAt))}</p> : null}
      <TermsFacts terms={terms} organisationName={appointment.organisationName} />
      {appointment.moveAsked ? (
        <Notice tone="wait" live>
          {text.moveAskedWaits(terms.adviserName)}
        </Notice>
      ) : null}
      {times.length === 0 ? (
        <Notice tone="wait">{text.allPassed(terms.adviserName)}</Notice>
      ) : (
        <Form onSubmit={() => void pick()} label={`${text.pickTitle}: ${terms.subject}`}>
          <FormErrorSummary errors={summaryOf(errors, { startsAt: name })} attempt={attempt} />
          <RadioGroup
            name={name}
            label={text.pickTitle}
            hint={answerToday ? text.answerToday : undefined}
            error={errors['startsAt']}
            value={time}
            onChange={setTime}
            options={times.map((value) => ({
              value,
              label: <strong>{format.moment(value)}</strong>,
              hint: text.untilTime(
                format.time(new Date(Date.parse(value) + terms.minutes * 60_000)),
                format.longDay(value),
              ),
            }))}
          />
          <FormActions>
            <Button kind="primary" type="submit" icon="check" busy={busy} wide>
              {text.pick}
            </Button>
          </FormActions>
        </Form>
      )}
      <ReasonForms dossierId={dossierId} appointment={appointment} none={times.length > 0} />
      <Soft>{text.noConsequences}</Soft>
    </Card>
  );
}
