package nl.werkbrug.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How, with whom and where.
 *
 * @param room its name, as it was then
 */
record Terms(
    AppointmentKind kind,
    String subject,
    UUID adviserId,
    String adviserName,
    int minutes,
    @Nullable UUID roomId,
    @Nullable String room,
    @Nullable String place,
    @Nullable String link,
    @Nullable String phone,
    @Nullable String bring) {

  static final int MIN_MINUTES = 10;
  static final int MAX_MINUTES = 240;

  Instant endOf(Instant start) {
    return start.plus(Duration.ofMinutes(minutes));
  }
}
