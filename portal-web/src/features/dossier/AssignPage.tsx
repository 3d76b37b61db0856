import { useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { EmptyState, Page, PageHeading, Soft } from '@/ui';
import { AdviserList } from './AdviserList';
import { AssignClients } from './AssignClients';
import { HandOverResult } from './HandOverResult';
import { TeamAdvisersQuery } from './staff.graphql';
import { useHandOver } from './useHandOver';
import styles from './Assign.module.css';

/** Stands in the address for clients without a contact person. */
const WITHOUT = 'zonder';

/** "Toewijzen": who has how many, and handing clients over, for instance of somebody who is ill. */
export default function AssignPage() {
  const text = useText(staffText);
  const [params, setParams] = useSearchParams();
  const [{ data, error }, read] = useQuery({ query: TeamAdvisersQuery });
  const handOver = useHandOver();
  const advisers = data?.teamAdvisers;
  const asked = params.get('adviseur');
  const chosen = asked === WITHOUT ? null : advisers?.find(({ id }) => id === asked);

  return (
    <Page width="wide">
      <div>
        <PageHeading>{text.assignTitle}</PageHeading>
        <Soft>{text.assignIntro}</Soft>
      </div>
      <HandOverResult handOver={handOver} />
      {!advisers ? (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />
      ) : advisers.length === 0 ? (
        <EmptyState icon="people" title={text.noAdvisersTitle}>
          {text.noAdvisersDo}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <AdviserList
            advisers={advisers}
            chosen={chosen === null ? WITHOUT : (chosen?.id ?? '')}
            without={WITHOUT}
            onChoose={(adviseur) => setParams({ adviseur }, { replace: true })}
          />
          {chosen === undefined ? (
            <EmptyState icon="people" title={text.chooseTitle}>
              {text.chooseDo}
            </EmptyState>
          ) : (
            <AssignClients
              key={chosen?.id ?? WITHOUT}
              from={chosen}
              advisers={advisers}
              handOver={handOver}
            />
          )}
        </div>
      )}
    </Page>
  );
}
