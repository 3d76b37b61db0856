package nl.werkbrug.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.dossier.ConsentNotice;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.shared.SpokenTime;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a client stands in the list "Wie heeft mij vandaag nodig", from the facts in
 * the summary alone.
 */
final class Attention {

  /** Intensive guidance means at least one contact a week (R 3.2). */
  static final int CONTACT_DAYS = 7;

  private Attention() {}

  /**
   * The reasons at one moment, most pressing first.
   *
   * @param accessUntil when the first grant of the adviser ends; null when none does
   */
  static List<AttentionReason> reasons(
      Summary summary, @Nullable Instant accessUntil, Instant now) {
    return reasons(summary, accessUntil, null, false, now);
  }

  /**
   * The same, also for somebody who may be new to the client.
   *
   * @param from from whom the adviser took over; null when they did not
   * @param weekly the client is in the last three months of WW
   */
  static List<AttentionReason> reasons(
      Summary summary,
      @Nullable Instant accessUntil,
      HandOver.@Nullable From from,
      boolean weekly,
      Instant now) {
    List<AttentionReason> reasons = new ArrayList<>();
    LocalDate today = Weeks.day(now);
    conversation(summary.conversation(), now, reasons);
    plan(summary.plan(), today, reasons);
    corrections(summary.corrections(), today, reasons);
    documents(summary.documents(), now, reasons);
    pitch(summary.pitch(), now, reasons);
    contact(summary.contact(), weekly, now, reasons);
    appointments(summary.appointments(), summary.contact(), now, reasons);
    consent(accessUntil, now, reasons);
    takenOver(from, summary.contact(), today, reasons);
    reasons.sort(Comparator.comparing(AttentionReason::kind));
    return List.copyOf(reasons);
  }

  private static void consent(@Nullable Instant until, Instant now, List<AttentionReason> reasons) {
    ConsentNotice notice = until == null ? null : ConsentNotice.of(until, now);
    if (until == null || notice == null) {
      return;
    }
    long days = ConsentNotice.daysLeft(until, now);
    String when = days == 0 ? "vandaag" : days == 1 ? "morgen" : "over " + days + " dagen";
    reasons.add(
        new AttentionReason(
            notice == ConsentNotice.WITHIN_THREE_DAYS
                ? AttentionKind.CONSENT_ENDING_SOON
                : AttentionKind.CONSENT_ENDING,
            "Toestemming eindigt " + when,
            until));
  }

  /** Until there was contact on that day or later. */
  private static void takenOver(
      HandOver.@Nullable From from,
      Summary.@Nullable Contact contact,
      LocalDate today,
      List<AttentionReason> reasons) {
    if (from == null) {
      return;
    }
    Instant spoken = contact == null ? null : contact.lastContactAt();
    if (spoken == null || Weeks.day(spoken).isBefore(from.on())) {
      reasons.add(
          new AttentionReason(
              AttentionKind.TAKEN_OVER,
              "Nieuw bij u sinds "
                  + SpokenTime.day(from.on(), today)
                  + ", van "
                  + from.previousName(),
              Weeks.start(from.on())));
    }
  }

  private static void conversation(
      Summary.@Nullable Conversation conversation, Instant now, List<AttentionReason> reasons) {
    if (conversation == null || conversation.unansweredSince() == null) {
      return;
    }
    Instant since = conversation.unansweredSince();
    Summary.Due due = conversation.answerDue();
    if (due != null && now.isAfter(due.at())) {
      reasons.add(
          new AttentionReason(
              AttentionKind.ANSWER_OVERDUE,
              "Antwoord was beloofd voor " + SpokenTime.moment(due.at(), now),
              due.at()));
    } else if (due != null && now.isAfter(due.nearFrom())) {
      reasons.add(
          new AttentionReason(
              AttentionKind.ANSWER_NEAR,
              "Antwoord beloofd voor " + SpokenTime.moment(due.at(), now),
              due.at()));
    } else {
      reasons.add(
          new AttentionReason(
              AttentionKind.UNANSWERED,
              "Wacht op antwoord sinds " + SpokenTime.moment(since, now),
              since));
    }
  }

