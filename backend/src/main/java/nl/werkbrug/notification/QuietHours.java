package nl.werkbrug.notification;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.werkbrug.shared.Weeks;

/**
 * The hours of the day, by the clock here, in which nothing is sent (stille uren).
 *
 * @param from the first hour, 0 to 23
 * @param until the first hour that is not quiet any more; the same as {@code from} for none
 */
record QuietHours(int from, int until) {

  static final QuietHours FIRST = new QuietHours(21, 8);

  /** This moment, or the end of the quiet hours that it lies in. */
  Instant next(Instant moment) {
    ZonedDateTime local = moment.atZone(Weeks.AMSTERDAM);
    if (!isQuiet(local.getHour())) {
      return moment;
    }
    ZonedDateTime today = local.toLocalDate().atTime(until, 0).atZone(Weeks.AMSTERDAM);
    return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
  }

  private boolean isQuiet(int hour) {
    return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
  }
}
