package nl.werkbrug.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is claimed of one person or room on one day here: from when until when, and by which
 * appointment; not what for.
 */
@Document("calendar_day")
record CalendarDay(@Id String id, int version, LocalDate day, List<Claim> claims) {

  /**
   * A claim counts as long as its appointment is booked, or being booked, under this very claim.
   *
   * @param id made for one attempt, and never used again
   */
  record Claim(UUID id, UUID appointmentId, Instant from, Instant until) {

    boolean overlaps(Instant otherFrom, Instant otherUntil) {
      return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }
  }
}
