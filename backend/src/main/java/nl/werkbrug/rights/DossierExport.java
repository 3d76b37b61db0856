package nl.werkbrug.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An archive of the whole dossier that the client asked for, and how far it is.
 *
 * @param openFor the dossier while it is being made and its own id afterwards; unique, so that one
 *     archive is made at a time
 * @param clientId who asked, and who alone may fetch it
 * @param attempts how often the making was begun
 * @param maker who is making it; null while nobody does
 * @param leaseUntil from when on somebody else may take over
 * @param archiveId names the bytes; null when there are none
 * @param done of {@code total} steps
 * @param readyAt null until it is ready
 * @param removed the bytes are gone
 */
@Document("dossier_export")
record DossierExport(
    @Id UUID id,
    UUID openFor,
    UUID dossierId,
    UUID clientId,
    Stage stage,
    Instant requestedAt,
    int attempts,
    @Nullable UUID maker,
    Instant leaseUntil,
    @Nullable UUID archiveId,
    int done,
    int total,
    @Nullable Instant readyAt,
    long size,
    @Nullable String sha256,
    boolean removed) {

  /** How long an archive can be fetched. */
  static final Duration AVAILABLE = Duration.ofHours(1);

  /** After so many attempts the client is told that it did not work. */
  static final int MAX_ATTEMPTS = 3;

  /** How far the making is. */
  enum Stage {
    OPEN,
    READY,
    FAILED
  }

  /** What the client is told; the meaning of each stands in {@code rights.graphqls}. */
  enum State {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    EXPIRED
  }

  static DossierExport asked(UUID id, UUID dossierId, UUID clientId, Instant now) {
    return new DossierExport(
        id,
        dossierId,
        dossierId,
        clientId,
        Stage.OPEN,
        now,
        0,
        null,
        now,
        null,
        0,
        1,
        null,
        0,
        null,
        false);
  }

  @Nullable Instant availableUntil() {
    return readyAt == null ? null : readyAt.plus(AVAILABLE);
  }

  State state(Instant now) {
    return switch (stage) {
      case OPEN -> maker == null ? State.WAITING : State.RUNNING;
      case FAILED -> State.FAILED;
      case READY -> canBeFetched(now) ? State.READY : State.EXPIRED;
    };
  }

  /** Up to the last instant of the hour, and no longer at its end. */
  boolean canBeFetched(Instant now) {
    Instant until = availableUntil();
    return until != null && !removed && now.isBefore(until);
  }

  /** Share of the work that is done, 0 to 100. */
  int percent() {
    return stage == Stage.READY ? 100 : Math.min(99, 100 * done / Math.max(1, total));
  }
}
