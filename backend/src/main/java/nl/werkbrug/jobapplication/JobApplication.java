package nl.werkbrug.jobapplication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One application for a job, reported by the client.
 *
 * @param outcomeAt when the outcome was last said; null while there is none
 */
@Document("job_application")
record JobApplication(
    @Id UUID id,
    int version,
    UUID dossierId,
    String employer,
    String job,
    LocalDate appliedOn,
    ApplicationChannel channel,
    @Nullable String note,
    @Nullable UUID vacancyId,
    ApplicationOutcome outcome,
    @Nullable Instant outcomeAt,
    Receipt receipt,
    List<OutboxEvent> outbox) {

  /** Public because GraphQL reads it as a field. */
  public boolean counts() {
    return channel.counts();
  }
}
