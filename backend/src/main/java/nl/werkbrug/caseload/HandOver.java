package nl.werkbrug.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser took over with a client (overdracht), so that nothing unanswered is forgotten.
 *
 * @param previousName who had the client before
 * @param on since which day it is the adviser
 * @param waiting what was left to do, as it stands now
 * @param nextAppointmentAt that was already made; null when there is none or it is not visible
 */
record HandOver(
    String previousName,
    LocalDate on,
    List<AttentionReason> waiting,
    @Nullable Instant nextAppointmentAt) {

  /** So long somebody is new to a client. */
  static final int DAYS = 14;

  /** Somebody waits for these, and not for time to pass. */
  private static final Set<AttentionKind> WAITING =
      EnumSet.of(
          AttentionKind.ANSWER_OVERDUE,
          AttentionKind.ANSWER_NEAR,
          AttentionKind.UNANSWERED,
          AttentionKind.REVIEW_DUE,
          AttentionKind.APPOINTMENT_NOT_COME,
          AttentionKind.APPOINTMENT_MOVE_ASKED,
          AttentionKind.CORRECTION_ASKED,
          AttentionKind.UPLOAD_WITHOUT_COMMENT,
          AttentionKind.PITCH_WAITING);

  /** Who had a client before, and since when it is somebody else. */
  record From(String previousName, LocalDate on) {}

  /** What the caller took over; empty when they did not, or longer ago. */
  static Optional<HandOver> of(DossierView dossier, Instant now) {
    UUID caller = dossier.scope().caller().personId();
    return from(dossier.allContactPersons(), caller, Weeks.day(now))
        .map(from -> of(from, dossier, now));
  }

  private static HandOver of(From from, DossierView dossier, Instant now) {
    Summary summary = dossier.summary();
    Summary.Appointments appointments = summary.appointments();
    return new HandOver(
        from.previousName(),
        from.on(),
        Attention.reasons(summary, null, now).stream()
            .filter(reason -> WAITING.contains(reason.kind()))
            .toList(),
        appointments == null
            ? null
            : appointments.upcoming().stream().filter(now::isBefore).findFirst().orElse(null));
  }

  /**
   * From whom somebody took over. Who had a client for no day at all, because a change was undone,
   * had nothing to hand over.
   */
  static Optional<From> from(List<ContactPerson> all, UUID personId, LocalDate today) {
    return all.stream()
        .filter(person -> person.personId().equals(personId) && person.isCurrent(today))
        .filter(person -> today.isBefore(person.from().plusDays(DAYS)))
        .max(Comparator.comparing(ContactPerson::from))
        .flatMap(
            own ->
                all.stream()
                    .filter(before -> own.from().equals(before.until()))
                    .filter(before -> before.from().isBefore(own.from()))
                    .filter(before -> before.role() == own.role())
                    .filter(before -> !before.personId().equals(personId))
                    .findFirst()
                    .map(before -> new From(before.name(), own.from())));
  }
}
