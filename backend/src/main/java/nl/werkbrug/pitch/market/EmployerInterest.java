package nl.werkbrug.pitch.market;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A question of an employer about one public pitch, as the employer follows it.
 *
 * @param progress number of the last news from the contact person's side; news comes in order
 * @param answerBy until when an answer was promised
 * @param opened what the candidate said yes to; null while nothing is open
 * @param seenAt when the employer first saw what is open now
 */
@Document("employer_interest")
record EmployerInterest(
    @Id UUID id,
    UUID publicPitchId,
    UUID organisationId,
    String askedBy,
    String job,
    String place,
    String hours,
    String question,
    Instant expressedAt,
    Instant answerBy,
    InterestState state,
    int progress,
    @Nullable Instant askedAt,
    @Nullable Instant answeredAt,
    @Nullable OpenedSteps opened,
    @Nullable Instant seenAt,
    List<OutboxEvent> outbox) {

  /** Employers hear within 72 hours (K 3.9), also across the change of summer time. */
  static final Duration PROMISE = Duration.ofDays(3);

  /** The promise was broken: the time is over and nothing was answered. */
  boolean late(Instant now) {
    return answeredAt == null && now.isAfter(answerBy);
  }
}
