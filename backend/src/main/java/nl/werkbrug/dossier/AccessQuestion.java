package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client asks why somebody looked (waaromvraag); the privacy officer of that organisation
 * answers. It repeats what the access log says, never what stood in the dossier.
 *
 * @param id made by the client
 * @param organisationId whose officer answers
 * @param entryId the entry of the access log it is about
 * @param text what the client wrote beside it; null when nothing
 * @param answer null as long as the question is open
 */
@Document("access_question")
record AccessQuestion(
    @Id UUID id,
    int version,
    UUID dossierId,
    String clientName,
    UUID organisationId,
    UUID entryId,
    Instant lookedAt,
    String actorName,
    Role role,
    Set<String> sections,
    Set<String> purposes,
    Instant askedAt,
    @Nullable String text,
    @Nullable Answer answer) {

  /** What the officer answered. */
  record Answer(String text, Instant at, String byName) {}

  boolean isOpen() {
    return answer == null;
  }
}
