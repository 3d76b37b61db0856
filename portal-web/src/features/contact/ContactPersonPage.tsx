import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { reachText } from '@/i18n/reach/nl';
import { Avatar, Card, Cluster, EmptyState, Heading, Link, Page, PageHeading, Soft, Stack } from '@/ui';
import { AskAnother } from './AskAnother';
import { ContactPersonsChanged, type Guide, MyContactPersonsQuery } from './reach.graphql';
import ReachLine from './ReachLine';
import { firstName } from './thread';

/** "Uw contactpersoon": who it is, how to reach them, and asking for somebody else. */
export default function ContactPersonPage() {
  const text = useText(reachText);
  const [{ data, error }, read] = useQuery({ query: MyContactPersonsQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const dossier = data?.myDossier;
  useLive(ContactPersonsChanged, { dossierId: dossier?.id ?? '' }, again, { pause: !dossier });
  return (
    <Page>
      <PageHeading
        before={
          <Link to="/dossier" icon="arrowLeft">
            {text.toDossier}
          </Link>
        }
      >
        {text.title}
      </PageHeading>
      {!dossier ? (
        <QueryState error={error} onRetry={again} lines={5} />
      ) : dossier.contactPersons.length === 0 ? (
        <EmptyState icon="person" title={text.none}>
          {text.noneDo}
        </EmptyState>
      ) : (
        <>
          {dossier.contactPersons.map((guide) => (
            <GuideCard key={`${guide.id}${guide.role}`} guide={guide} />
          ))}
          <AskAnother
            dossierId={dossier.id}
            guides={dossier.contactPersons}
            request={dossier.contactPersonRequest}
            onChanged={again}
          />
        </>
      )}
    </Page>
  );
}

function GuideCard({ guide }: { guide: Guide }) {
  const text = useText(reachText);
  const contact = useText(contactText);
  const format = useFormat();
  return (
    <Card>
      <Cluster gap={2} align="start">
        <Avatar name={guide.name} size="l" />
        <Stack gap={1}>
          <div>
            <Heading>{guide.name}</Heading>
            <Soft>
              {contact[`role${guide.role}`]} · {text.since(format.day(guide.since))}
            </Soft>
          </div>
          <span>{contact.promise(firstName(guide.name), guide.promise.workingDays)}</span>
          {guide.reachability ? <ReachLine reach={guide.reachability} /> : null}
          <Link to="/berichten" icon="chat">
            {contact.toMessages}
          </Link>
        </Stack>
      </Cluster>
    </Card>
  );
}
