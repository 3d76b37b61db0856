package nl.werkbrug.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser who is a client's fixed point of contact (vast contactpersoon).
 *
 * @param from first day in this role
 * @param until first day on which it is somebody else; null while it lasts
 */
public record ContactPerson(
    UUID personId,
    String name,
    UUID organisationId,
    @Nullable String team,
    ContactRole role,
    LocalDate from,
    @Nullable LocalDate until) {

  public boolean isCurrent(LocalDate today) {
    return !today.isBefore(from) && (until == null || today.isBefore(until));
  }

  /** The same contact person, no longer from that day on. */
  ContactPerson until(LocalDate day) {
    return new ContactPerson(personId, name, organisationId, team, role, from, day);
  }
}
