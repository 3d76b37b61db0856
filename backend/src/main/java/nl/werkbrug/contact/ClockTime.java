package nl.werkbrug.contact;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of the day as people type it: {@code 09:00}. */
final class ClockTime {

  private ClockTime() {}

  /** The time, or null when the text is none. */
  static @Nullable LocalTime parse(String text) {
    try {
      return text.length() == "09:00".length() ? LocalTime.parse(text) : null;
    } catch (DateTimeException _) {
      return null;
    }
  }
}
