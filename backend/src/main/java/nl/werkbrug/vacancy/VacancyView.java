package nl.werkbrug.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.Sections.Cv;
import org.jspecify.annotations.Nullable;

/** A vacancy as one reader sees it: what GraphQL calls {@code Vacancy}. */
record VacancyView(Vacancy vacancy, VacancyReader reader) {

  /** The answer as it is told. */
  record Answer(boolean canBeFilled, String sentence, String by, Instant at, boolean inTime) {}

  public UUID id() {
    return vacancy.id();
  }

  public int version() {
    return vacancy.version();
  }

  public VacancySource source() {
    return vacancy.source();
  }

  public VacancyStatus status() {
    return vacancy.status();
  }

  public Instant publishedAt() {
    return vacancy.publishedAt();
  }

  public Instant openToAllAt() {
    return vacancy.openToAllAt();
  }

  public String title() {
    return vacancy.content().title();
  }

  public String employer() {
    return vacancy.content().employer();
  }

  public String description() {
    return vacancy.content().description();
  }

  public String town() {
    return vacancy.content().town();
  }

  public String region() {
    return vacancy.content().region();
  }

  public int hoursMin() {
    return vacancy.content().hoursMin();
  }

  public int hoursMax() {
    return vacancy.content().hoursMax();
  }

  public List<VacancyContent.Shift> shifts() {
    return vacancy.content().shifts();
  }

  public List<String> licences() {
    return vacancy.content().licences();
  }

  public List<String> certificates() {
    return vacancy.content().certificates();
  }

  public VacancyContent.@Nullable LanguageLevel languageLevel() {
    return vacancy.content().languageLevel();
  }

  public VacancyContent.@Nullable EducationLevel educationLevel() {
    return vacancy.content().educationLevel();
  }

  public List<String> occupations() {
    return vacancy.content().occupations();
  }

  public @Nullable LocalDate closesOn() {
    return vacancy.content().closesOn();
  }

  public @Nullable Instant answerDueAt() {
    return reader.seesAnswer(vacancy) ? vacancy.answerDueAt() : null;
  }

  public @Nullable Answer answer() {
    Vacancy.Answer answer = vacancy.answer();
    return answer == null || !reader.seesAnswer(vacancy)
        ? null
        : new Answer(
            answer.canBeFilled(),
            answer.sentence(),
            answer.by(),
            answer.at(),
            vacancy.answeredInTime());
  }

  public boolean saved() {
    return reader.saved().contains(vacancy.id());
  }

  public @Nullable VacancyMatch match() {
    Cv cv = reader.cv();
    return cv == null ? null : VacancyMatch.of(vacancy.content(), cv);
  }
}
