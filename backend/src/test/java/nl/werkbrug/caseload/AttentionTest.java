package nl.werkbrug.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Summary;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttentionTest {

  /** Tuesday 3 March 2026, 10:00 in the Netherlands. */
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  @Test
  void isQuietWhenNothingWaits() {
    assertThat(Attention.reasons(Summary.EMPTY, null, NOW)).isEmpty();
  }

  @Test
  void saysSinceWhenAMessageWaits() {
    Summary summary = waiting(NOW, NOW.plusSeconds(60));

    assertThat(texts(summary, NOW)).containsExactly("Wacht op antwoord sinds gisteren 15:10");
  }

  @Test
  void saysWhenTheAnswerWasPromisedOnceThatIsNear() {
    Instant due = Instant.parse("2026-03-03T10:30:00Z");

    assertThat(kindsAndTexts(waiting(NOW.minusMillis(1), due), NOW))
        .containsExactly(tuple(AttentionKind.ANSWER_NEAR, "Antwoord beloofd voor vandaag 11:30"));
    assertThat(kindsAndTexts(waiting(NOW, due), NOW))
        .containsExactly(tuple(AttentionKind.UNANSWERED, "Wacht op antwoord sinds gisteren 15:10"));
  }

  @Test
  void saysThatThePromisedTimeHasPassedAndNotInItsLastMoment() {
    Instant near = NOW.minusSeconds(7200);

    assertThat(kindsAndTexts(waiting(near, NOW), NOW))
        .containsExactly(tuple(AttentionKind.ANSWER_NEAR, "Antwoord beloofd voor vandaag 10:00"));
    assertThat(kindsAndTexts(waiting(near, NOW.minusMillis(1)), NOW))
        .containsExactly(
            tuple(AttentionKind.ANSWER_OVERDUE, "Antwoord was beloofd voor vandaag 9:59"));
  }

  @Test
  void announcesAReviewTheDayBeforeAndNotEarlier() {
    assertThat(texts(reviewOn(LocalDate.of(2026, 3, 4)), NOW))
        .containsExactly("Gesprek over het plan is morgen");
    assertThat(texts(reviewOn(LocalDate.of(2026, 3, 5)), NOW)).isEmpty();
    assertThat(texts(reviewOn(LocalDate.of(2026, 3, 2)), NOW))
        .containsExactly("Gesprek over het plan had gisteren moeten zijn");
  }

  @Test
  void asksForContactOnTheSeventhDayAlsoOverTheStartOfSummerTime() {
    Instant beforeTheChange = Instant.parse("2026-03-24T22:30:00Z");

    assertThat(texts(lastContact(beforeTheChange), Instant.parse("2026-03-30T21:59:00Z")))
        .isEmpty();
    assertThat(texts(lastContact(beforeTheChange), Instant.parse("2026-03-30T22:00:00Z")))
        .containsExactly("7 dagen geen contact");
  }

  @Test
  void asksForContactFromThursdayNoonInTheLastMonthsOfWw() {
    Instant sunday = Instant.parse("2026-03-01T22:59:59Z");
    Instant thursdayNoon = Instant.parse("2026-03-05T11:00:00Z");

    assertThat(weekly(sunday, thursdayNoon.minusMillis(1))).isEmpty();
    assertThat(weekly(sunday, thursdayNoon))
        .containsExactly("Nog geen contact deze week, laatst zo 1 maart");
    assertThat(texts(lastContact(sunday), thursdayNoon)).isEmpty();
  }

  @Test
  void countsContactFromTheFirstMomentOfTheWeekAlsoInTheWeekOfSummerTime() {
    Instant monday = Instant.parse("2026-03-22T23:00:00Z");
    Instant sundayNight = Instant.parse("2026-03-29T21:59:59Z");

    assertThat(weekly(monday, sundayNight)).isEmpty();
    assertThat(weekly(monday.minusMillis(1), Instant.parse("2026-03-28T22:59:59Z"))).hasSize(1);
  }

  @Test
  void saysOnceThatThereWasNoContact() {
    Instant tuesday = Instant.parse("2026-02-24T10:00:00Z");

    assertThat(weekly(tuesday, Instant.parse("2026-03-05T11:00:00Z")))
        .containsExactly("9 dagen geen contact");
  }

  private static List<String> weekly(Instant lastContact, Instant now) {
    return Attention.reasons(lastContact(lastContact), null, null, true, now).stream()
        .map(AttentionReason::text)
        .toList();
  }

  @Test
  void announcesTheEndOfAConsentFourteenDaysBeforeAlsoOverTheStartOfSummerTime() {
    Instant endOfSunday5April = Instant.parse("2026-04-05T22:00:00Z");
    Instant sunday22March = Instant.parse("2026-03-21T23:00:00Z");

    assertThat(reasons(endOfSunday5April, sunday22March.minusMillis(1))).isEmpty();
    assertThat(reasons(endOfSunday5April, sunday22March))
        .containsExactly(
            new AttentionReason(
                AttentionKind.CONSENT_ENDING,
                "Toestemming eindigt over 14 dagen",
                endOfSunday5April));
  }

  @Test
  void announcesItAgainThreeDaysBefore() {
    Instant endOfSunday5April = Instant.parse("2026-04-05T22:00:00Z");
    Instant thursday2April = Instant.parse("2026-04-01T22:00:00Z");

    assertThat(reasons(endOfSunday5April, thursday2April.minusMillis(1)))
        .extracting(AttentionReason::kind, AttentionReason::text)
        .containsExactly(tuple(AttentionKind.CONSENT_ENDING, "Toestemming eindigt over 4 dagen"));
    assertThat(reasons(endOfSunday5April, thursday2April))
        .extracting(AttentionReason::kind, AttentionReason::text)
        .containsExactly(
            tuple(AttentionKind.CONSENT_ENDING_SOON, "Toestemming eindigt over 3 dagen"));
    assertThat(reasons(endOfSunday5April, endOfSunday5April.minusMillis(1)))
        .extracting(AttentionReason::text)
        .containsExactly("Toestemming eindigt vandaag");
  }

  @Test
  void countsTheDaysOfTheCalendarOverTheEndOfSummerTime() {
    Instant endOfWednesday28October = Instant.parse("2026-10-28T23:00:00Z");
    Instant sunday25October = Instant.parse("2026-10-24T22:00:00Z");

    assertThat(reasons(endOfWednesday28October, sunday25October.minusMillis(1)))
        .extracting(AttentionReason::kind)
        .containsExactly(AttentionKind.CONSENT_ENDING);
    assertThat(reasons(endOfWednesday28October, sunday25October))
        .extracting(AttentionReason::kind)
        .containsExactly(AttentionKind.CONSENT_ENDING_SOON);
  }

  @Test
  void namesTheFirstDayOnWhichACorrectionMustBeAnswered() {
    assertThat(texts(corrections(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 4)), NOW))
        .containsExactly("Correctieverzoek, antwoord uiterlijk morgen");
    assertThat(texts(corrections(LocalDate.of(2026, 3, 3)), NOW))
        .containsExactly("Correctieverzoek, antwoord uiterlijk vandaag");
    assertThat(texts(corrections(LocalDate.of(2026, 3, 2)), NOW))
        .containsExactly("Antwoord op correctieverzoek had gisteren moeten komen");
    assertThat(texts(corrections(), NOW)).isEmpty();
  }

  private static Summary corrections(LocalDate... dueOn) {
    return new Summary(
        null,
        null,
        null,
        null,
        null,
        null,
        new Summary.Corrections(
            NOW,
            DossierSection.CV,
            Stream.of(dueOn)
                .map(
                    day -> new Summary.Corrections.Asked(UUID.randomUUID(), DossierSection.CV, day))
                .toList()),
        null);
  }

  @Test
  void asksForACallToWhoDidNotComeUntilThereWasContact() {
    Instant missed = Instant.parse("2026-03-02T13:00:00Z");

    assertThat(texts(notCome(missed, missed.minusMillis(1)), NOW))
        .containsExactly("Bel even: niet gekomen gisteren 14:00");
    assertThat(texts(notCome(missed, missed), NOW)).isEmpty();
  }

  @Test
  void saysThatAClientWantsAnotherTime() {
    Instant asked = Instant.parse("2026-03-03T08:30:00Z");
    Summary summary = appointments(new Summary.Appointments(NOW, List.of(), asked, null), null);

    assertThat(texts(summary, NOW)).containsExactly("Vraagt een andere tijd sinds vandaag 9:30");
  }

  @Test
  void putsThePersonWhoWaitsForAnAnswerFirst() {
    Summary summary =
        new Summary(
            null,
            new Summary.Conversation(NOW, 1, 1, 0, NOW, null),
            new Summary.Plan(NOW, "AGREED", LocalDate.of(2026, 3, 3), 3, 0, 2, null),
            new Summary.Documents(NOW, 1, NOW),
            null,
            null,
            null,
            null);

    assertThat(Attention.reasons(summary, null, NOW).stream().map(AttentionReason::kind))
        .containsExactly(
            AttentionKind.UNANSWERED,
            AttentionKind.REVIEW_DUE,
            AttentionKind.UPLOAD_WITHOUT_COMMENT,
            AttentionKind.TASK_BEHIND);
  }

  private static List<AttentionReason> reasons(Instant accessUntil, Instant now) {
    return Attention.reasons(Summary.EMPTY, accessUntil, now);
  }

  private static List<String> texts(Summary summary, Instant now) {
    return Attention.reasons(summary, null, now).stream().map(AttentionReason::text).toList();
  }

  private static List<Tuple> kindsAndTexts(Summary summary, Instant now) {
    return Attention.reasons(summary, null, now).stream()
        .map(reason -> tuple(reason.kind(), reason.text()))
        .toList();
  }

  /** A question of Monday 15:10, and until when its answer was promised. */
  private static Summary waiting(Instant nearFrom, Instant due) {
    return conversation(
        new Summary.Conversation(
            NOW, 3, 1, 0, Instant.parse("2026-03-02T14:10:00Z"), new Summary.Due(nearFrom, due)));
  }

  private static Summary conversation(Summary.@Nullable Conversation conversation) {
    return new Summary(null, conversation, null, null, null, null, null, null);
  }

  private static Summary reviewOn(LocalDate day) {
    return new Summary(
        null,
        null,
        new Summary.Plan(NOW, "AGREED", day, 3, 0, 0, null),
        null,
        null,
        null,
        null,
        null);
  }

  private static Summary lastContact(Instant at) {
    return new Summary(null, null, null, null, new Summary.Contact(at, at), null, null, null);
  }

  private static Summary notCome(Instant missed, Instant spoken) {
    return appointments(
        new Summary.Appointments(NOW, List.of(), null, missed), new Summary.Contact(NOW, spoken));
  }

  private static Summary appointments(
      Summary.Appointments appointments, Summary.@Nullable Contact contact) {
    return new Summary(null, null, null, null, contact, null, null, appointments);
  }
}
