import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Button, EmptyState, type IconName, Soft, Stack, Timeline, TimelineItem } from '@/ui';
import { ContactMomentsQuery, MomentsChanged } from './contact.graphql';

export const FORM_ICON = {
  PHONE: 'phone',
  MEETING: 'people',
  APP: 'chat',
  MAIL: 'mail',
  LETTER: 'file',
  CHAT: 'chat',
} as const satisfies Record<string, IconName>;

/** Contacts, latest first; every page begins where the one before ended. */
export function Moments({ dossierId, empty }: { dossierId: string; empty: string }) {
  const text = useText(contactText);
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <Timeline label={text.moments}>
      {pages.map((after, index) => (
        <MomentsPart
          key={after ?? ''}
          dossierId={dossierId}
          after={after}
          empty={empty}
          onMore={index === pages.length - 1 ? (next) => setPages((shown) => [...shown, next]) : undefined}
        />
      ))}
    </Timeline>
  );
}

type PartProps = {
  dossierId: string;
  after: string | null;
  empty: string;
  onMore: ((next: string) => void) | undefined;
};

function MomentsPart({ dossierId, after, empty, onMore }: PartProps) {
  const text = useText(contactText);
  const format = useFormat();
  const [{ data, error }, read] = useQuery({ query: ContactMomentsQuery, variables: { dossierId, after } });
  useLive(MomentsChanged, { dossierId }, (hint) => {
    if (!hint || hint.dossierChanged.section === 'CONTACT_MOMENTS') read({ requestPolicy: 'network-only' });
  });
  if (!data) {
    return (
      <li>
        <QueryState error={error} onRetry={() => read()} />
      </li>
    );
  }
  const moments = data.dossier?.contactMoments;
  if (!moments) {
    return (
      <li>
        <EmptyState icon="lock" title={text.momentsHidden} />
      </li>
    );
  }
  if (moments.edges.length === 0 && after === null) {
    return (
      <li>
        <EmptyState icon="phone" title={text.momentsEmpty}>
          {empty}
        </EmptyState>
      </li>
    );
  }
  const next = moments.pageInfo.hasNextPage ? moments.pageInfo.endCursor : null;
  return (
    <>
      {moments.edges.map(({ node }) => (
        <TimelineItem
          key={node.id}
          icon={FORM_ICON[node.form]}
          when={format.moment(node.at)}
          title={text[`form${node.form}`]}
        >
          <Stack gap={0}>
            {node.note ? <span>{node.note}</span> : null}
            <Soft>{text.by(node.byName)}</Soft>
          </Stack>
        </TimelineItem>
      ))}
      {next && onMore ? (
        <li>
          <Button small kind="quiet" onClick={() => onMore(next)}>
            {text.momentsMore}
          </Button>
        </li>
      ) : null}
    </>
  );
}
