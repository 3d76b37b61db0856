package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * The two moments at which client and adviser hear that a consent runs out, in whole days of the
 * calendar here.
 */
public enum ConsentNotice {
  WITHIN_FOURTEEN_DAYS(14),
  WITHIN_THREE_DAYS(3);

  private final int days;

  ConsentNotice(int days) {
    this.days = days;
  }

  /**
   * The notice that holds now; null when the end is further away.
   *
   * @param until the first instant at which the consent no longer holds
   */
  public static @Nullable ConsentNotice of(Instant until, Instant now) {
    long left = daysLeft(until, now);
    if (left <= WITHIN_THREE_DAYS.days) {
      return WITHIN_THREE_DAYS;
    }
    return left <= WITHIN_FOURTEEN_DAYS.days ? WITHIN_FOURTEEN_DAYS : null;
  }

  /** So many days after today it still holds: 0 on its last day. */
  public static long daysLeft(Instant until, Instant now) {
    return ChronoUnit.DAYS.between(Weeks.day(now), lastDay(until));
  }

  static LocalDate lastDay(Instant until) {
    return Weeks.day(until.minusMillis(1));
  }
}
