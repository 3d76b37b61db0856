import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { planText } from '@/i18n/effortplan/nl';
import { planStaffText } from '@/i18n/effortplan/staff';
import { Badge, Button, Cluster, EmptyState, Heading, Notice, Stack } from '@/ui';
import { type PersonPlans, PersonPlansQuery, type Plan, PlanChanged } from './effortplan.graphql';
import { IntakeNotes } from './IntakeNotes';
import { PlanFile } from './PlanFile';
import { PlanMaker } from './PlanMaker';
import { PlanTerms } from './PlanTerms';
import { ReviewCard } from './ReviewCard';
import { ReviewForm } from './ReviewForm';
import { StaffMeasure } from './StaffMeasure';
import { TaskCard } from './TaskCard';
import { currentOf, isReviewDay } from './words';

/** The plan of one client, as the adviser works on it. */
export default function PersonPlan({ dossierId }: { dossierId: string }) {
  const { me } = useSession();
  const [{ data, error }, read] = useQuery({ query: PersonPlansQuery, variables: { dossierId } });
  useLive(PlanChanged, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const [making, setMaking] = useState(false);
  const dossier = data?.dossier;
  if (!dossier) return <QueryState error={error} onRetry={() => read()} />;
  const mine = dossier.contactPersons.some(({ id }) => id === me.id);
  const plan = currentOf(plansOf(dossier));
  return (
    <Stack gap={3}>
      {dossier.intakeNotes ? (
        <IntakeNotes dossierId={dossierId} notes={dossier.intakeNotes} mayWrite={mine} />
      ) : null}
      {making ? (
        <PlanMaker
          dossierId={dossierId}
          plan={plan?.state === 'REVIEWED' ? undefined : plan}
          weeks={data.effortPlanWeeks}
          onClose={() => setMaking(false)}
        />
      ) : (
        <Plans dossier={dossier} mine={mine} onMake={() => setMaking(true)} />
      )}
    </Stack>
  );
}

function plansOf(dossier: PersonPlans): Plan[] {
  return dossier.effortPlans?.edges.map(({ node }) => node) ?? [];
}

function Plans({ dossier, mine, onMake }: { dossier: PersonPlans; mine: boolean; onMake: () => void }) {
  const text = useText(planText);
  const staff = useText(planStaffText);
  const plans = plansOf(dossier);
  const plan = currentOf(plans);
  if (!plan) {
    return (
      <EmptyState
        icon="plan"
        title={staff.none}
        action={
          mine ? (
            <Button kind="primary" icon="plus" onClick={onMake}>
              {staff.make}
            </Button>
          ) : null
        }
      >
        {mine ? staff.noneDo : staff.noneReadOnly}
      </EmptyState>
    );
  }
  const earlier = plans.filter((one) => one !== plan && one.state === 'REVIEWED');
  return (
    <Stack gap={3}>
      <Current dossier={dossier} plan={plan} mine={mine} onMake={onMake} />
      {earlier.length > 0 ? (
        <Stack gap={2}>
          <Heading>{text.earlier}</Heading>
          {earlier.map((one) => (
            <Past key={one.id} dossierId={dossier.id} plan={one} mine={mine} />
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
}

function Past({ dossierId, plan, mine }: { dossierId: string; plan: Plan; mine: boolean }) {
  return (
    <Stack gap={2}>
      <ReviewCard plan={plan} forClient={false} />
      <StaffMeasure dossierId={dossierId} plan={plan} mayAct={mine} />
    </Stack>
  );
}

function Current({
  dossier,
  plan,
  mine,
  onMake,
}: {
  dossier: PersonPlans;
  plan: Plan;
  mine: boolean;
  onMake: () => void;
}) {
  const text = useText(planText);
  const staff = useText(planStaffText);
  const format = useFormat();
  const [reviewing, setReviewing] = useState(false);
  const due = plan.state === 'AGREED' && isReviewDay(plan, today(), today);
  const ended = plan.state === 'REVIEWED';
  return (
    <Stack gap={3}>
      <Cluster justify="between">
        <Cluster>
          <Heading>{text.tasks}</Heading>
          <State plan={plan} due={due} clientName={dossier.clientName} />
        </Cluster>
        <Cluster>
          {mine && due && !reviewing ? (
            <Button kind="primary" icon="check" onClick={() => setReviewing(true)}>
              {staff.review}
            </Button>
          ) : null}
          {mine ? (
            <Button kind={ended ? 'primary' : 'secondary'} icon={ended ? 'plus' : 'edit'} onClick={onMake}>
              {ended ? staff.makeNew : staff.change}
            </Button>
          ) : null}
          <PlanFile planId={plan.id} />
        </Cluster>
      </Cluster>
      {plan.change ? <Notice tone="wait">{staff.waitsChange}</Notice> : null}
      <PlanTerms terms={plan.terms} />
      {plan.state === 'AGREED' && !due ? <p>{staff.reviewFrom(format.day(plan.terms.reviewAt))}</p> : null}
      {reviewing && !ended ? (
        <ReviewForm dossierId={dossier.id} plan={plan} onClose={() => setReviewing(false)} />
      ) : null}
      {ended ? <Past dossierId={dossier.id} plan={plan} mine={mine} /> : null}
      {ended ? null : plan.tasks.map((task) => <TaskCard key={task.id} task={task} />)}
    </Stack>
  );
}

function State({ plan, due, clientName }: { plan: Plan; due: boolean; clientName: string }) {
  const text = useText(planText);
  const staff = useText(planStaffText);
  if (plan.state === 'PROPOSED') return <Badge tone="wait">{staff.waits(clientName)}</Badge>;
  if (plan.state === 'REVIEWED') return <Badge tone="good">{text.reviewed}</Badge>;
  return due ? <Badge tone="forYou">{staff.reviewDue}</Badge> : <Badge tone="info">{staff.running}</Badge>;
}
