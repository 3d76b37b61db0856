package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an organisation may see sections (grondslag).
 *
 * @param until the first instant at which it no longer holds; null for a public task without an end
 */
public record Grant(
    UUID id,
    UUID organisationId,
    LegalBasis basis,
    Purpose purpose,
    Set<DossierSection> sections,
    Instant from,
    @Nullable Instant until) {

  /** From the first instant on, and no longer at the last. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(from) && (until == null || now.isBefore(until)) && !sections.isEmpty();
  }
}
