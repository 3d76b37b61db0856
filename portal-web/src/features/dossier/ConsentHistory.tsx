import type { ResultOf } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Card, type IconName, Soft, Timeline, TimelineItem } from '@/ui';
import type { WhoSeesWhatQuery } from './dossier.graphql';
import { ReceiptFile } from './ReceiptFile';
import { names } from './sentences';

type Events = NonNullable<ResultOf<typeof WhoSeesWhatQuery>['myDossier']>['consentHistory'];

type Kind = Events[number]['kind'];

const ICONS: Record<Kind, IconName> = {
  GIVEN: 'eye',
  EXTENDED: 'calendar',
  SHORTENED: 'calendar',
  WITHDRAWN: 'eyeOff',
  REFUSED: 'close',
  EXPIRED: 'clock',
};

/** What the client gave, changed, withdrew and refused, and what ran out; newest first, each with its receipt. */
export function ConsentHistory({ events }: { events: Events }) {
  const text = useText(dossierText);
  const consent = useText(consentText);
  const format = useFormat();
  const said = (kind: Kind, organisation: string) =>
    kind === 'GIVEN' || kind === 'WITHDRAWN'
      ? text[`history${kind}`](organisation)
      : consent[`history${kind}`](organisation);
  return (
    <Card heading={consent.historyTitle}>
      {events.length === 0 ? (
        <p>{text.historyEmpty}</p>
      ) : (
        <Timeline label={consent.historyTitle}>
          {events.map(({ id, kind, organisation, sections, purpose, lastDay, at, receipt }) => (
            <TimelineItem
              key={`${id} ${kind}`}
              icon={ICONS[kind]}
              when={format.moment(at)}
              title={said(kind, organisation.name)}
            >
              <span>{format.list(names(sections, text))}</span>
              <Soft>
                {text[`purpose_${purpose}`]}
                {lastDay ? ` · ${consent.untilDay(format.day(lastDay))}` : ''}
              </Soft>
              {receipt ? <ReceiptFile id={id} number={receipt.number} quiet /> : null}
            </TimelineItem>
          ))}
        </Timeline>
      )}
    </Card>
  );
}
