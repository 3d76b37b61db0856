package nl.werkbrug.effortplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was proposed or agreed.
 *
 * @param number 1 for the first proposal, one more for each change
 * @param startsOn a Monday, so that the weeks of a plan are ISO weeks
 * @param agreedBy null while it waits for the client
 */
record PlanTerms(
    int number,
    int weeks,
    LocalDate startsOn,
    Instant reviewAt,
    List<EffortTask> tasks,
    Signature proposedBy,
    @Nullable Signature agreedBy) {

  static final int MIN_TASKS = 3;
  static final int MAX_TASKS = 6;

  /** How many weeks ahead a plan may begin. */
  static final int MAX_WEEKS_AHEAD = 4;

  /** How many days after the last day the review may be. */
  static final int MAX_DAYS_TO_REVIEW = 14;

  /** A Sunday. */
  public LocalDate endsOn() {
    return startsOn.plusWeeks(weeks).minusDays(1);
  }

  LocalDate reviewOn() {
    return Weeks.day(reviewAt);
  }

  Optional<EffortTask> task(UUID id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  int applicationsPerWeek() {
    return tasks.stream().filter(EffortTask::countsByItself).mapToInt(EffortTask::amount).sum();
  }

  /** The same promises, whoever made them and when. */
  boolean asksTheSameAs(PlanTerms other) {
    return weeks == other.weeks
        && startsOn.equals(other.startsOn)
        && reviewAt.equals(other.reviewAt)
        && tasks.equals(other.tasks);
  }

  PlanTerms agreed(Signature signature) {
    return new PlanTerms(number, weeks, startsOn, reviewAt, tasks, proposedBy, signature);
  }

  /**
   * Finds what cannot be proposed today.
   *
   * @param agreedStart first day of the plan that is changed; null for a new plan
   */
  void check(
      Checks checks, LocalDate today, List<Integer> allowed, @Nullable LocalDate agreedStart) {
    checks
        .that(
            allowed.contains(weeks),
            "weeks",
            "Een plan duurt hier " + weeksInWords(allowed) + " weken.")
        .that(
            reviewOn().isAfter(endsOn())
                && !reviewOn().isAfter(endsOn().plusDays(MAX_DAYS_TO_REVIEW)),
            "reviewOn",
            "Kies voor de toets een dag na de laatste dag van het plan, en binnen twee weken daarna.")
        .that(
            tasks.size() >= MIN_TASKS && tasks.size() <= MAX_TASKS,
            "tasks",
            "Een plan heeft 3 tot en met 6 taken.")
        .that(
            new HashSet<>(tasks.stream().map(EffortTask::id).toList()).size() == tasks.size(),
            "tasks",
            "Elke taak heeft een eigen kenmerk nodig. Vernieuw de pagina en probeer het opnieuw.")
        .that(
            tasks.stream().allMatch(EffortTask::hasPossibleAmount),
            "tasks",
            "Kies hoe vaak: 1 tot en met 20 sollicitaties per week, of 1 tot en met 50 keer.")
        .that(
            tasks.stream().filter(EffortTask::countsByItself).count() <= 1,
            "tasks",
            "Zet sollicitaties in één taak. Anders tellen ze dubbel.");
    if (agreedStart != null) {
      checks.that(
          startsOn.equals(agreedStart),
          "startsOn",
          "Het plan loopt al. De eerste dag blijft zoals die is.");
    } else {
      LocalDate monday = Weeks.monday(today);
      checks.that(
          startsOn.equals(Weeks.monday(startsOn))
              && !startsOn.isBefore(monday)
              && !startsOn.isAfter(monday.plusWeeks(MAX_WEEKS_AHEAD)),
          "startsOn",
          "Kies een maandag: deze week of een van de vier weken hierna.");
    }
  }

  private static String weeksInWords(List<Integer> allowed) {
    return String.join(" of ", allowed.stream().map(String::valueOf).toList());
  }
}
