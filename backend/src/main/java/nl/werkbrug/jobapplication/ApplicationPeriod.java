package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Weeks;

/**
 * The obligation of one period of four ISO weeks, and how far the client is.
 *
 * @param from a Monday
 * @param until a Sunday
 * @param required how many are asked
 * @param done how many count
 * @param notCounting how many were reported that do not count
 */
record ApplicationPeriod(LocalDate from, LocalDate until, int required, int done, int notCounting) {

  /** At least four applications in four weeks (R 3.2; Sollicitatieplicht WW). */
  static final int REQUIRED_BY_LAW = 4;

  static final int WEEKS = 4;

  static LocalDate start(LocalDate day) {
    return Weeks.periodStart(day, WEEKS);
  }

  static LocalDate end(LocalDate start) {
    return start.plusWeeks(WEEKS).minusDays(1);
  }

  /**
   * Counts applications of days within the period that begins at {@code start}; asks what the law
   * asks, or what was agreed where that is more.
   */
  static ApplicationPeriod of(
      LocalDate start, List<JobApplication> applications, List<ApplicationTarget> targets) {
    LocalDate end = end(start);
    int agreed = targets.stream().mapToInt(target -> target.within(start, end)).sum();
    int counting = (int) applications.stream().filter(JobApplication::counts).count();
    return new ApplicationPeriod(
        start, end, Math.max(REQUIRED_BY_LAW, agreed), counting, applications.size() - counting);
  }
}
