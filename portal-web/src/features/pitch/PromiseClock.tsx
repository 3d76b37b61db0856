import { useFormat, useText } from '@/i18n';
import { marketText } from '@/i18n/market/nl';
import { Badge } from '@/ui';
import { hoursLeft } from './hoursLeft';

/** How much of the 72 hours is left. */
export function PromiseClock({ answerBy }: { answerBy: string }) {
  const text = useText(marketText);
  const format = useFormat();
  const left = hoursLeft(answerBy, new Date());
  return (
    <span>
      <Badge tone={left > 24 ? 'info' : left > 0 ? 'wait' : 'bad'} icon="clock">
        {left > 0 ? text.hoursLeft(left) : text.late}
      </Badge>{' '}
      {left > 0 ? text.answerBefore(format.moment(answerBy)) : null}
    </span>
  );
}
