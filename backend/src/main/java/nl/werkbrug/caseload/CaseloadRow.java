package nl.werkbrug.caseload;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Programme;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/** One client in the caseload; parts that may not be seen are null. */
record CaseloadRow(
    UUID dossierId,
    String clientName,
    String clientInitials,
    Programme.Cohort cohort,
    List<AttentionReason> reasons,
    @Nullable Integer applicationsDone,
    @Nullable Integer applicationsRequired,
    @Nullable Integer unread,
    @Nullable Integer planTasksDone,
    @Nullable Integer planTasks,
    @Nullable LocalDate reviewOn,
    @Nullable Instant lastContactAt,
    @Nullable Instant nextAppointmentAt) {

  static CaseloadRow of(DossierView dossier, Instant now) {
    Summary summary = dossier.summary();
    Summary.Applications applications = summary.applications();
    Summary.Conversation conversation = summary.conversation();
    Summary.Plan plan = summary.plan();
    Summary.Contact contact = summary.contact();
    Summary.Appointments appointments = summary.appointments();
    boolean thisPeriod =
        applications != null
            && !applications.periodFrom().plusWeeks(4).isBefore(Weeks.day(now).plusDays(1));
    return new CaseloadRow(
        dossier.id(),
        dossier.clientName(),
        Person.initials(dossier.clientName()),
        dossier.programme().cohort(),
        Attention.reasons(
            summary,
            dossier.accessUntil(),
            HandOver.from(
                    dossier.allContactPersons(),
                    dossier.scope().caller().personId(),
                    Weeks.day(now))
                .orElse(null),
            dossier.programme().cohort() == Programme.Cohort.MINUS_3,
            now),
        applications == null ? null : thisPeriod ? applications.done() : 0,
        applications == null ? null : applications.required(),
        conversation == null ? null : conversation.unreadByStaff(),
        plan == null ? null : plan.tasksDone(),
        plan == null ? null : plan.tasks(),
        plan == null ? null : plan.reviewOn(),
        contact == null ? null : contact.lastContactAt(),
        appointments == null
            ? null
            : appointments.upcoming().stream().filter(now::isBefore).findFirst().orElse(null));
  }

  boolean fits(CaseloadController.Filter filter) {
    return (filter.name() == null || plain(clientName).contains(plain(filter.name())))
        && (filter.cohort() == null || filter.cohort() == cohort)
        && (filter.reason() == null
            || reasons.stream().anyMatch(reason -> reason.kind() == filter.reason()));
  }

  /** Without capitals and accents, so that "celine" finds "Céline". */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
