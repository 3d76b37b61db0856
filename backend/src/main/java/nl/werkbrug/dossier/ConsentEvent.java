package nl.werkbrug.dossier;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of consents; never changed afterwards.
 *
 * @param id what the caller named the giving, the change, the withdrawal or the refusal
 * @param lastDay the last day on which the consent holds since then; null where it does not hold
 */
record ConsentEvent(
    UUID id,
    Kind kind,
    UUID organisationId,
    Purpose purpose,
    Set<DossierSection> sections,
    @Nullable LocalDate lastDay,
    Receipt receipt) {

  /** The last one is never stored: it follows from the grant. */
  enum Kind {
    GIVEN,
    EXTENDED,
    SHORTENED,
    WITHDRAWN,
    REFUSED,
    EXPIRED
  }
}
