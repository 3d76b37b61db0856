package nl.werkbrug.vacancy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a caller may read of vacancies now, and beside whose CV. */
@Component
class VacancyReaders {

  private final Dossiers dossiers;
  private final SavedVacancyRepository saved;
  private final People people;
  private final Clock clock;

  VacancyReaders(Dossiers dossiers, SavedVacancyRepository saved, People people, Clock clock) {
    this.dossiers = dossiers;
    this.saved = saved;
    this.people = people;
    this.clock = clock;
  }

  /** A reader beside the client's own CV, or that of the client an adviser names. */
  VacancyReader of(Caller caller, @Nullable UUID dossierId) {
    return switch (caller.role()) {
      case CLIENT -> client(dossiers.own(caller));
      case ADVISER, TEAM_LEAD ->
          staff(caller, dossierId == null ? Optional.empty() : dossiers.scope(caller, dossierId));
      case EMPLOYER -> reader(false, false, false, caller.organisationId(), Optional.empty());
      case PRIVACY_OFFICER, CARE_WORKER -> reader(false, false, false, null, Optional.empty());
    };
  }

  /** A reader beside the CV of the client whose dossier it is. */
  VacancyReader of(DossierView dossier) {
    AccessScope scope = dossier.scope();
    return scope.isClient()
        ? client(Optional.of(dossier))
        : staff(scope.caller(), Optional.of(scope));
  }

  /**
   * One of the municipality's own candidates: guided by one of its people or under a grant of it.
   */
  boolean isOwnCandidate(DossierView dossier) {
    return dossier.guidedBy(clock.instant()).stream()
        .flatMap(organisation -> people.organisation(organisation).stream())
        .anyMatch(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY);
  }

  private VacancyReader client(Optional<DossierView> dossier) {
    return reader(
        true,
        dossier.filter(this::isOwnCandidate).isPresent(),
        false,
        null,
        dossier.map(DossierView::scope));
  }

  private VacancyReader staff(Caller caller, Optional<AccessScope> scope) {
    Organisation organisation = caller.organisation();
    boolean servesEmployers =
        organisation != null
            && (organisation.kind() == OrganisationKind.MUNICIPALITY
                || organisation.kind() == OrganisationKind.WSP);
    return reader(true, servesEmployers, servesEmployers && caller.is(Role.ADVISER), null, scope);
  }

  private VacancyReader reader(
      boolean searches,
      boolean first,
      boolean answers,
      @Nullable UUID employerId,
      Optional<AccessScope> scope) {
    Instant now = clock.instant();
    return new VacancyReader(
        now, searches, first, answers, employerId, () -> cv(scope), () -> saved(scope));
  }

  private @Nullable Cv cv(Optional<AccessScope> scope) {
    return scope.isPresent() && scope.get().sees(DossierSection.CV)
        ? dossiers.cv(scope.get())
        : null;
  }

  private Set<UUID> saved(Optional<AccessScope> scope) {
    return scope.filter(AccessScope::isClient).map(saved::of).orElse(Set.of());
  }
}
