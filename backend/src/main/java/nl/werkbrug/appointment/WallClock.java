package nl.werkbrug.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Weeks;

/** Times as the clock on the wall in the Netherlands shows them. */
final class WallClock {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private WallClock() {}

  /** {@code 10:30}; empty when it is no time. */
  static Optional<LocalTime> time(String text) {
    return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
  }

  /**
   * The instant at which the clock shows this. Empty in the hour that is skipped when summer time
   * begins; the first of the two in the hour that comes twice when it ends.
   */
  static Optional<Instant> instant(LocalDate day, LocalTime time) {
    LocalDateTime shown = day.atTime(time);
    List<ZoneOffset> offsets = Weeks.AMSTERDAM.getRules().getValidOffsets(shown);
    return offsets.stream().findFirst().map(shown::toInstant);
  }
}
