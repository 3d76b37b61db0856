import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { today, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { EmptyState, Heading, Page, PageHeading, Receipt, Stack } from '@/ui';
import { AgreeCard, type Agreed } from './AgreeCard';
import { MyPlansQuery, type Plan, PlanChanged } from './effortplan.graphql';
import { MeasureCard } from './MeasureCard';
import { OwnViewForm } from './OwnViewForm';
import { PlanFile } from './PlanFile';
import { PlanTerms } from './PlanTerms';
import { ReviewCard } from './ReviewCard';
import { TaskActions } from './TaskActions';
import { TaskCard } from './TaskCard';
import { currentOf, isReviewDay, withOpenMeasure } from './words';

/** The client's plan: what was agreed, how far each task is, and what is asked now. */
export default function PlanPage() {
  const text = useText(planText);
  const [{ data, error }, read] = useQuery({ query: MyPlansQuery });
  const dossierId = data?.myDossier?.id ?? '';
  useLive(PlanChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }), { pause: !dossierId });
  const [receipt, setReceipt] = useState<Agreed>();
  if (!data) return <QueryState error={error} onRetry={() => read()} />;
  const plans = data.myDossier?.effortPlans?.edges.map(({ node }) => node) ?? [];
  const plan = currentOf(plans);
  const heard = withOpenMeasure(plans);
  const earlier = plans.filter((one) => one.state === 'REVIEWED' && one !== plan);

  return (
    <Page>
      <PageHeading>{text.title}</PageHeading>
      {heard && heard !== plan ? <MeasureCard dossierId={dossierId} plan={heard} /> : null}
      {receipt && plan ? (
        <Receipt {...receipt} title={text.agreed}>
          <p>{text.agreedText(plan.terms.proposedBy.name)}</p>
        </Receipt>
      ) : null}
      {plan ? (
        <Current dossierId={dossierId} plan={plan} onAgreed={setReceipt} />
      ) : (
        <EmptyState icon="plan" title={text.empty}>
          {text.emptyDo}
        </EmptyState>
      )}
      {earlier.length > 0 ? (
        <Stack gap={2}>
          <Heading>{text.earlier}</Heading>
          {earlier.map((one) => (
            <Stack key={one.id} gap={2}>
              <ReviewCard plan={one} forClient />
              {one === heard ? null : <MeasureCard dossierId={dossierId} plan={one} />}
            </Stack>
          ))}
        </Stack>
      ) : null}
    </Page>
  );
}

function Current({
  dossierId,
  plan,
  onAgreed,
}: {
  dossierId: string;
  plan: Plan;
  onAgreed: (receipt: Agreed) => void;
}) {
  const waits = plan.state === 'PROPOSED' || plan.change !== null;
  return (
    <>
      {waits ? <AgreeCard key={plan.version} dossierId={dossierId} plan={plan} onAgreed={onAgreed} /> : null}
      {plan.state === 'AGREED' ? <Running dossierId={dossierId} plan={plan} /> : null}
      {plan.state === 'REVIEWED' ? (
        <>
          <ReviewCard plan={plan} forClient />
          <MeasureCard dossierId={dossierId} plan={plan} />
        </>
      ) : null}
      <PlanFile planId={plan.id} />
    </>
  );
}

function Running({ dossierId, plan }: { dossierId: string; plan: Plan }) {
  return (
    <>
      <PlanTerms terms={plan.terms} />
      {isReviewDay(plan, today(), today) ? <OwnViewForm dossierId={dossierId} plan={plan} /> : null}
      {plan.tasks.map((task) => (
        <TaskCard key={task.id} task={task} level={2}>
          <TaskActions dossierId={dossierId} plan={plan} task={task} />
        </TaskCard>
      ))}
    </>
  );
}
