package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something about an appointment changed.
 *
 * @param byClient whether the client did it; null in what was stored before it was kept
 * @param adviserId with whom it is; null in what was stored before it was kept
 */
@TypeAlias("AppointmentChanged")
public record AppointmentChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID appointmentId,
    What what,
    @Nullable Boolean byClient,
    @Nullable UUID adviserId)
    implements OutboxEvent {

  /** What happened. */
  public enum What {
    PROPOSED,
    PICKED,
    COMING,
    MOVE_ASKED,
    CANCELLED,
    OUTCOME_RECORDED
  }
}
