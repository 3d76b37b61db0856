import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { quickText } from '@/i18n/contact/quick';
import { Dialog, Link, PickList } from '@/ui';
import { QuickAnswersQuery } from './quick.graphql';

/** Chooses a standing answer of the team, filled in for this client. */
export default function PickAnswer({
  dossierId,
  onPick,
  onClose,
}: {
  dossierId: string;
  onPick: (words: string) => void;
  onClose: () => void;
}) {
  const text = useText(quickText);
  const [{ data, error }, read] = useQuery({
    query: QuickAnswersQuery,
    variables: { dossierId },
    // What is filled in changes with the day.
    requestPolicy: 'network-only',
  });
  const answers = data?.quickAnswers;
  return (
    <Dialog open onClose={onClose} title={text.title}>
      {answers ? (
        <PickList
          label={text.search}
          items={answers.map(({ id, title, text: line }) => ({ id, title, line }))}
          count={text.found}
          empty={
            answers.length > 0 ? (
              text.nothing
            ) : (
              <>
                {text.none} <Link to="/antwoorden">{text.add}</Link>
              </>
            )
          }
          onPick={(id) => {
            onPick(answers.find((answer) => answer.id === id)?.text ?? '');
            onClose();
          }}
        />
      ) : (
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      )}
    </Dialog>
  );
}
