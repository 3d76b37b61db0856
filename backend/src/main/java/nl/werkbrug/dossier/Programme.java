package nl.werkbrug.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands in the programme; the figures of the team lead are counts of these.
 *
 * @param endedOn last day of service; null while it lasts
 * @param endedMonth month of that day as {@code 2026-11}, stored because figures are grouped by it;
 *     null while it lasts
 * @param outflow how the service ended; null while it lasts
 */
public record Programme(
    DossierStatus status,
    Cohort cohort,
    Region region,
    @Nullable LocalDate endedOn,
    @Nullable String endedMonth,
    @Nullable OutflowKind outflow) {

  /**
   * The group in which somebody was selected; the meaning of each stands in {@code
   * dossier.graphqls}.
   */
  public enum Cohort {
    MINUS_3,
    MINUS_6
  }

  /** The part of the city, by which the teams are divided. */
  public enum Region {
    NORTH,
    SOUTH
  }

  /** How the service ended (R 3.2); the meaning of each stands in {@code dossier.graphqls}. */
  public enum OutflowKind {
    WORK_THROUGH_US,
    WORK_POSSIBLY_THROUGH_US,
    WORK_ON_OWN,
    BIJSTAND,
    NO_MORE_SERVICE;

    /** Work is outflow; every other end is "no more service". */
    DossierStatus status() {
      return switch (this) {
        case WORK_THROUGH_US, WORK_POSSIBLY_THROUGH_US, WORK_ON_OWN -> DossierStatus.OUTFLOWED;
        case BIJSTAND, NO_MORE_SERVICE -> DossierStatus.ENDED;
      };
    }
  }

  /** Somebody who is served now. */
  public static Programme current(Cohort cohort, Region region) {
    return new Programme(DossierStatus.CURRENT, cohort, region, null, null, null);
  }

  /** The same client after the end of service. */
  public Programme ended(OutflowKind kind, LocalDate lastDay) {
    return new Programme(
        kind.status(), cohort, region, lastDay, YearMonth.from(lastDay).toString(), kind);
  }
}
