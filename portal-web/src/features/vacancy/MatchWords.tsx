import { useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { Icon } from '@/ui';
import type { Match } from './vacancies.graphql';
import styles from './Vacancies.module.css';

/** Why a vacancy fits and what is missing, in words; it draws nothing without a CV. */
export function MatchWords({
  match,
  labels,
  none,
}: {
  match: Match | null;
  /** "Past bij uw cv", or the same about somebody else. */
  labels: { fits: string; missing: string };
  /** What stands there when nothing fits; leave out in a list. */
  none?: string;
}) {
  const text = useText(vacancyText);
  if (!match) return null;
  const say = (points: Match['fits']) =>
    points
      .map(({ kind, value }) => text[kind](kind === 'LANGUAGE' ? (LEVELS[value]?.(text) ?? value) : value))
      .join(' · ');
  return (
    <>
      {match.fits.length === 0 && none ? <p>{none}</p> : null}
      {match.fits.length + match.missing.length > 0 ? (
        <dl className={styles.match}>
          {match.fits.length > 0 ? (
            <div className={`${styles.side} ${styles.fits}`}>
              <dt>
                <Icon name="check" />
                <span className="wb-hidden">{labels.fits}</span>
              </dt>
              <dd>
                <span aria-hidden="true">{labels.fits}: </span>
                {say(match.fits)}
              </dd>
            </div>
          ) : null}
          {match.missing.length > 0 ? (
            <div className={`${styles.side} ${styles.missing}`}>
              <dt>
                <Icon name="question" />
                <span className="wb-hidden">{labels.missing}</span>
              </dt>
              <dd>
                <span aria-hidden="true">{labels.missing}: </span>
                {say(match.missing)}
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
    </>
  );
}

/** The levels of Dutch come as the CV writes them. */
const LEVELS: Record<string, (text: { LITTLE: string; FAIR: string; GOOD: string }) => string> = {
  'een beetje': (text) => text.LITTLE,
  redelijk: (text) => text.FAIR,
  goed: (text) => text.GOOD,
};
