package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;

/**
 * The client's own dossier through the eyes of an organisation (voorbeeld): the scope that a
 * colleague in the team of a contact person would have, made by the same rules.
 *
 * <p>What is read through it is logged as read by the client, who asks.
 */
final class DossierPreview {

  /** Nobody has this id, so nothing can be done as this colleague. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String TEAM = "voorbeeld";

  private DossierPreview() {}

  /**
   * @param also sections as if the client had said yes to them as well
   * @return empty when the organisation sees nothing then
   */
  static Optional<DossierView> of(
      DossierView own, Organisation organisation, List<DossierSection> also, Instant now) {
    LocalDate today = Weeks.day(now);
    List<Grant> access = new ArrayList<>(own.dossier().access());
    if (!also.isEmpty()) {
      access.add(
          new Grant(
              NOBODY,
              organisation.id(),
              LegalBasis.CONSENT,
              Purpose.GUIDANCE,
              EnumSet.copyOf(also),
              now,
              null));
    }
    Caller colleague =
        new Caller(
            NOBODY,
            organisation.name(),
            Role.ADVISER,
            organisation,
            TEAM,
            own.scope().caller().trace());
    List<ContactPerson> contactPersons = new ArrayList<>(own.dossier().contactPersons());
    contactPersons.add(
        new ContactPerson(
            own.dossier().id(),
            organisation.name(),
            organisation.id(),
            TEAM,
            ContactRole.WORK,
            today,
            null));
    Dossier dossier = own.dossier().withAccess(access, own.dossier().contactPersons());
    return AccessScope.of(colleague, dossier.withAccess(access, contactPersons), now, today)
        .map(scope -> new DossierView(dossier, scope));
  }
}
