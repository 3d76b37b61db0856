package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.pitch.market.ContactStep;
import nl.werkbrug.pitch.market.InterestState;
import nl.werkbrug.pitch.market.OpenedSteps;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A question of an employer about a client's pitch, on the client's side.
 *
 * @param id the same as on the employer's side
 * @param note a sentence of the adviser to the client; null when none
 * @param allowed what the client said yes to; empty for no, null while unanswered
 * @param opened what the employer sees because of it; null when nothing
 * @param seenAt when the employer first saw that; null when not yet
 */
@Document("pitch_interest")
record PitchInterest(
    @Id UUID id,
    int version,
    UUID dossierId,
    UUID publicPitchId,
    String employer,
    String askedBy,
    String job,
    String place,
    String hours,
    String question,
    Instant expressedAt,
    Instant answerBy,
    InterestState state,
    @Nullable String note,
    @Nullable Instant askedAt,
    @Nullable Instant answeredAt,
    @Nullable Set<ContactStep> allowed,
    @Nullable OpenedSteps opened,
    @Nullable Instant seenAt,
    List<OutboxEvent> outbox) {

  boolean waitsForAdviser() {
    return state == InterestState.SENT;
  }
}
