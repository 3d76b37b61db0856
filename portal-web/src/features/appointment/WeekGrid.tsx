import { useFormat, useText } from '@/i18n';
import { appointmentStaffText } from '@/i18n/appointment/staff';
import styles from './appointment.module.css';
import { type Day, hoursOf, minuteOf } from './week';

/** The week as a drawing; the list below it says the same in words, so this is hidden from a screen reader. */
export function WeekGrid({ days }: { days: readonly Day[] }) {
  const text = useText(appointmentStaffText);
  const format = useFormat();
  const blocks = days.flatMap(({ items }, column) =>
    items.map((item) => ({
      item,
      column,
      from: minuteOf(item.startsAt),
      until: Math.max(minuteOf(item.endsAt), minuteOf(item.startsAt) + 10),
    })),
  );
  const { first, last } = hoursOf(blocks);
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const row = (minute: number) => Math.round((minute - first * 60) / 5) + 2;

  return (
    <div
      className={styles.grid}
      aria-hidden="true"
      style={{
        gridTemplateColumns: `3.5rem repeat(${days.length}, minmax(0, 1fr))`,
        gridTemplateRows: `auto repeat(${(last - first) * 12}, 0.36rem)`,
      }}
    >
      {days.map(({ day }, column) => (
        <span key={day} className={styles.dayName} style={{ gridColumn: column + 2, gridRow: 1 }}>
          {format.day(day)}
        </span>
      ))}
      {hours.map((hour) => (
        <span
          key={hour}
          className={styles.hour}
          style={{ gridColumn: '1 / -1', gridRow: `${row(hour * 60)} / span 12` }}
        >
          {hour}:00
        </span>
      ))}
      {blocks.map(({ item, column, from, until }) => (
        <span
          key={`${item.startsAt} ${item.appointment?.id ?? item.endsAt}`}
          className={styles.block}
          data-tentative={!item.booked || undefined}
          style={{ gridColumn: column + 2, gridRow: `${row(from)} / ${row(until)}` }}
        >
          <strong>{format.time(item.startsAt)}</strong> {item.clientName ?? text.busy}
        </span>
      ))}
    </div>
  );
}
