package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.EnumSet;
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

  /** The sections that it opens: as far as they belong to the purpose. */
  public Set<DossierSection> opens() {
    Set<DossierSection> opened = EnumSet.noneOf(DossierSection.class);
    opened.addAll(sections);
    opened.retainAll(purpose.sections());
    return opened;
  }

  /** From the first instant on, and no longer at the last. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(from) && (until == null || now.isBefore(until)) && !opens().isEmpty();
  }
}
