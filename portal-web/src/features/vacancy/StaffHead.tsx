import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import { Button, Cluster, Count, Link, Notice } from '@/ui';
import { VacanciesToAnswerQuery } from './posted.graphql';
import { VacancyClientName } from './proposals.graphql';
import type { Search } from './search';

/** What staff can do besides searching, and for whom they search. */
export function StaffHead({ search, onChange }: { search: Search; onChange: (search: Search) => void }) {
  const text = useText(vacancyStaffText);
  const [{ data: queue }] = useQuery({ query: VacanciesToAnswerQuery });
  const [{ data: client }] = useQuery({
    query: VacancyClientName,
    variables: { dossierId: search.dossierId ?? '' },
    pause: !search.dossierId,
  });
  const waiting = queue?.vacanciesToAnswer;
  return (
    <>
      {waiting ? (
        <Cluster gap={3}>
          <Cluster>
            <Link to="/vacatures/antwoord" icon="building">
              {text.queue}
            </Link>
            <Count value={waiting.edges.length} label={text.waiting(waiting.edges.length)} />
          </Cluster>
          <Link to="/vacatures/inlezen" icon="upload">
            {text.bringIn}
          </Link>
        </Cluster>
      ) : null}
      {search.dossierId && client?.dossier ? (
        <Notice icon="person">
          <Cluster justify="between">
            <span>{text.forClient(client.dossier.clientName)}</span>
            <Button small kind="quiet" icon="close" onClick={() => onChange({ ...search, dossierId: null })}>
              {text.notForClient}
            </Button>
          </Cluster>
        </Notice>
      ) : null}
    </>
  );
}
