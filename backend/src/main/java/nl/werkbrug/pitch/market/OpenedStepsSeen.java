package nl.werkbrug.pitch.market;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** An employer saw for the first time what a candidate had opened; stored before it was shown. */
@TypeAlias("OpenedStepsSeen")
public record OpenedStepsSeen(
    UUID id,
    Instant at,
    UUID interestId,
    UUID personId,
    String personName,
    Organisation organisation)
    implements OutboxEvent {

  /** The employer's side does not know whose pitch it is. */
  @Override
  public @Nullable UUID dossierId() {
    return null;
  }
}
