package nl.werkbrug.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One request that read something: who, as whom, of whom, what and why.
 *
 * @param id of the operation; made from {@code at}, so that a period is a range of ids
 * @param operation name of the GraphQL operation, as the caller chose it, or of the file route
 * @param organisationId for whom the person works; null for a client
 * @param dossierIds all clients of whom something was read; a page over 50 clients is one record;
 *     empty when the log itself was read
 */
@Document("access_log")
public record AccessRecord(
    @Id UUID id,
    Instant at,
    String operation,
    UUID actorId,
    String actorName,
    Role role,
    @Nullable UUID organisationId,
    @Nullable String organisationName,
    List<UUID> dossierIds,
    List<Subject> subjects) {

  /** What was seen of one client. */
  public record Subject(UUID dossierId, Set<String> sections, Set<String> purposes) {}
}
