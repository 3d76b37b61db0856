package nl.werkbrug.effortplan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The notes of the intake talk: one document per client, each topic guarded by its own version, so
 * that two people can write about two topics at once.
 *
 * @param dossierId also its id
 */
@Document("intake")
record Intake(@Id UUID dossierId, Map<IntakeTopic, Note> notes) {

  /** What was written about one topic. */
  record Note(String text, int version, String savedBy, Instant savedAt) {}
}
