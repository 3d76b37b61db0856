import { useParams, useSearchParams } from 'react-router';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import {
  ButtonLink,
  Card,
  EmptyState,
  type Fact,
  Facts,
  Link,
  Notice,
  Page,
  PageHeading,
  Soft,
  Stack,
} from '@/ui';
import { useNow } from './clock';
import { MatchWords } from './MatchWords';
import { ProposalAnswer } from './ProposalAnswer';
import { ProposeForm } from './ProposeForm';
import { SaveButton } from './SaveButton';
import { applyAddress } from './search';
import { type Detail, VacancyQuery } from './vacancies.graphql';
import styles from './Vacancies.module.css';
import { matchLabels } from './VacancyItem';

/** One vacancy: the work, what is asked, why it fits, and the next step. */
export default function VacancyPage() {
  const text = useText(vacancyText);
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const dossierId = address.get('voor');
  const [{ data, error }, read] = useQuery({ query: VacancyQuery, variables: { id, dossierId } });
  const { me } = useSession();
  const back = (
    <Link to={dossierId ? `/vacatures?voor=${dossierId}` : '/vacatures'} icon="arrowLeft">
      {text.back}
    </Link>
  );
  if (!data) {
    return (
      <Page>
        {back}
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={8} />
      </Page>
    );
  }
  const { vacancy } = data;
  if (!vacancy) {
    return (
      <Page>
        <PageHeading before={back}>{text.notThere}</PageHeading>
        <p>{text.notThereDo}</p>
      </Page>
    );
  }
  return (
    <Page>
      <Stack gap={1}>
        <PageHeading
          before={back}
          after={<SaveButton id={vacancy.id} title={vacancy.title} saved={vacancy.saved} words />}
        >
          {vacancy.title}
        </PageHeading>
        <p>
          {vacancy.employer} · {vacancy.town} · {text.hours(vacancy.hoursMin, vacancy.hoursMax)}
        </p>
      </Stack>
      <FirstInLine vacancy={vacancy} />
      {me.role === 'CLIENT' && me.dossierId ? (
        <ForClient vacancy={vacancy} dossierId={me.dossierId} />
      ) : (
        <ForStaff vacancy={vacancy} dossierId={dossierId} />
      )}
      <Card heading={text.about}>
        <p className={styles.text}>{vacancy.description}</p>
      </Card>
      <Card heading={text.facts}>
        <VacancyFacts vacancy={vacancy} />
      </Card>
    </Page>
  );
}

function FirstInLine({ vacancy }: { vacancy: Detail }) {
  const text = useText(vacancyText);
  const format = useFormat();
  const now = useNow();
  if (vacancy.status !== 'OPEN') {
    return (
      <EmptyState icon="briefcase" title={text.closed}>
        {text.closedDo}
      </EmptyState>
    );
  }
  if (Date.parse(vacancy.openToAllAt) <= now.getTime()) return null;
  return <Notice tone="forYou">{text.firstWhy(format.moment(vacancy.openToAllAt))}</Notice>;
}

function ForClient({ vacancy, dossierId }: { vacancy: Detail; dossierId: string }) {
  const text = useText(vacancyText);
  const ofStaff = useText(vacancyStaffText);
  return (
    <>
      <ProposalAnswer dossierId={dossierId} vacancyId={vacancy.id} />
      {vacancy.status === 'OPEN' ? (
        <Stack gap={1}>
          <ButtonLink to={applyAddress(vacancy)} icon="send" wide>
            {text.apply}
          </ButtonLink>
          <Soft>{text.applyHint}</Soft>
        </Stack>
      ) : null}
      {vacancy.match ? (
        <Card heading={text.cvTitle} tone="sunk">
          <MatchWords
            match={vacancy.match}
            labels={matchLabels(false, text, ofStaff)}
            none={text.matchNothing}
          />
          <Soft>{text.matchNote}</Soft>
        </Card>
      ) : null}
    </>
  );
}

function ForStaff({ vacancy, dossierId }: { vacancy: Detail; dossierId: string | null }) {
  const text = useText(vacancyText);
  const ofStaff = useText(vacancyStaffText);
  return (
    <>
      {vacancy.match ? (
        <Card heading={ofStaff.cvTitle} tone="sunk">
          <MatchWords
            match={vacancy.match}
            labels={matchLabels(true, text, ofStaff)}
            none={ofStaff.matchNothing}
          />
        </Card>
      ) : null}
      {vacancy.status === 'OPEN' ? <ProposeForm vacancyId={vacancy.id} dossierId={dossierId} /> : null}
    </>
  );
}

function VacancyFacts({ vacancy }: { vacancy: Detail }) {
  const text = useText(vacancyText);
  const format = useFormat();
  const asked = [
    ...vacancy.licences.map((value) => text.LICENCE(value)),
    ...vacancy.certificates.map((value) => text.CERTIFICATE(value)),
    ...(vacancy.languageLevel ? [text.LANGUAGE(text[vacancy.languageLevel])] : []),
    ...(vacancy.educationLevel ? [text.EDUCATION(text[vacancy.educationLevel])] : []),
  ];
  const facts: Fact[] = [
    { term: text.employer, detail: vacancy.employer },
    { term: text.town, detail: `${vacancy.town} (${vacancy.region})` },
    { term: text.hoursTerm, detail: text.hours(vacancy.hoursMin, vacancy.hoursMax) },
    ...(vacancy.shifts.length > 0
      ? [{ term: text.times, detail: vacancy.shifts.map((shift) => text[shift]).join(', ') }]
      : []),
    { term: text.asked, detail: asked.length > 0 ? asked.join(', ') : text.nothingAsked },
    { term: text.from, detail: text[vacancy.source] },
    { term: text.published, detail: format.day(vacancy.publishedAt) },
    ...(vacancy.closesOn ? [{ term: text.closes, detail: format.day(vacancy.closesOn) }] : []),
  ];
  return <Facts facts={facts} />;
}
