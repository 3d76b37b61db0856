package nl.werkbrug.rights;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser.Held;
import nl.werkbrug.dossier.DossierRetention;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An erasure that somebody confirmed, how far it is, and afterwards the proof that it was done.
 *
 * @param openFor the dossier while it is going on and its own id afterwards; unique, so that one is
 *     carried out at a time
 * @param dossierId null once all of it is gone
 * @param reference by which people speak of the dossier; all that is left of it
 * @param organisationIds whose privacy officers read it
 * @param sections what goes; null for all of it
 * @param startedBy name of the privacy officer
 * @param items how much there was when it began
 * @param attempts how often somebody began
 * @param maker who carries it out now; null while nobody does
 * @param leaseUntil from when on somebody else may take over
 * @param done of {@code total} steps
 */
@Document("erasure")
record Erasure(
    @Id UUID id,
    UUID openFor,
    @Nullable UUID dossierId,
    String reference,
    Set<UUID> organisationIds,
    @Nullable Set<DossierSection> sections,
    Ground ground,
    Instant startedAt,
    String startedBy,
    long items,
    long files,
    long bytes,
    Stage stage,
    int attempts,
    @Nullable UUID maker,
    Instant leaseUntil,
    int done,
    int total,
    @Nullable Instant finishedAt) {

  /** How far it is. */
  enum Stage {
    OPEN,
    DONE,
    REFUSED
  }

  /** What the privacy officer is told; the meaning of each stands in {@code erasure.graphqls}. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    REFUSED
  }

  /** Why it goes; the meaning of each stands in {@code erasure.graphqls}. */
  enum Ground {
    TERM,
    REQUEST
  }

  static Erasure confirmed(
      UUID id,
      UUID dossierId,
      Set<UUID> organisationIds,
      @Nullable Set<DossierSection> sections,
      Ground ground,
      Instant now,
      String by,
      Held held) {
    return new Erasure(
        id,
        dossierId,
        dossierId,
        DossierRetention.reference(dossierId),
        organisationIds,
        sections,
        ground,
        now,
        by,
        held.items(),
        held.files(),
        held.bytes(),
        Stage.OPEN,
        0,
        null,
        now,
        0,
        1,
        null);
  }

  boolean whole() {
    return sections == null;
  }

  State state() {
    return switch (stage) {
      case OPEN -> maker == null ? State.WAITING : State.RUNNING;
      case DONE -> State.DONE;
      case REFUSED -> State.REFUSED;
    };
  }

  /** Share of the work that is done, 0 to 100. */
  int percent() {
    return stage == Stage.DONE ? 100 : Math.min(99, 100 * done / Math.max(1, total));
  }
}
