package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** Something about an appointment changed. */
@TypeAlias("AppointmentChanged")
public record AppointmentChanged(UUID id, UUID dossierId, Instant at, UUID appointmentId, What what)
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
