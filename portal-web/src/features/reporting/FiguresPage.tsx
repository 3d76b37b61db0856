import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { reportingText } from '@/i18n/reporting/nl';
import { EmptyState, Notice, Page, PageHeading, Select, Soft } from '@/ui';
import { Answers } from './Answers';
import { Contacts } from './Contacts';
import { Figures } from './Figures';
import { lastMonths, monthName } from './months';
import { CaseloadReportQuery } from './reporting.graphql';
import styles from './FiguresPage.module.css';

const MONTHS_BACK = 12;

/** The team lead's figures: plots with the table beneath each. The month stands in the address. */
export default function FiguresPage() {
  const text = useText(reportingText);
  const app = useText(appText);
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const months = lastMonths(new Date(), MONTHS_BACK);
  const month = months.find((one) => one === params.get('maand')) ?? months[0] ?? '';
  const [{ data, error, fetching, extensions }, read] = useQuery({
    query: CaseloadReportQuery,
    variables: { month },
  });
  const report = data?.caseloadReport;
  const lastSeenAt = extensions?.['lastSeenAt'] as string | undefined;

  return (
    <Page width="wide">
      <div className={styles.head}>
        <div>
          <PageHeading>{text.title}</PageHeading>
          <Soft>{text.intro}</Soft>
        </div>
        <div className={styles.month}>
          <Select
            name="maand"
            label={text.month}
            value={month}
            onChange={(next) =>
              setParams(
                (before) => {
                  if (next === months[0]) before.delete('maand');
                  else before.set('maand', next);
                  return before;
                },
                { replace: true },
              )
            }
            options={months.map((one) => ({ value: one, label: monthName(one) }))}
          />
        </div>
      </div>
      {lastSeenAt ? <Notice tone="wait">{app.lastSeen(format.moment(lastSeenAt))}</Notice> : null}
      {report ? (
        <div aria-busy={fetching}>
          <Figures report={report} />
          <Answers />
          <Contacts />
        </div>
      ) : data ? (
        <EmptyState icon="chart" title={text.noneTitle}>
          {text.noneDo}
        </EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={8} />
      )}
    </Page>
  );
}
