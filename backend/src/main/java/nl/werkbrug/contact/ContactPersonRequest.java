package nl.werkbrug.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client asks for another contact person ("het klikt niet"). The team lead of the one it is about
 * reads it and answers; that person never sees it, and nothing else follows from it.
 *
 * @param openFor the dossier while it waits and its own id afterwards; unique, so that one waits at
 *     a time
 * @param team whose lead answers; null where there are no teams
 * @param contactPersonId who it is about
 * @param reason what the client wrote beside it; null when nothing
 * @param dueOn the last day for an answer
 * @param end how it ended; null while it waits
 */
@Document("contact_person_request")
record ContactPersonRequest(
    @Id UUID id,
    int version,
    UUID openFor,
    UUID dossierId,
    String clientName,
    UUID organisationId,
    @Nullable String team,
    UUID contactPersonId,
    String contactPersonName,
    @Nullable String reason,
    Instant askedAt,
    LocalDate dueOn,
    @Nullable End end) {

  /** Within so many working days there is an answer. */
  static final int WORKING_DAYS = 5;

  /** How it stands; the meaning of each stands in {@code contactpersonrequest.graphqls}. */
  enum State {
    OPEN,
    REASSIGNED,
    ANSWERED,
    WITHDRAWN
  }

  /**
   * How it ended.
   *
   * @param text to the client, in the words of the team lead; null when there is none
   * @param byName the team lead; null when the client took it back or somebody else took over
   */
  record End(State state, Instant at, @Nullable String text, @Nullable String byName) {}

  State state() {
    return end == null ? State.OPEN : end.state();
  }

  /** The last day has passed and there is no answer. */
  boolean isLate(Instant now) {
    return end == null && Weeks.day(now).isAfter(dueOn);
  }
}
