package nl.werkbrug.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written in Dutch sentences. */
public final class DutchDates {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH:mm", DUTCH);

  private DutchDates() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }

  public static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(Weeks.AMSTERDAM));
  }
}
