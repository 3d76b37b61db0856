package nl.werkbrug.document;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A version, a comment or an answer was added, a thread was done, or a side has looked.
 *
 * @param what null in what was stored before it was kept
 * @param byClient whether the client did it; null in what was stored before it was kept
 */
@TypeAlias("DocumentChanged")
public record DocumentChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID documentId,
    @Nullable What what,
    @Nullable Boolean byClient)
    implements OutboxEvent {

  /** What happened. */
  public enum What {
    VERSION_ADDED,
    COMMENTED,
    RESOLVED,
    SEEN
  }
}
