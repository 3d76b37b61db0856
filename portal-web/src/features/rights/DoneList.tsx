import { MorePages } from '@/app/MorePages';
import { QueryState } from '@/app/QueryState';
import { usePages } from '@/app/usePages';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { erasureText } from '@/i18n/erasure/nl';
import { Badge, Card, EmptyState, Facts, Notice, ProgressBar, Soft, Stack, type Tone } from '@/ui';
import { type Erasure, ErasuresQuery } from './erasure.graphql';
import { useWhile } from './useWhile';

const TONE: Record<Erasure['state'], Tone> = {
  WAITING: 'wait',
  RUNNING: 'wait',
  DONE: 'good',
  REFUSED: 'bad',
};

const isUnderWay = ({ state }: Erasure) => state === 'WAITING' || state === 'RUNNING';

/** What is being erased and what was: the proof. */
export function DoneList() {
  const text = useText(erasureText);
  const {
    data,
    error,
    nodes: all,
    again,
    pages,
  } = usePages(ErasuresQuery, { after: null }, (answer) => answer.erasures);
  useWhile(all.some(isUnderWay), again);

  if (!data) return <QueryState error={error} onRetry={again} lines={6} />;
  return (
    <Stack>
      {all.length === 0 ? (
        <EmptyState icon="file" title={text.doneNone}>
          {text.doneNoneDo}
        </EmptyState>
      ) : null}
      {all.map((erasure) => (
        <Done key={erasure.id} erasure={erasure} />
      ))}
      <MorePages pages={pages} label={text.more} failed={text.moreFailed} />
    </Stack>
  );
}

function Done({ erasure }: { erasure: Erasure }) {
  const text = useText(erasureText);
  const words = useText(dossierText);
  const format = useFormat();
  const { reference, sections, ground, state, percent, items, files, bytes, finishedAt } = erasure;
  return (
    <Card
      heading={text.dossier(reference)}
      listed
      after={<Badge tone={TONE[state]}>{text[`state_${state}`]}</Badge>}
    >
      <Stack gap={2}>
        <Facts
          facts={[
            {
              term: text.doneWhat,
              detail: sections
                ? format.list(sections.map((section) => words[`section_${section}`]))
                : text.wholeDossier,
            },
            { term: text.doneWhy, detail: text[`ground_${ground}`] },
            {
              term: text.doneHowMuch,
              detail: files
                ? text.gone(format.number(items), format.number(files), format.fileSize(bytes))
                : text.goneNoFiles(format.number(items)),
            },
            ...(finishedAt ? [{ term: text.doneWhen, detail: format.moment(finishedAt) }] : []),
          ]}
        />
        {isUnderWay(erasure) ? (
          <div role="status">
            <ProgressBar label={text.running(percent)} value={percent / 100} />
          </div>
        ) : null}
        {state === 'REFUSED' ? <Notice tone="bad">{text.refusedWhy}</Notice> : null}
        <Soft>{text.startedBy(erasure.startedBy, format.moment(erasure.startedAt))}</Soft>
      </Stack>
    </Card>
  );
}
