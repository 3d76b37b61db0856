package nl.werkbrug.effortplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.junit.jupiter.api.Test;

/** The rules of the lights, in three weeks in which summer time begins (28 March 2027). */
class TaskProgressTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);
  private static final Instant EARLIER = Instant.parse("2027-03-10T10:00:00Z");
  private static final EffortTask FIVE_A_WEEK = task(TaskKind.APPLICATIONS_PER_WEEK, 5);

  @Test
  void asksNothingOnTheFirstDay() {
    TaskProgress progress = applications(0, MONDAY);

    assertThat(progress.askedByNow()).isZero();
    assertThat(progress.light()).isEqualTo(Light.GREEN);
  }

  @Test
  void asksApplicationsByTheDaysThatHavePassed() {
    assertThat(applications(0, MONDAY.plusDays(1)).askedByNow()).isZero();
    assertThat(applications(0, MONDAY.plusDays(2)).askedByNow()).isEqualTo(1);
    assertThat(applications(0, MONDAY.plusDays(7)).askedByNow()).isEqualTo(5);
    assertThat(applications(0, MONDAY.plusDays(21)).askedByNow()).isEqualTo(15);
    assertThat(applications(0, MONDAY.plusDays(100)).askedByNow()).isEqualTo(15);
  }

  @Test
  void turnsAmberAtOneTooFewAndRedPastAWeekBehind() {
    LocalDate afterAWeek = MONDAY.plusDays(7);
    assertThat(applications(5, afterAWeek).light()).isEqualTo(Light.GREEN);
    assertThat(applications(4, afterAWeek).light()).isEqualTo(Light.AMBER);
    assertThat(applications(0, afterAWeek).light()).isEqualTo(Light.AMBER);

    LocalDate twoDaysLater = MONDAY.plusDays(9);
    assertThat(applications(1, twoDaysLater).light()).isEqualTo(Light.AMBER);
    assertThat(applications(0, twoDaysLater).light()).isEqualTo(Light.RED);
  }

  @Test
  void turnsRedWhenThePeriodIsOverAndOneIsMissing() {
    LocalDate lastDay = MONDAY.plusDays(20);
    assertThat(applications(14, lastDay).light()).isEqualTo(Light.GREEN);
    assertThat(applications(14, lastDay.plusDays(1)).light()).isEqualTo(Light.RED);
    assertThat(applications(15, lastDay.plusDays(1)).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void countsCalendarDaysAcrossTheBeginningOfSummerTime() {
    LocalDate before = Weeks.day(Instant.parse("2027-03-28T21:59:59Z"));
    LocalDate after = Weeks.day(Instant.parse("2027-03-28T22:00:00Z"));

    assertThat(applications(0, before).askedByNow()).isEqualTo(9);
    assertThat(applications(0, after).askedByNow()).isEqualTo(10);
  }

  @Test
  void countsCalendarDaysAcrossTheEndOfSummerTime() {
    PlanTerms terms = terms(LocalDate.of(2026, 10, 12), 3);
    LocalDate before = Weeks.day(Instant.parse("2026-10-25T22:59:59Z"));
    LocalDate after = Weeks.day(Instant.parse("2026-10-25T23:00:00Z"));

    assertThat(TaskProgress.ofApplications(FIVE_A_WEEK, terms, Map.of(), before).askedByNow())
        .isEqualTo(9);
    assertThat(TaskProgress.ofApplications(FIVE_A_WEEK, terms, Map.of(), after).askedByNow())
        .isEqualTo(10);
  }

  @Test
  void spreadsANumberOfTimesOverThePeriod() {
    assertThat(count(2, 0, 10).light()).isEqualTo(Light.GREEN);
    assertThat(count(2, 0, 11).light()).isEqualTo(Light.AMBER);
    assertThat(count(2, 1, 20).light()).isEqualTo(Light.GREEN);
    assertThat(count(2, 1, 21).light()).isEqualTo(Light.RED);
    assertThat(count(2, 2, 21).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void turnsRedAtTwoTimesTooFew() {
    assertThat(count(4, 1, 11).light()).isEqualTo(Light.AMBER);
    assertThat(count(4, 0, 11).light()).isEqualTo(Light.RED);
  }

  @Test
  void waitsWithASingleTaskUntilTheLastWeek() {
    assertThat(once(0, 13).light()).isEqualTo(Light.GREEN);
    assertThat(once(0, 14).light()).isEqualTo(Light.AMBER);
    assertThat(once(0, 20).light()).isEqualTo(Light.AMBER);
    assertThat(once(0, 21).light()).isEqualTo(Light.RED);
    assertThat(once(1, 21).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void saysTheRuleWithTheNumbersOfToday() {
    assertThat(applications(6, MONDAY.plusDays(9)).rule())
        .contains("5 per week", "tot vandaag zijn dat er 6", "BuroWerk tellen niet mee");
    assertThat(once(0, 0).rule()).contains("vanaf 29 maart 2027");
  }

  private static TaskProgress applications(int done, LocalDate today) {
    return TaskProgress.ofApplications(FIVE_A_WEEK, terms(MONDAY, 3), Map.of(MONDAY, done), today);
  }

  private static TaskProgress count(int amount, int done, int daysPassed) {
    return TaskProgress.of(
        task(TaskKind.COUNT, amount), terms(MONDAY, 3), done, MONDAY.plusDays(daysPassed));
  }

  private static TaskProgress once(int done, int daysPassed) {
    return TaskProgress.of(
        task(TaskKind.ONCE, 1), terms(MONDAY, 3), done, MONDAY.plusDays(daysPassed));
  }

  private static EffortTask task(TaskKind kind, int amount) {
    return new EffortTask(UUID.randomUUID(), "Taak", "Als het gedaan is", kind, amount);
  }

  private static PlanTerms terms(LocalDate startsOn, int weeks) {
    Signature adviser =
        new Signature(
            UUID.randomUUID(), "Lisanne", Receipt.of(UUID.randomUUID(), EARLIER, "voorstel"));
    return new PlanTerms(
        1,
        weeks,
        startsOn,
        Weeks.start(startsOn.plusWeeks(weeks)),
        List.of(FIVE_A_WEEK),
        adviser,
        null);
  }
}
