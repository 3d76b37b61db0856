import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { type Format, useFormat, useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Dialog, type Pick, PickList, Select, Stack } from '@/ui';
import { type Pointable, PointableQuery } from './point.graphql';
import type { About } from './useTalking';

type Kind = About['kind'];

/** Where each kind of thing is; what one may not see is not offered. */
const SECTIONS: Record<Kind, string> = {
  JOB_APPLICATION: 'JOB_APPLICATIONS',
  TASK: 'EFFORT_PLAN',
  VACANCY: 'JOB_APPLICATIONS',
  APPOINTMENT: 'APPOINTMENTS',
  DOCUMENT: 'DOCUMENTS',
};
const KINDS = Object.keys(SECTIONS) as Kind[];

/** Without what is hidden, which looks the same as what is not there. */
function thingsOf(kind: Kind, found: Pointable, format: Format): Pick[] {
  switch (kind) {
    case 'JOB_APPLICATION':
      return (found.jobApplications?.edges ?? []).map(({ node }) => ({
        id: node.id,
        title: node.job,
        line: node.employer,
      }));
    case 'TASK':
      return [...(found.effortPlan?.tasks ?? [])];
    case 'VACANCY':
      return (found.vacancyProposals?.edges ?? []).map(({ node: { vacancy } }) => ({
        id: vacancy.id,
        title: vacancy.title,
        line: vacancy.employer,
      }));
    case 'APPOINTMENT':
      return (found.appointments?.edges ?? []).map(({ node }) => ({
        id: node.id,
        title: node.terms.subject,
        line: node.startsAt ? format.moment(node.startsAt) : undefined,
      }));
    case 'DOCUMENT':
      return (found.documents?.edges ?? []).map(({ node }) => ({ id: node.id, title: node.name }));
  }
}

/** Chooses something of this client for a message to point at. */
export default function PointAt({
  dossierId,
  visible,
  onPick,
  onClose,
}: {
  dossierId: string;
  /** Sections that the reader may see. */
  visible: readonly string[];
  onPick: (about: About & { title: string }) => void;
  onClose: () => void;
}) {
  const text = useText(talkText);
  const format = useFormat();
  const kinds = KINDS.filter((kind) => visible.includes(SECTIONS[kind]));
  const [kind, setKind] = useState(kinds[0]);
  const [{ data, error, fetching }, read] = useQuery({
    query: PointableQuery,
    variables: {
      dossierId,
      applications: kind === 'JOB_APPLICATION',
      tasks: kind === 'TASK',
      vacancies: kind === 'VACANCY',
      appointments: kind === 'APPOINTMENT',
      documents: kind === 'DOCUMENT',
    },
    pause: !kind,
  });
  const things = kind && data?.dossier ? thingsOf(kind, data.dossier, format) : [];
  return (
    <Dialog open onClose={onClose} title={text.point}>
      {kind ? (
        <Stack gap={2}>
          <Select
            name="pointKind"
            label={text.pointKind}
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: text[value] }))}
          />
          {data && !fetching ? (
            <PickList
              label={text.pointSearch}
              items={things}
              count={text.pointFound}
              empty={text.pointNothing}
              onPick={(id) => {
                const title = things.find((thing) => thing.id === id)?.title ?? '';
                onPick({ kind, id, title });
                onClose();
              }}
            />
          ) : (
            <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
          )}
        </Stack>
      ) : (
        <p>{text.pointNothing}</p>
      )}
    </Dialog>
  );
}
