import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { auditText } from '@/i18n/audit/nl';
import { Notice, Stack } from '@/ui';
import { LogCheckQuery } from './audit.graphql';

/** Whether the log is still as it was written; computed anew each time the page opens. */
export function Unbroken() {
  const text = useText(auditText);
  const format = useFormat();
  const [{ data, error }] = useQuery({ query: LogCheckQuery, requestPolicy: 'network-only' });
  const check = data?.accessLogCheck;
  if (error) return <Notice tone="wait">{text.notChecked}</Notice>;
  if (!check) return null;

  const { broken, from, until, count } = check;
  if (broken) {
    return (
      <Notice tone="bad" live>
        <Stack gap={0}>
          <strong>{text.brokenTitle}</strong>
          <span>
            {text[`broken_${broken.kind}`](broken.number, broken.at ? format.moment(broken.at) : '')}
          </span>
          <span>{text.brokenDo}</span>
        </Stack>
      </Notice>
    );
  }
  return (
    <Notice tone="good" icon="shield">
      <Stack gap={0}>
        <strong>{until ? text.unbroken(format.moment(until)) : text.unbrokenEmpty}</strong>
        {from ? <span>{text.unbrokenHow(format.number(count), format.moment(from))}</span> : null}
      </Stack>
    </Notice>
  );
}
