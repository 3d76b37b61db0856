import { useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { Facts } from '@/ui';
import type { Plan } from './effortplan.graphql';

type Terms = Pick<Plan['terms'], 'weeks' | 'startsOn' | 'endsOn' | 'reviewAt'> & {
  proposedBy: Plan['terms']['proposedBy'];
  agreedBy?: Plan['terms']['agreedBy'];
};

/** When a plan runs, when it is talked about, and who said yes. */
export function PlanTerms({ terms }: { terms: Terms }) {
  const text = useText(planText);
  const format = useFormat();
  const [from = '', until = ''] = format.period(terms.startsOn, terms.endsOn).split(' – ');
  return (
    <Facts
      facts={[
        { term: text.when, detail: text.period(terms.weeks, from, until) },
        { term: text.reviewWhen, detail: format.moment(terms.reviewAt) },
        {
          term: text.signatures,
          detail: (
            <>
              {text.proposedBy(terms.proposedBy.name, format.moment(terms.proposedBy.receipt.at))}
              {terms.agreedBy ? (
                <>
                  <br />
                  {text.agreedBy(terms.agreedBy.name, format.moment(terms.agreedBy.receipt.at))}
                </>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
