package nl.werkbrug.rights;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client asks to erase something before its term is over (AVG art. 17); a privacy officer
 * answers.
 *
 * @param openFor the dossier while it waits and its own id afterwards; unique, so that one waits at
 *     a time
 * @param organisationIds whose privacy officers may answer: of all that have to do with the dossier
 * @param sections what should go; null for all of it
 * @param text what the client wrote beside it; null when nothing
 */
@Document("erasure_request")
record ErasureRequest(
    @Id UUID id,
    int version,
    UUID openFor,
    UUID dossierId,
    String clientName,
    Set<UUID> organisationIds,
    @Nullable Set<DossierSection> sections,
    Instant askedAt,
    @Nullable String text,
    @Nullable Answer answer) {

  /** Why it stays, in the words of the law; the meaning of each stands in the schema. */
  enum Refusal {
    LAW_OR_TASK,
    ARCHIVE,
    LEGAL_CLAIM
  }

  /**
   * What the officer answered.
   *
   * @param refusal null when it was granted
   */
  record Answer(@Nullable Refusal refusal, String text, Instant at, String byName) {

    boolean granted() {
      return refusal == null;
    }
  }
}
