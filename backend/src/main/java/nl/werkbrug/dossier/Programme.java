package nl.werkbrug.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands in the programme; the figures of the team lead are counts of these.
 *
 * @param endedOn last day of service; null while it lasts
 */
public record Programme(
    DossierStatus status, Cohort cohort, Region region, @Nullable LocalDate endedOn) {

  /** The group in which somebody was selected (selectie). */
  public enum Cohort {
    /** WW ends within 3 months, or has ended (the "-3" group). */
    MINUS_3,
    /** WW ends within 6 months (the "-6" group). */
    MINUS_6
  }

  /** The part of the city, by which the teams are divided. */
  public enum Region {
    NORTH,
    SOUTH
  }
}
