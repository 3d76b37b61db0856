import { QueryState } from '@/app/QueryState';
import { useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { Soft, Stack } from '@/ui';
import { type Preview, PreviewQuery, type Section } from './dossier.graphql';
import { isFilled, SectionContent } from './SectionContent';

type Line = { key: string; what: string; beside: string };

/** The real content of a section, as an organisation gets to see it. */
export function SectionPreview({ section }: { section: Section }) {
  const text = useText(dossierText);
  const format = useFormat();
  const [{ data, error }, read] = useQuery({ query: PreviewQuery });
  const dossier = data?.myDossier;
  if (!dossier) return <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  if (section === 'CONTACT_DETAILS' || section === 'CV' || section === 'BENEFIT' || section === 'BARRIERS')
    return isFilled(section, dossier) ? (
      <SectionContent section={section} content={dossier} />
    ) : (
      <p>{text.previewEmpty}</p>
    );

  const { lines, more } = linesOf(section, dossier, format);
  if (!lines) return <p>{text[`about_${section}`]}</p>;
  if (lines.length === 0) return <p>{text.previewEmpty}</p>;
  return (
    <Stack gap={1}>
      {lines.map(({ key, what, beside }) => (
        <p key={key}>
          {what}
          <br />
          <Soft>{beside}</Soft>
        </p>
      ))}
      {more ? <Soft>{text.previewMore}</Soft> : null}
    </Stack>
  );
}

/** The newest few lines of a section that another module keeps; none where only words can tell. */
function linesOf(
  section: Section,
  dossier: Preview,
  format: ReturnType<typeof useFormat>,
): { lines?: Line[]; more?: boolean } {
  switch (section) {
    case 'JOB_APPLICATIONS':
      return {
        lines: dossier.jobApplications?.edges.map(({ node }) => ({
          key: node.id,
          what: node.job,
          beside: `${node.employer}, ${format.day(node.appliedOn)}`,
        })),
        more: dossier.jobApplications?.pageInfo.hasNextPage,
      };
    case 'CONTACT_MOMENTS':
      return {
        lines: dossier.contactMoments?.edges.map(({ node }) => ({
          key: node.id,
          what: node.note ?? node.byName,
          beside: format.moment(node.at),
        })),
        more: dossier.contactMoments?.pageInfo.hasNextPage,
      };
    case 'CONVERSATION': {
      const messages = dossier.conversation?.page.messages.filter(({ authorName }) => authorName) ?? [];
      return {
        lines: messages.slice(-3).map(({ id, authorName, text, at }) => ({
          key: id,
          what: text,
          beside: `${authorName}, ${format.moment(at)}`,
        })),
        more: messages.length > 3,
      };
    }
    default:
      return {};
  }
}
