package nl.werkbrug.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people in the Netherlands say them: "vandaag 15:10", "gisteren 9:05", "morgen", "di 3
 * maart".
 */
public final class SpokenTime {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("H:mm", DUTCH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", DUTCH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

  private SpokenTime() {}

  /** A moment, seen from now. */
  public static String moment(Instant instant, Instant now) {
    return day(Weeks.day(instant), Weeks.day(now))
        + " "
        + CLOCK_TIME.format(instant.atZone(Weeks.AMSTERDAM));
  }

  /** A day, seen from today. */
  public static String day(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == -1) {
      return "gisteren";
    }
    if (days == 0) {
      return "vandaag";
    }
    if (days == 1) {
      return "morgen";
    }
    return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day).replace(".", "");
  }
}
