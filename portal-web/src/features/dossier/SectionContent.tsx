import { useFormat, useText } from '@/i18n';
import { dossierText } from '@/i18n/dossier/nl';
import { type Fact, Facts } from '@/ui';
import type { ContactDetails, Content, Cv, Section } from './dossier.graphql';
import styles from './SectionContent.module.css';
import type { DossierText } from './sentences';

export const OWN_SECTIONS = ['CONTACT_DETAILS', 'CV', 'BENEFIT', 'BARRIERS'] as const;

export type OwnSection = (typeof OWN_SECTIONS)[number];

/** Whether its content stands in the dossier itself. */
export function isOwnSection(section: Section): section is OwnSection {
  return (OWN_SECTIONS as readonly Section[]).includes(section);
}

/** Whether there is anything to show in a section whose content stands in the dossier itself. */
export function isFilled(section: OwnSection, { contactDetails, cv, benefit, barriers }: Content): boolean {
  switch (section) {
    case 'CONTACT_DETAILS':
      return Boolean(contactDetails);
    case 'CV':
      return cv !== null && Object.values(cv).some((list) => list.length > 0);
    case 'BENEFIT':
      return benefit !== null;
    case 'BARRIERS':
      return Boolean(barriers?.length);
  }
}

/** A section as everybody who may look sees it: the client in the preview, the adviser on the page of the person. */
export function SectionContent({ section, content }: { section: OwnSection; content: Content }) {
  const text = useText(dossierText);
  switch (section) {
    case 'CONTACT_DETAILS':
      return content.contactDetails ? <DetailsContent details={content.contactDetails} /> : null;
    case 'CV':
      return content.cv ? <CvContent cv={content.cv} /> : null;
    case 'BENEFIT':
      return content.benefit ? <BenefitContent benefit={content.benefit} /> : null;
    case 'BARRIERS':
      return (
        <Facts
          facts={(content.barriers ?? []).map(({ kind, note }) => ({
            term: text[`barrier_${kind}`],
            detail: note ?? '',
          }))}
        />
      );
  }
}

function DetailsContent({ details }: { details: ContactDetails }) {
  const text = useText(dossierText);
  const { street, postcode, town, phone, email } = details;
  const place = [postcode, town].filter(Boolean).join(' ');
  return (
    <Facts
      facts={[
        { term: text.address, detail: [street, place].filter(Boolean).join(', ') || text.noAddress },
        { term: text.phone, detail: phone ?? text.nothingFilled },
        { term: text.email, detail: email ?? text.nothingFilled },
      ]}
    />
  );
}

export function BenefitContent({ benefit }: { benefit: NonNullable<Content['benefit']> }) {
  const text = useText(dossierText);
  const format = useFormat();
  const facts: Fact[] = [{ term: text.benefitKind, detail: text[`benefit_${benefit.kind}`] }];
  if (benefit.since) facts.push({ term: text.benefitSince, detail: format.day(benefit.since) });
  if (benefit.wwEndsOn) facts.push({ term: text.benefitEnds, detail: format.day(benefit.wwEndsOn) });
  return <Facts facts={facts} />;
}

function CvContent({ cv }: { cv: Cv }) {
  const text = useText(dossierText);
  const parts: [string, string[]][] = [
    [text.wishes, cv.wishes],
    [
      text.experience,
      cv.experience.map(
        ({ job, employer, fromYear, untilYear }) =>
          `${job}, ${employer} (${text.years(fromYear, untilYear === null ? text.untilNow : String(untilYear))})`,
      ),
    ],
    [
      text.education,
      cv.education.map(
        ({ name, school, year }) => [name, school].filter(Boolean).join(', ') + (year ? ` (${year})` : ''),
      ),
    ],
    [text.certificates, cv.certificates],
    [text.licences, cv.licences.length > 0 ? [cv.licences.join(', ')] : []],
    [text.languages, cv.languages.map(({ language, level }) => `${language}: ${levelIn(level, text)}`)],
  ];
  return (
    <dl className={styles.cv}>
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([term, lines]) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

const LEVELS = ['moedertaal', 'goed', 'redelijk', 'een beetje'] as const;

export type Level = (typeof LEVELS)[number];

export function isLevel(level: string): level is Level {
  return (LEVELS as readonly string[]).includes(level);
}

/** The level of a language in the language of the reader. */
export function levelIn(level: string, text: DossierText): string {
  if (!isLevel(level)) return level;
  return text[`level_${level === 'een beetje' ? 'beetje' : level}`];
}

export { LEVELS };
