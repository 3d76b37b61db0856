package nl.werkbrug.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A job on offer.
 *
 * @param id made from source and reference for one from a list, so that the same vacancy is one;
 *     made by the employer who posted it otherwise
 * @param reference what the source calls it; null for one that was posted
 * @param employerId the organisation that posted it; null for one from a list
 * @param openToAllAt the first instant at which everybody may see it
 * @param answerDueAt the first instant at which an answer is late; null for one from a list
 * @param answer null while there is none
 * @param changedAt by which other instances find what changed
 */
@Document("vacancy")
record Vacancy(
    @Id UUID id,
    int version,
    VacancySource source,
    @Nullable String reference,
    @Nullable UUID employerId,
    VacancyContent content,
    VacancyStatus status,
    Instant publishedAt,
    Instant openToAllAt,
    @Nullable Instant answerDueAt,
    @Nullable Answer answer,
    Instant changedAt,
    List<OutboxEvent> outbox) {

  /** Employers hear within 72 hours whether a vacancy can be filled (K 3.9: Amsterdam, Ede). */
  private static final int ANSWER_WITHIN_HOURS = 72;

  /** The municipality's own candidates come first for two days (K 3.9: Zoetermeer). */
  private static final int OWN_CANDIDATES_FIRST_DAYS = 2;

  /** What the employer was told. */
  record Answer(boolean canBeFilled, String sentence, UUID personId, String by, Instant at) {}

  static Vacancy posted(UUID id, UUID employerId, VacancyContent content, Instant now) {
    return new Vacancy(
        id,
        1,
        VacancySource.EMPLOYER,
        null,
        employerId,
        content,
        VacancyStatus.OPEN,
        now,
        openToAll(now),
        now.plus(ANSWER_WITHIN_HOURS, ChronoUnit.HOURS),
        null,
        now,
        List.of(new VacancyChanged(id, now, id)));
  }

  /** One from a list carries no event: a list would be a thousand of them, and the index knows. */
  static Vacancy listed(
      VacancySource source,
      String reference,
      VacancyContent content,
      VacancyStatus status,
      Instant publishedAt,
      Instant now) {
    UUID id = VacancyIds.listed(source, reference);
    return new Vacancy(
        id,
        1,
        source,
        reference,
        null,
        content,
        status,
        publishedAt,
        openToAll(publishedAt),
        null,
        null,
        now,
        List.of());
  }

  /** Two days on, at the same time of day: the night in which the clock is moved counts as one. */
  static Instant openToAll(Instant publishedAt) {
    return publishedAt.atZone(Weeks.AMSTERDAM).plusDays(OWN_CANDIDATES_FIRST_DAYS).toInstant();
  }

  boolean isOpen(LocalDate today) {
    return status == VacancyStatus.OPEN
        && (content.closesOn() == null || !content.closesOn().isBefore(today));
  }

  /** Whether everybody may see it, and not only the municipality's own candidates. */
  boolean isOpenToAll(Instant now) {
    return !now.isBefore(openToAllAt);
  }

  boolean answeredInTime() {
    return answer != null && answerDueAt != null && answer.at().isBefore(answerDueAt);
  }
}
