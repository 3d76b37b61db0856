package nl.werkbrug.jobapplication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * More applications than the law asks, because client and contact person agreed so.
 *
 * @param id of the agreement it comes from
 * @param version of that agreement; an older one never replaces a newer one
 * @param from a Monday
 * @param until a Sunday
 */
@Document("application_target")
record ApplicationTarget(
    @Id UUID id, int version, UUID dossierId, LocalDate from, LocalDate until, int perWeek) {

  /** How many it asks in the whole weeks that fall from {@code start} up to and including end. */
  int within(LocalDate start, LocalDate end) {
    LocalDate first = from.isAfter(start) ? from : start;
    LocalDate last = until.isBefore(end) ? until : end;
    return last.isBefore(first)
        ? 0
        : perWeek * (int) ChronoUnit.WEEKS.between(first, last.plusDays(1));
  }
}
