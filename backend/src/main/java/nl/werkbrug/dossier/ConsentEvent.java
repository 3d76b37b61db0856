package nl.werkbrug.dossier;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;

/**
 * One line in the history of consents; never changed afterwards.
 *
 * @param id what the caller named the giving or the withdrawal
 */
record ConsentEvent(
    UUID id,
    Kind kind,
    UUID organisationId,
    Purpose purpose,
    Set<DossierSection> sections,
    Receipt receipt) {

  enum Kind {
    GIVEN,
    WITHDRAWN
  }
}
