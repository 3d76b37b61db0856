import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { caseloadText } from '@/i18n/caseload/nl';
import { Notice, Stack } from '@/ui';
import { HandOverChanged, HandOverQuery } from './handover.graphql';

/** Above everything about a client who is new to this adviser: what was left to do. */
export default function TakenOver({ dossierId }: { dossierId: string }) {
  const text = useText(caseloadText);
  const format = useFormat();
  const [{ data }, read] = useQuery({
    query: HandOverQuery,
    variables: { dossierId },
    requestPolicy: 'cache-and-network',
  });
  useLive(HandOverChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const over = data?.dossier?.handOver;
  if (!over) return null;
  return (
    <Notice tone="wait" icon="people">
      <Stack gap={1}>
        <strong>{text.overTitle(over.previousName, format.day(over.on))}</strong>
        {over.waiting.length === 0 ? (
          <span>{text.overNothing}</span>
        ) : (
          <div>
            {text.overWaiting}
            <ul>
              {over.waiting.map(({ kind, text: reason }) => (
                <li key={kind}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        {over.nextAppointmentAt ? (
          <span>{text.overAppointment(format.moment(over.nextAppointmentAt))}</span>
        ) : null}
      </Stack>
    </Notice>
  );
}
