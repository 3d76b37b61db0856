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
 * @param id of the operation; time-ordered
 * @param operation name of the GraphQL operation or of the file route
 * @param dossierIds all clients of whom something was read; a page over 50 clients is one record
 */
@Document("access_log")
public record AccessRecord(
    @Id UUID id,
    Instant at,
    String operation,
    UUID actorId,
    String actorName,
    Role role,
    @Nullable String organisationName,
    List<UUID> dossierIds,
    List<Subject> subjects) {

  /** What was seen of one client. */
  public record Subject(UUID dossierId, Set<String> sections, Set<String> purposes) {}
}
