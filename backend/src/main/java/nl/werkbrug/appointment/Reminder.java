package nl.werkbrug.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/** When people are reminded of an appointment, in the order of time. */
public enum Reminder {
  DAY_BEFORE,
  TWO_HOURS_BEFORE;

  /** Nobody wants a reminder in the night. */
  static final LocalTime MORNING = LocalTime.of(9, 0);

  public static final Duration SHORT_BEFORE = Duration.ofHours(2);

  /** When it is due for an appointment that begins then. */
  Instant dueFor(Instant startsAt) {
    return switch (this) {
      case DAY_BEFORE ->
          Weeks.day(startsAt).minusDays(1).atTime(MORNING).atZone(Weeks.AMSTERDAM).toInstant();
      case TWO_HOURS_BEFORE -> startsAt.minus(SHORT_BEFORE);
    };
  }

  /**
   * When the next one is due, after a moment; null when there is none left. Who picks a time after
   * a reminder was due knows it still.
   */
  static @Nullable Instant nextAfter(Instant now, Instant startsAt) {
    return Stream.of(values())
        .map(reminder -> reminder.dueFor(startsAt))
        .filter(now::isBefore)
        .min(Instant::compareTo)
        .orElse(null);
  }

  /** The last one that is due; null before the first. */
  static @Nullable Reminder dueAt(Instant now, Instant startsAt) {
    return Stream.of(values())
        .filter(reminder -> !now.isBefore(reminder.dueFor(startsAt)))
        .reduce((_, last) -> last)
        .orElse(null);
  }
}
