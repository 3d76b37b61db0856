import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { consentText } from '@/i18n/consent/nl';
import { dossierText } from '@/i18n/dossier/nl';
import { Soft, Stack } from '@/ui';
import { type Organisation, type Preview, PreviewQuery, type Section } from './dossier.graphql';
import { isFilled, isOwnSection, SectionContent } from './SectionContent';

type Line = { key: string; what: string; beside?: string };

type Lines = { lines: readonly Line[]; more?: boolean };

type PreviewProps = {
  section: Section;
  organisation: Pick<Organisation, 'id' | 'name'>;
  /** As if the client had said yes to it. */
  asIf: boolean;
};

/** The real content of a section as this organisation gets it: the server answers as it answers the organisation. */
export function SectionPreview({ section, organisation, asIf }: PreviewProps) {
  const text = useText(dossierText);
  const consent = useText(consentText);
  const format = useFormat();
  const [{ data, error }, read] = useQuery({
    query: PreviewQuery,
    variables: { organisationId: organisation.id, also: asIf ? [section] : [], ...only(section) },
    requestPolicy: 'network-only',
  });
  if (!data) return <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  const seen = data.myDossier?.preview;
  if (!seen?.visibleSections.includes(section)) return <p>{consent.seesNothing(organisation.name)}</p>;
  if (isOwnSection(section)) {
    const { contactDetails = null, cv = null, benefit = null, barriers = null } = seen;
    const content = { contactDetails, cv, benefit, barriers };
    return isFilled(section, content) ? (
      <SectionContent section={section} content={content} />
    ) : (
      <p>{text.previewEmpty}</p>
    );
  }
  const { lines, more } = linesOf(section, seen, format);
  if (lines.length === 0) return <p>{text.previewEmpty}</p>;
  return (
    <Stack gap={1}>
      {lines.map(({ key, what, beside }) => (
        <p key={key}>
          {what}
          <br />
          {beside ? <Soft>{beside}</Soft> : null}
        </p>
      ))}
      {more ? <Soft>{text.previewMore}</Soft> : null}
    </Stack>
  );
}

/** Asks the server for this section alone: what one looks at is written down. */
function only(section: Section) {
  return {
    contactDetails: section === 'CONTACT_DETAILS',
    cv: section === 'CV',
    benefit: section === 'BENEFIT',
    intake: section === 'INTAKE',
    barriers: section === 'BARRIERS',
    effortPlan: section === 'EFFORT_PLAN',
    jobApplications: section === 'JOB_APPLICATIONS',
    documents: section === 'DOCUMENTS',
    contactMoments: section === 'CONTACT_MOMENTS',
    conversation: section === 'CONVERSATION',
    pitch: section === 'PITCH',
  };
}

/** The newest few lines of a section that another module keeps. */
function linesOf(section: Section, seen: Preview, format: ReturnType<typeof useFormat>): Lines {
  switch (section) {
    case 'INTAKE':
      return {
        lines: (seen.intakeNotes ?? []).map(({ topic, text, savedBy, savedAt }) => ({
          key: topic,
          what: text,
          beside: `${savedBy}, ${format.day(savedAt)}`,
        })),
      };
    case 'EFFORT_PLAN':
      return {
        lines: (seen.effortPlan?.tasks ?? []).map(({ id, title, doneWhen }) => ({
          key: id,
          what: title,
          beside: doneWhen,
        })),
      };
    case 'JOB_APPLICATIONS':
      return {
        lines: (seen.jobApplications?.edges ?? []).map(({ node }) => ({
          key: node.id,
          what: node.job,
          beside: `${node.employer}, ${format.day(node.appliedOn)}`,
        })),
        more: seen.jobApplications?.pageInfo.hasNextPage,
      };
    case 'DOCUMENTS':
      return {
        lines: (seen.documents?.edges ?? []).map(({ node }) => ({ key: node.id, what: node.name })),
        more: seen.documents?.pageInfo.hasNextPage,
      };
    case 'CONTACT_MOMENTS':
      return {
        lines: (seen.contactMoments?.edges ?? []).map(({ node }) => ({
          key: node.id,
          what: node.note ?? node.byName,
          beside: format.moment(node.at),
        })),
        more: seen.contactMoments?.pageInfo.hasNextPage,
      };
    case 'CONVERSATION': {
      const messages = (seen.conversation?.page.messages ?? []).filter(({ authorName }) => authorName);
      return {
        lines: messages.slice(-3).map(({ id, authorName, text, at }) => ({
          key: id,
          what: text,
          beside: `${authorName}, ${format.moment(at)}`,
        })),
        more: messages.length > 3,
      };
    }
    case 'PITCH':
      return {
        lines: seen.pitch?.text
          ? [{ key: 'pitch', what: seen.pitch.text, beside: format.day(seen.pitch.changedAt) }]
          : [],
      };
    default:
      return { lines: [] };
  }
}
