import { useDraft } from '@/app/outbox/useDraft';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Button, ButtonLink, Card, Cluster, useToast } from '@/ui';
import { ConsentTodayQuery, DossierChanged, type Grant, type Request } from './dossier.graphql';
import { names } from './sentences';

/** What waits for the client about consent: a question, or an end that comes near. Nothing when there is none. */
export default function ConsentNews() {
  const [{ data }, read] = useQuery({ query: ConsentTodayQuery, requestPolicy: 'cache-and-network' });
  const settled = useDraft<string[]>('consent ending', []);
  const dossier = data?.myDossier;
  useLive(
    DossierChanged,
    { dossierId: dossier?.id ?? '' },
    (hint) => {
      if (!hint?.dossierChanged.section) read({ requestPolicy: 'network-only' });
    },
    { pause: !dossier },
  );
  if (!dossier || !settled.ready) return null;
  const asked = dossier.consentRequests.filter(({ state }) => state === 'OPEN');
  const ending = dossier.grants.filter(
    (grant) => grant.basis === 'CONSENT' && grant.notice && !settled.value.includes(noticeOf(grant)),
  );
  return (
    <>
      {asked.map((request) => (
        <Asked key={request.id} request={request} />
      ))}
      {ending.map((grant) => (
        <Ending
          key={grant.id}
          grant={grant}
          onLetEnd={() => settled.change((before) => [...before, noticeOf(grant)])}
        />
      ))}
    </>
  );
}

/** Who lets a consent end hears of it once more when it is near. */
const noticeOf = (grant: Grant) => `${grant.id} ${grant.until ?? ''} ${grant.notice ?? ''}`;

function Asked({ request }: { request: Request }) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const format = useFormat();
  return (
    <Card tone="forYou" heading={text.todayAsks(request.organisation.name)}>
      <p>{text.todayAsksWhat(format.list(names(request.sections, dossier)))}</p>
      <ButtonLink to="/wie-ziet-wat" kind="secondary" icon="eye">
        {text.todayLook}
      </ButtonLink>
    </Card>
  );
}

function Ending({ grant, onLetEnd }: { grant: Grant; onLetEnd: () => void }) {
  const text = useText(consentText);
  const dossier = useText(dossierText);
  const format = useFormat();
  const say = useToast();
  const organisation = grant.organisation.name;
  const letEnd = () => {
    onLetEnd();
    say({ message: text.letEndDone });
  };
  return (
    <Card heading={text.ends(organisation, grant.daysLeft ?? 0)}>
      <p>{text.endsWhat(organisation, format.list(names(grant.sections, dossier)))}</p>
      <Cluster>
        <ButtonLink to={`/wie-ziet-wat?verleng=${grant.id}`} kind="secondary" icon="calendar">
          {text.extend}
        </ButtonLink>
        <Button kind="quiet" onClick={letEnd}>
          {text.letEnd}
        </Button>
      </Cluster>
    </Card>
  );
}
