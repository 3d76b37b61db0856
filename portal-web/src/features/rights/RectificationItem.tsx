import type { ReactNode } from 'react';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { rightsText } from '@/i18n/rights/nl';
import { Badge, Card, Facts, Notice, Stack, type Tone } from '@/ui';
import type { Rectification } from './rectification.graphql';

const TONES: Record<Rectification['state'], Tone> = {
  OPEN: 'wait',
  CORRECTED: 'good',
  PARTLY: 'good',
  REFUSED: 'neutral',
  TAKEN_BACK: 'neutral',
};

/** One correction as it was asked, what became of it, and what can be done about it. */
export function RectificationItem({
  rectification,
  heading,
  children,
}: {
  rectification: Rectification;
  heading: string;
  children?: ReactNode;
}) {
  const text = useText(rightsText);
  const words = useText(dossierText);
  const format = useFormat();
  const { section, wrong, right, askedAt, dueOn, state, extension, answer } = rectification;
  return (
    <Card heading={heading} listed>
      <Stack gap={2}>
        <div>
          <Badge tone={TONES[state]}>{text[`correction_${state}`]}</Badge>
        </div>
        <Facts
          facts={[
            { term: text.correctionSection, detail: words[`section_${section}`] },
            { term: text.correctionWrong, detail: wrong },
            { term: text.correctionRight, detail: right },
            { term: text.correctionAsked, detail: format.moment(askedAt) },
            ...(state === 'OPEN' ? [{ term: text.correctionDue, detail: format.day(dueOn) }] : []),
          ]}
        />
        {extension && state === 'OPEN' ? <Notice>{text.correctionLonger(extension.reason)}</Notice> : null}
        {answer ? (
          <Notice tone={state === 'REFUSED' ? 'info' : 'good'}>
            <Stack gap={0}>
              <strong>{text.correctionAnswer(answer.byName, format.moment(answer.at))}</strong>
              <span>{answer.text}</span>
            </Stack>
          </Notice>
        ) : null}
        {children}
      </Stack>
    </Card>
  );
}
