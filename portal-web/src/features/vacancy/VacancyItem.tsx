import { useFormat, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import { Badge, Cluster, Link } from '@/ui';
import { useNow } from './clock';
import { MatchWords } from './MatchWords';
import { SaveButton } from './SaveButton';
import type { Row } from './vacancies.graphql';
import styles from './Vacancies.module.css';

/** One vacancy in a list: what, where, how many hours, and in words why it fits. */
export function VacancyItem({ vacancy, to, staff }: { vacancy: Row; to: string; staff: boolean }) {
  const text = useText(vacancyText);
  const ofStaff = useText(vacancyStaffText);
  const format = useFormat();
  const early = Date.parse(vacancy.openToAllAt) > useNow().getTime();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Link to={to}>{vacancy.title}</Link>
        </h2>
        <SaveButton id={vacancy.id} title={vacancy.title} saved={vacancy.saved} />
      </div>
      <p>
        {vacancy.employer} · {vacancy.town} · {text.hours(vacancy.hoursMin, vacancy.hoursMax)}
      </p>
      <MatchWords match={vacancy.match} labels={matchLabels(staff, text, ofStaff)} />
      <Cluster>
        {early ? <Badge tone="forYou">{staff ? ofStaff.firstStaff : text.first}</Badge> : null}
        <span className={styles.place}>
          {text.published} {format.day(vacancy.publishedAt)}
          {vacancy.closesOn ? ` · ${text.closes} ${format.day(vacancy.closesOn)}` : ''}
        </span>
      </Cluster>
    </li>
  );
}

/** "Past bij uw cv" for the client, "Past bij het cv" for staff. */
export function matchLabels(
  staff: boolean,
  text: { whyFits: string; notInCv: string },
  ofStaff: { fits: string; notInCv: string },
) {
  return staff
    ? { fits: ofStaff.fits, missing: ofStaff.notInCv }
    : { fits: text.whyFits, missing: text.notInCv };
}
