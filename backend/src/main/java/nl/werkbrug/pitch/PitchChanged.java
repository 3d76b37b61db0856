package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A pitch came into another state.
 *
 * @param kind what happened
 * @param publicId the public id that it had when it happened
 */
@TypeAlias("PitchChanged")
public record PitchChanged(UUID id, UUID dossierId, Instant at, Kind kind, UUID publicId)
    implements OutboxEvent {

  /** What can happen to a pitch. */
  public enum Kind {
    DRAFTED,
    SUBMITTED,
    CHANGE_ASKED,
    PUBLISHED,
    WITHDRAWN
  }
}
