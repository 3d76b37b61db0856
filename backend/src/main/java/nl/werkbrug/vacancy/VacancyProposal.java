package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A vacancy that an adviser proposed to one client.
 *
 * @param proposedBy full name of the adviser
 * @param organisationId for whom the adviser works
 * @param month of the proposing ({@code 2026-11}), by which proposals are counted
 * @param readAt when the client first saw it; null while unread
 * @param answer null while there is none
 */
@Document("vacancy_proposal")
record VacancyProposal(
    @Id UUID id,
    int version,
    UUID dossierId,
    UUID vacancyId,
    String sentence,
    UUID adviserId,
    String proposedBy,
    UUID organisationId,
    Instant proposedAt,
    String month,
    @Nullable Instant readAt,
    @Nullable Reaction answer,
    List<OutboxEvent> outbox) {

  /** What the client thinks of it. */
  record Reaction(boolean interested, @Nullable String reason, Instant at) {}
}
