import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { personText } from '@/i18n/dossier/person';
import { Badge, Card, Cluster, Facts, Grid, Soft, Stack } from '@/ui';
import { AskConsent } from './AskConsent';
import { DossierChanged, type Grant, PersonDossierQuery, type Section } from './dossier.graphql';
import { lastDayOf, SECTIONS } from './grid';
import { isFilled, OWN_SECTIONS, SectionContent } from './SectionContent';
import { PersonBsn } from './PersonBsn';
import { names } from './sentences';

/** The dossier as far as the adviser's organisation may see it now, each section with the reason why. */
export default function PersonDossier({ dossierId }: { dossierId: string }) {
  const text = useText(dossierText);
  const staff = useText(personText);
  const [{ data, error }, read] = useQuery({
    query: PersonDossierQuery,
    variables: { dossierId },
    requestPolicy: 'network-only',
  });
  const refresh = () => read({ requestPolicy: 'network-only' });
  useLive(DossierChanged, { dossierId }, refresh);
  const dossier = data?.dossier;
  if (data && !dossier) return null;
  if (!dossier) return <QueryState error={error} onRetry={refresh} lines={6} />;

  const visible = OWN_SECTIONS.filter((section) => dossier.visibleSections.includes(section));
  return (
    <Stack gap={3}>
      <Grid min="l">
        {visible.map((section) => (
          <Card
            key={section}
            heading={text[`section_${section}`]}
            after={<Why section={section} grants={dossier.grants} />}
          >
            {isFilled(section, dossier) ? (
              <SectionContent section={section} content={dossier} />
            ) : (
              <Soft>{staff.empty}</Soft>
            )}
            {section === 'BENEFIT' && !dossier.breakGlassUntil && byLaw(section, dossier.grants) ? (
              <PersonBsn dossier={dossier} onSaved={refresh} />
            ) : null}
          </Card>
        ))}
      </Grid>
      <Grounds grants={dossier.grants} />
      <AskConsent dossier={dossier} onChanged={refresh} />
    </Stack>
  );
}

function byLaw(section: Section, grants: readonly Grant[]): boolean {
  return grants.some(({ basis, sections }) => basis === 'PUBLIC_TASK' && sections.includes(section));
}

/** On what ground this section is shown; the law first. */
function Why({ section, grants }: { section: Section; grants: readonly Grant[] }) {
  const staff = useText(personText);
  const format = useFormat();
  const here = grants.filter(({ sections }) => sections.includes(section));
  const grant = here.find(({ basis }) => basis === 'PUBLIC_TASK') ?? here[0];
  if (!grant) return null;
  if (grant.basis === 'PUBLIC_TASK') return <Badge icon="shield">{staff.byLaw}</Badge>;
  return (
    <Badge tone="good" icon="check">
      {staff.byConsent} {grant.until ? staff.until(format.day(lastDayOf(grant.until))) : ''}
    </Badge>
  );
}

/** All grounds of the organisation: what for, which sections, until when. */
function Grounds({ grants }: { grants: readonly Grant[] }) {
  const text = useText(dossierText);
  const staff = useText(personText);
  const format = useFormat();
  return (
    <Card heading={staff.shared} tone="sunk">
      <Soft>{staff.sharedWhy}</Soft>
      {grants.map((grant) => (
        <Stack key={grant.id} gap={1}>
          <Cluster>
            <Badge
              tone={grant.basis === 'CONSENT' ? 'good' : 'neutral'}
              icon={grant.basis === 'CONSENT' ? 'check' : 'shield'}
            >
              {grant.basis === 'CONSENT' ? staff.byConsent : staff.byLaw}
            </Badge>
          </Cluster>
          <Facts
            facts={[
              { term: text.whatFor, detail: text[`purpose_${grant.purpose}`] },
              {
                term: text.section,
                detail:
                  grant.sections.length === SECTIONS.length
                    ? staff.allSections
                    : format.list(names(grant.sections, text)),
              },
              {
                term: text.until,
                detail: grant.until ? format.day(lastDayOf(grant.until)) : staff.noEnd,
              },
            ]}
          />
        </Stack>
      ))}
    </Card>
  );
}
