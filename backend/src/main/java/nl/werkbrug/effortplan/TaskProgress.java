package nl.werkbrug.effortplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkbrug.shared.DutchDates;

/**
 * How far one task is, computed when it is read: from this task alone, by a rule that client and
 * adviser read in the same words.
 *
 * @param asked in the whole period
 * @param askedByNow of those, by the days that have passed; today is not one of them
 * @param weeks only for applications
 */
record TaskProgress(
    int done, int asked, int askedByNow, Light light, String rule, List<Week> weeks) {

  /** One ISO week of a task that is counted per week. */
  record Week(LocalDate startsOn, int done, int asked) {}

  /**
   * @param shown how many times the client's evidence counts for
   */
  static TaskProgress of(EffortTask task, PlanTerms terms, int shown, LocalDate today) {
    Period period = Period.of(terms, today);
    return switch (task.kind()) {
      case COUNT -> count(task, period, shown);
      case ONCE -> once(period, shown);
      case APPLICATIONS_PER_WEEK ->
          throw new IllegalArgumentException("Applications count by themselves");
    };
  }

  /**
   * Green on schedule, amber up to one week behind, red further behind or not done at the end.
   *
   * @param perWeek how many applications count, by the Monday of each week
   */
  static TaskProgress ofApplications(
      EffortTask task, PlanTerms terms, Map<LocalDate, Integer> perWeek, LocalDate today) {
    Period period = Period.of(terms, today);
    int amount = task.amount();
    int asked = amount * terms.weeks();
    int askedByNow = amount * period.passed() / Period.WEEK;
    List<Week> weeks =
        IntStream.range(0, terms.weeks())
            .mapToObj(terms.startsOn()::plusWeeks)
            .map(monday -> new Week(monday, perWeek.getOrDefault(monday, 0), amount))
            .toList();
    int done = weeks.stream().mapToInt(Week::done).sum();
    return new TaskProgress(
        done,
        asked,
        askedByNow,
        light(done, asked, askedByNow, amount, period),
        ("%d per week, geteld over de dagen die voorbij zijn: tot vandaag zijn dat er %d."
                + " Op schema: %d of meer. Let op: minder, maar hooguit één week (%d) achter."
                + " Achter: nog minder, of de periode is voorbij en het zijn er geen %d."
                + " Sollicitaties via BuroWerk tellen niet mee.")
            .formatted(amount, askedByNow, askedByNow, amount, asked),
        weeks);
  }

  /** Green on schedule, amber one behind, red further behind or not done at the end. */
  private static TaskProgress count(EffortTask task, Period period, int shown) {
    int asked = task.amount();
    int askedByNow = asked * period.passed() / period.days();
    return new TaskProgress(
        shown,
        asked,
        askedByNow,
        light(shown, asked, askedByNow, 1, period),
        ("%d keer in %d weken, geteld over de dagen die voorbij zijn: tot vandaag is dat %d keer."
                + " Op schema: %d keer of meer. Let op: 1 keer minder."
                + " Achter: nog minder, of de periode is voorbij en het is geen %d keer gedaan.")
            .formatted(asked, period.days() / Period.WEEK, askedByNow, askedByNow, asked),
        List.of());
  }

  /**
   * Green until the last week begins, then amber, red when the period is over and it is not done.
   */
  private static TaskProgress once(Period period, int shown) {
    int done = Math.min(shown, 1);
    int askedByNow = period.passed() >= period.days() - Period.WEEK ? 1 : 0;
    return new TaskProgress(
        done,
        1,
        askedByNow,
        light(done, 1, askedByNow, 1, period),
        ("Eén keer. Op schema: gedaan, of de laatste week (vanaf %s) is nog niet begonnen."
                + " Let op: de laatste week is begonnen en het is nog niet gedaan."
                + " Achter: de periode is voorbij en het is niet gedaan.")
            .formatted(DutchDates.day(period.lastWeek())),
        List.of());
  }

  private static Light light(
      int done, int asked, int askedByNow, int allowedBehind, Period period) {
    if (done >= askedByNow) {
      return Light.GREEN;
    }
    return askedByNow - done > allowedBehind || (period.isOver() && done < asked)
        ? Light.RED
        : Light.AMBER;
  }

  /**
   * The days of the plan, as calendar days in the Netherlands, so that summer time moves nothing.
   *
   * @param days in all
   * @param passed whole days that have passed, from 0 to all
   */
  private record Period(LocalDate start, int days, int passed) {

    static final int WEEK = 7;

    static Period of(PlanTerms terms, LocalDate today) {
      int days = terms.weeks() * WEEK;
      long passed = ChronoUnit.DAYS.between(terms.startsOn(), today);
      return new Period(terms.startsOn(), days, Math.clamp(passed, 0, days));
    }

    boolean isOver() {
      return passed == days;
    }

    LocalDate lastWeek() {
      return start.plusDays(days - WEEK);
    }
  }
}
