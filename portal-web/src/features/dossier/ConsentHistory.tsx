import type { ResultOf } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Card, Soft, Timeline, TimelineItem } from '@/ui';
import type { WhoSeesWhatQuery } from './dossier.graphql';
import { names } from './sentences';

type Events = NonNullable<ResultOf<typeof WhoSeesWhatQuery>['myDossier']>['consentHistory'];

/** What the client gave and withdrew, newest first, each with its receipt. */
export function ConsentHistory({ events }: { events: Events }) {
  const text = useText(dossierText);
  const format = useFormat();
  return (
    <Card heading={text.history}>
      {events.length === 0 ? (
        <p>{text.historyEmpty}</p>
      ) : (
        <Timeline label={text.history}>
          {events.map(({ kind, organisation, sections, purpose, receipt }) => (
            <TimelineItem
              key={receipt.number}
              icon={kind === 'GIVEN' ? 'eye' : 'eyeOff'}
              when={format.moment(receipt.at)}
              title={text[`history${kind}`](organisation.name)}
            >
              <span>{format.list(names(sections, text))}</span>
              <Soft>
                {text[`purpose_${purpose}`]} · {text.receiptNumber(receipt.number)}
              </Soft>
            </TimelineItem>
          ))}
        </Timeline>
      )}
    </Card>
  );
}
