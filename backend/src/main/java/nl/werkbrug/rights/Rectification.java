package nl.werkbrug.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client asks an organisation to correct something in the dossier (correctieverzoek, AVG 16).
 *
 * <p>It stays as it was asked, with what was answered: whoever reads the section at that
 * organisation can also read that the client saw it differently.
 *
 * @param id made by the client
 * @param organisationId whose staff wrote it, and who answers; it saw the section when asked
 * @param wrong what is not right, in the client's words
 * @param right what it should be, in the client's words
 * @param dueOn the last day for the answer
 * @param extension null while the first term holds
 * @param answer null as long as nobody answered
 * @param takenBackAt null unless the client did
 */
@Document("rectification")
record Rectification(
    @Id UUID id,
    int version,
    UUID dossierId,
    String clientName,
    UUID organisationId,
    String organisationName,
    DossierSection section,
    String wrong,
    String right,
    Instant askedAt,
    LocalDate dueOn,
    @Nullable Extension extension,
    @Nullable Answer answer,
    @Nullable Instant takenBackAt,
    List<OutboxEvent> outbox) {

  /** Within a month (AVG 12, third paragraph). */
  static final int MONTHS = 1;

  /** So many months more, once, for what is hard to find out (AVG 12, third paragraph). */
  static final int MONTHS_MORE = 2;

  /** Why the answer takes longer. */
  record Extension(String reason, Instant at, String byName) {}

  /** What was answered. */
  record Answer(Outcome outcome, String text, Instant at, String byName) {}

  /** What somebody decided. */
  enum Outcome {
    CORRECTED,
    PARTLY,
    REFUSED
  }

  /** How far it is; the meaning of each stands in {@code rectification.graphqls}. */
  enum State {
    OPEN,
    CORRECTED,
    PARTLY,
    REFUSED,
    TAKEN_BACK
  }

  State state() {
    if (answer != null) {
      return State.valueOf(answer.outcome().name());
    }
    return takenBackAt == null ? State.OPEN : State.TAKEN_BACK;
  }

  boolean isOpen() {
    return state() == State.OPEN;
  }

  /** The last day is over and there is no answer. */
  boolean isOverdue(Instant now) {
    return isOpen() && Weeks.day(now).isAfter(dueOn);
  }
}
