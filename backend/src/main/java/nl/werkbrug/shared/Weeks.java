package nl.werkbrug.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days and ISO weeks in the Netherlands. */
public final class Weeks {

  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** A Monday from which periods of four weeks are counted, the same for everybody. */
  private static final LocalDate PERIOD_ORIGIN = LocalDate.of(2024, 1, 1);

  private Weeks() {}

  public static LocalDate day(Instant instant) {
    return instant.atZone(AMSTERDAM).toLocalDate();
  }

  /** The instant at which a day begins here. */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(AMSTERDAM).toInstant();
  }

  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** First day of the period of {@code weeks} ISO weeks in which the day falls. */
  public static LocalDate periodStart(LocalDate day, int weeks) {
    long index = Math.floorDiv(ChronoUnit.WEEKS.between(PERIOD_ORIGIN, monday(day)), weeks);
    return PERIOD_ORIGIN.plusWeeks(index * weeks);
  }

  /** {@code 2026-W48}. */
  public static String isoWeek(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
