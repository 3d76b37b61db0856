package nl.werkbrug.pitch.market;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * An employer asked to meet the candidate of a public pitch.
 *
 * @param employer name of the organisation
 * @param askedBy name of the person who asked
 */
@TypeAlias("InterestExpressed")
public record InterestExpressed(
    UUID id,
    Instant at,
    UUID publicPitchId,
    String employer,
    String askedBy,
    String job,
    String place,
    String hours,
    String question,
    Instant answerBy)
    implements OutboxEvent {

  /** The employer's side does not know whose pitch it is. */
  @Override
  public @Nullable UUID dossierId() {
    return null;
  }
}