  private static void plan(
      Summary.@Nullable Plan plan, LocalDate today, List<AttentionReason> reasons) {
    if (plan == null) {
      return;
    }
    LocalDate review = plan.reviewOn();
    if (review != null && !review.isAfter(today.plusDays(1))) {
      String text =
          review.isBefore(today)
              ? "Gesprek over het plan had " + SpokenTime.day(review, today) + " moeten zijn"
              : "Gesprek over het plan is " + SpokenTime.day(review, today);
      reasons.add(new AttentionReason(AttentionKind.REVIEW_DUE, text, Weeks.start(review)));
    }
    if (plan.tasksBehind() > 0) {
      reasons.add(
          new AttentionReason(
              AttentionKind.TASK_BEHIND,
              plan.tasksBehind() == 1
                  ? "1 afspraak uit het plan loopt achter"
                  : plan.tasksBehind() + " afspraken uit het plan lopen achter",
              null));
    }
  }

  private static void corrections(
      Summary.@Nullable Corrections corrections, LocalDate today, List<AttentionReason> reasons) {
    if (corrections == null) {
      return;
    }
    corrections.asked().stream()
        .map(Summary.Corrections.Asked::dueOn)
        .min(Comparator.naturalOrder())
        .ifPresent(
            due ->
                reasons.add(
                    new AttentionReason(
                        AttentionKind.CORRECTION_ASKED,
                        due.isBefore(today)
                            ? "Antwoord op correctieverzoek had "
                                + SpokenTime.day(due, today)
                                + " moeten komen"
                            : "Correctieverzoek, antwoord uiterlijk " + SpokenTime.day(due, today),
                        Weeks.start(due))));
  }

  private static void documents(
      Summary.@Nullable Documents documents, Instant now, List<AttentionReason> reasons) {
    if (documents != null && documents.oldestWithoutComment() != null) {
      Instant since = documents.oldestWithoutComment();
      String uploads =
          documents.withoutComment() == 1 ? "Upload" : documents.withoutComment() + " uploads";
      reasons.add(
          new AttentionReason(
              AttentionKind.UPLOAD_WITHOUT_COMMENT,
              uploads + " zonder reactie sinds " + SpokenTime.moment(since, now),
              since));
    }
  }

  private static void pitch(
      Summary.@Nullable Pitch pitch, Instant now, List<AttentionReason> reasons) {
    if (pitch != null && pitch.waitingSince() != null) {
      Instant since = pitch.waitingSince();
      reasons.add(
          new AttentionReason(
              AttentionKind.PITCH_WAITING,
              "Pitch wacht op u sinds " + SpokenTime.moment(since, now),
              since));
    }
  }

  /** Who did not come is called; any contact since then has done that. */
  private static void appointments(
      Summary.@Nullable Appointments appointments,
      Summary.@Nullable Contact contact,
      Instant now,
      List<AttentionReason> reasons) {
    if (appointments == null) {
      return;
    }
    Instant missed = appointments.notComeAt();
    Instant spoken = contact == null ? null : contact.lastContactAt();
    if (missed != null && (spoken == null || spoken.isBefore(missed))) {
      reasons.add(
          new AttentionReason(
              AttentionKind.APPOINTMENT_NOT_COME,
              "Bel even: niet gekomen " + SpokenTime.moment(missed, now),
              missed));
    }
    Instant since = appointments.moveAskedSince();
    if (since != null) {
      reasons.add(
          new AttentionReason(
              AttentionKind.APPOINTMENT_MOVE_ASKED,
              "Vraagt een andere tijd sinds " + SpokenTime.moment(since, now),
              since));
    }
  }

  private static void contact(
      Summary.@Nullable Contact contact,
      boolean weekly,
      Instant now,
      List<AttentionReason> reasons) {
    if (contact == null || contact.lastContactAt() == null) {
      return;
    }
    LocalDate today = Weeks.day(now);
    Instant last = contact.lastContactAt();
    long days = ChronoUnit.DAYS.between(Weeks.day(last), today);
    if (days >= CONTACT_DAYS) {
      reasons.add(
          new AttentionReason(AttentionKind.NO_CONTACT, days + " dagen geen contact", last));
    } else if (weekly && weekPasses(now) && last.isBefore(Weeks.start(Weeks.monday(today)))) {
      reasons.add(
          new AttentionReason(
              AttentionKind.WEEK_WITHOUT_CONTACT,
              "Nog geen contact deze week, laatst " + SpokenTime.day(Weeks.day(last), today),
              last));
    }
  }

  /** From Thursday noon there is a day and a half of office left to make contact this week. */
  private static boolean weekPasses(Instant now) {
    LocalDateTime here = now.atZone(Weeks.AMSTERDAM).toLocalDateTime();
    return !here.isBefore(Weeks.monday(here.toLocalDate()).plusDays(3).atTime(LocalTime.NOON));
  }
}
