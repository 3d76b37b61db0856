package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;

/**
 * Somebody who is not tied to the client looked after all (noodtoegang): for one hour, with a
 * reason that the client and the privacy officer read. It opens what the own organisation may see,
 * never more, and nothing can be changed with it.
 *
 * @param id made by the person who broke the glass
 * @param until the first instant at which it no longer holds
 */
record BreakGlass(
    UUID id,
    UUID personId,
    String personName,
    Role role,
    UUID organisationId,
    String organisationName,
    String reason,
    Instant from,
    Instant until) {

  boolean holdsFor(Caller caller, Instant now) {
    return caller.personId().equals(personId)
        && caller.worksFor(organisationId)
        && !now.isBefore(from)
        && now.isBefore(until);
  }
}
