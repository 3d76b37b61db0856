package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.werkbrug.dossier.Sections.Cv;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * One caller as a reader of vacancies, for the length of one request. CV and saved ones are read
 * when they are asked for, and once.
 */
final class VacancyReader {

  private final Instant now;
  private final boolean searches;
  private final boolean first;
  private final boolean answers;
  private final @Nullable UUID employerId;
  private final Supplier<@Nullable Cv> cv;
  private final Supplier<Set<UUID>> saved;

  /**
   * Makes a reader.
   *
   * @param searches whether the caller searches vacancies at all
   * @param first whether the caller sees vacancies in their first two days
   * @param answers whether the caller answers employers
   * @param employerId for whom an employer works; null for others
   */
  VacancyReader(
      Instant now,
      boolean searches,
      boolean first,
      boolean answers,
      @Nullable UUID employerId,
      Supplier<@Nullable Cv> cv,
      Supplier<Set<UUID>> saved) {
    this.now = now;
    this.searches = searches;
    this.first = first;
    this.answers = answers;
    this.employerId = employerId;
    this.cv = SingletonSupplier.ofNullable(cv);
    this.saved = SingletonSupplier.of(saved);
  }

  Instant now() {
    return now;
  }

  boolean searches() {
    return searches;
  }

  boolean isFirst() {
    return first;
  }

  boolean answers() {
    return answers;
  }

  @Nullable UUID employerId() {
    return employerId;
  }

  @Nullable Cv cv() {
    return cv.get();
  }

  Set<UUID> saved() {
    return saved.get();
  }

  boolean sees(Vacancy vacancy) {
    return posted(vacancy) || (searches && (first || vacancy.isOpenToAll(now)));
  }

  boolean seesAnswer(Vacancy vacancy) {
    return answers || posted(vacancy);
  }

  private boolean posted(Vacancy vacancy) {
    return employerId != null && employerId.equals(vacancy.employerId());
  }
}
