package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * A question of an organisation to the client: may we see this, and why (vraag om toestemming).
 *
 * @param askedBy the adviser who asked
 * @param lastDay the last day on which the consent would hold
 * @param until the first instant at which it can no longer be answered
 * @param closedAt when it was answered or taken back; null while it was not
 * @param given what the client said yes to; empty while there is no answer, and for a no
 */
record ConsentRequest(
    UUID id,
    UUID organisationId,
    UUID askedBy,
    String askedByName,
    Purpose purpose,
    Set<DossierSection> sections,
    String reason,
    LocalDate lastDay,
    Instant askedAt,
    Instant until,
    State state,
    @Nullable Instant closedAt,
    Set<DossierSection> given) {

  enum State {
    OPEN,
    GIVEN,
    PARTLY_GIVEN,
    REFUSED,
    TAKEN_BACK,
    EXPIRED
  }

  /** Nobody writes that a question ran out: it is so from one instant on. */
  State stateAt(Instant now) {
    return state == State.OPEN && !now.isBefore(until) ? State.EXPIRED : state;
  }

  boolean isOpen(Instant now) {
    return stateAt(now) == State.OPEN;
  }

  ConsentRequest answered(Set<DossierSection> yes, Instant now) {
    State answer =
        yes.isEmpty()
            ? State.REFUSED
            : yes.containsAll(sections) ? State.GIVEN : State.PARTLY_GIVEN;
    return closed(answer, yes, now);
  }

  ConsentRequest takenBack(Instant now) {
    return closed(State.TAKEN_BACK, Set.of(), now);
  }

  /** The first day on which the same may be asked again; null unless the client said no. */
  @Nullable LocalDate restsUntil() {
    return state == State.REFUSED && closedAt != null
        ? Weeks.day(closedAt).plusDays(Dossier.DAYS_OF_REST)
        : null;
  }

  private ConsentRequest closed(State how, Set<DossierSection> yes, Instant now) {
    return new ConsentRequest(
        id,
        organisationId,
        askedBy,
        askedByName,
        purpose,
        sections,
        reason,
        lastDay,
        askedAt,
        until,
        how,
        now,
        yes);
  }
}
