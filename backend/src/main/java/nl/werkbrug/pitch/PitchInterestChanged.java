package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A question of an employer came in on the client's side, was put to the client, or was answered.
 *
 * @param interestId the question
 * @param what null in what was stored before it was kept
 */
@TypeAlias("PitchInterestChanged")
public record PitchInterestChanged(
    UUID id, UUID dossierId, Instant at, UUID interestId, @Nullable What what)
    implements OutboxEvent {

  /** What happened to the question. */
  public enum What {
    CAME_IN,
    PUT_TO_CLIENT,
    ANSWERED,
    ENDED
  }
}
