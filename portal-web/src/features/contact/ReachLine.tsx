import { useFormat, useLanguage, useText } from '@/i18n';
import { reachText } from '@/i18n/reach/nl';
import { Icon, OutLink } from '@/ui';
import styles from './ContactHead.module.css';
import type { Reach } from './reach.graphql';
import { weekdayName } from './weekdays';

/** When somebody can be reached, and the number to call. */
export default function ReachLine({ reach }: { reach: Reach }) {
  const text = useText(reachText);
  const format = useFormat();
  const { language } = useLanguage();
  const days = format.list(reach.days.map((day) => weekdayName(day, language)));
  return (
    <span className={styles.promise}>
      <Icon name="phone" />
      <span>
        {text.reach(days, reach.from, reach.until)}
        {reach.phone ? (
          <>
            {' · '}
            <OutLink href={`tel:${reach.phone.replace(/[^+\d]/g, '')}`}>{text.call(reach.phone)}</OutLink>
          </>
        ) : null}
      </span>
    </span>
  );
}
