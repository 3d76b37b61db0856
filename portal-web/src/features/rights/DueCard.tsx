import { useMutation } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { erasureText } from '@/i18n/erasure/nl';
import { Badge, Button, Card, Cluster, Facts, Notice, ProgressBar, Soft, Stack, useToast } from '@/ui';
import { type Due, ErasureHoldEnd } from './erasure.graphql';
import { termInWords } from './term';

/** One ended dossier: what may go, since when and by which term. */
export function DueCard({
  due,
  onErase,
  onHold,
  onChanged,
}: {
  due: Due;
  onErase: () => void;
  onHold: () => void;
  onChanged: () => void;
}) {
  const text = useText(erasureText);
  const words = useText(dossierText);
  const format = useFormat();
  const say = useToast();
  const [{ fetching }, end] = useMutation(ErasureHoldEnd);
  const { reference, endedOn, dueOn, whole, parts, hold, running } = due;
  const named = parts.filter(({ section }) => section || whole);

  const release = async () => {
    const { data } = await end({ input: { dossierId: due.dossierId } });
    const refused = data?.erasureHoldEnd.userErrors[0];
    const done = Boolean(data?.erasureHoldEnd.due);
    say({
      message: done ? text.holdEnded : (refused?.message ?? text.saveFailed),
      tone: done ? 'good' : 'bad',
    });
    onChanged();
  };

  return (
    <Card
      heading={text.dossier(reference)}
      listed
      after={whole ? <Badge tone="info">{text.wholeDossier}</Badge> : null}
    >
      <Stack gap={2}>
        <Facts
          facts={[
            { term: text.endedOn, detail: format.longDay(endedOn) },
            { term: text.dueSince, detail: format.longDay(dueOn) },
            {
              term: text.dueWhat,
              detail: whole
                ? text.duePart(
                    text.wholeDossier,
                    termInWords(named.at(-1)?.term ?? '', text),
                    format.longDay(named.at(-1)?.dueOn ?? dueOn),
                  )
                : format.list(
                    parts.map(
                      ({ section, term }) =>
                        `${section ? words[`section_${section}`] : text.wholeDossier} (${termInWords(term, text)})`,
                    ),
                  ),
            },
          ]}
        />
        {hold ? (
          <Notice tone="wait" icon="lock">
            <Stack gap={0}>
              <strong>{text.held(format.longDay(hold.until))}</strong>
              <q>{hold.reason}</q>
              <Soft>{text.heldBy(hold.byName, format.day(hold.at))}</Soft>
            </Stack>
          </Notice>
        ) : null}
        {running ? (
          <div role="status">
            <ProgressBar
              label={running.state === 'WAITING' ? text.waiting : text.running(running.percent)}
              value={running.percent / 100}
            />
          </div>
        ) : (
          <Cluster>
            {hold ? (
              <Button busy={fetching} onClick={() => void release()}>
                {text.holdEnd}
              </Button>
            ) : (
              <>
                <Button kind="primary" onClick={onErase}>
                  {text.look}
                </Button>
                <Button onClick={onHold}>{text.hold}</Button>
              </>
            )}
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
