import { useState } from 'react';
import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { useChange } from '@/app/useChange';
import { usePages } from '@/app/usePages';
import { useLive } from '@/graphql';
import { useText } from '@/i18n';
import { rightsText } from '@/i18n/rights/nl';
import { Button, Card, Cluster, Notice, Soft, Stack, useToast } from '@/ui';
import {
  MyRectificationsQuery,
  type Rectification,
  RectificationChanged,
  RectificationTakeBack,
} from './rectification.graphql';
import { RectificationDialog } from './RectificationDialog';
import { RectificationItem } from './RectificationItem';

/** "Klopt er iets niet?": asking for a correction, and what became of those that were asked. */
export function RectificationCard() {
  const text = useText(rightsText);
  const [asking, setAsking] = useState(false);
  const { data, error, nodes, again, pages } = usePages(
    MyRectificationsQuery,
    { after: null },
    (answer) => answer.myDossier?.rectifications,
  );
  const dossier = data?.myDossier;
  useLive(RectificationChanged, { dossierId: dossier?.id ?? '' }, again, { pause: !dossier });
  if (!dossier) return <QueryState error={error} onRetry={again} />;

  return (
    <>
      <Card heading={text.correction}>
        <Stack gap={2}>
          <p>{text.correctionAbout}</p>
          <Button icon="edit" onClick={() => setAsking(true)}>
            {text.correctionAsk}
          </Button>
        </Stack>
      </Card>
      {nodes.map((rectification) => (
        <Own key={rectification.id} dossierId={dossier.id} rectification={rectification} onChanged={again} />
      ))}
      <MorePages pages={pages} label={text.correctionMore} failed={text.correctionMoreFailed} />
      {asking ? (
        <RectificationDialog
          dossier={dossier}
          onClose={() => setAsking(false)}
          onAsked={() => {
            setAsking(false);
            again();
          }}
        />
      ) : null}
    </>
  );
}

function Own({
  dossierId,
  rectification,
  onChanged,
}: {
  dossierId: string;
  rectification: Rectification;
  onChanged: () => void;
}) {
  const text = useText(rightsText);
  const say = useToast();
  const { busy, errors, send } = useChange(RectificationTakeBack);
  const { id, state, overdue, organisationName } = rectification;
  const takeBack = async () => {
    if (await send({ id, dossierId })) say({ message: text.correctionTakenBack });
    onChanged();
  };
  return (
    <RectificationItem rectification={rectification} heading={text.correctionOf(organisationName)}>
      {overdue ? <Notice tone="wait">{text.correctionLate(organisationName)}</Notice> : null}
      {state === 'REFUSED' || state === 'PARTLY' ? <Soft>{text.correctionNo}</Soft> : null}
      {Object.values(errors).map((message) => (
        <Notice key={message} tone="bad" live>
          {message}
        </Notice>
      ))}
      {state === 'OPEN' ? (
        <Cluster>
          <Button small icon="undo" busy={busy} onClick={() => void takeBack()}>
            {text.correctionTakeBack}
          </Button>
        </Cluster>
      ) : null}
    </RectificationItem>
  );
}
