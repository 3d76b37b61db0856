import { useFormat, useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { Badge, Cluster, Soft } from '@/ui';
import { hoursLeft } from './hoursLeft';

/** How much of the 72 hours is left. */
export function PromiseClock({ answerBy }: { answerBy: string }) {
  const text = useText(marketText);
  const format = useFormat();
  const left = hoursLeft(answerBy, new Date());
  return (
    <Cluster>
      <Badge tone={left > 24 ? 'info' : left > 0 ? 'wait' : 'bad'} icon="clock">
        {left > 0 ? text.hoursLeft(left) : text.late}
      </Badge>
      {left > 0 ? <Soft>{text.answerBefore(format.moment(answerBy))}</Soft> : null}
    </Cluster>
  );
}
