package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The aggregate: one document that holds what it guards and the grants that guard it.
 *
 * @param version grows with every change of the dossier itself, not of its summary
 * @param clientId the person it is about; unique
 * @param programme where the client stands in the programme
 * @param access grants, also those that ran out
 * @param breakGlass who looked without being tied to the client; never shortened
 * @param sections null when read without its content
 */
@Document("dossier")
record Dossier(
    @Id UUID id,
    int version,
    UUID clientId,
    String clientName,
    Programme programme,
    List<Grant> access,
    List<ContactPerson> contactPersons,
    List<BreakGlass> breakGlass,
    @Nullable Sections sections,
    @Nullable Summary summary,
    List<ConsentEvent> consentHistory,
    List<OutboxEvent> outbox) {

  static final int MAX_CONSENT_EVENTS = 200;

  /** A dossier that was written before there was break-glass has no such list. */
  Dossier {
    breakGlass = breakGlass == null ? List.of() : breakGlass;
  }

  /** The access list as it should become, and what the client said. */
  record AccessChange(List<Grant> access, ConsentEvent event) {}

  @Nullable ConsentEvent event(UUID eventId) {
    return consentHistory.stream()
        .filter(event -> event.id().equals(eventId))
        .findFirst()
        .orElse(null);
  }

  /**
   * One purpose of one organisation needs a section once: a second consent for the same would only
   * confuse.
   */
  Result<AccessChange> give(Grant consent, ConsentEvent event, Instant now) {
    if (consentHistory.size() >= MAX_CONSENT_EVENTS) {
      return Result.refused(
          UserError.conflict("U heeft al heel vaak iets gewijzigd. Bel uw contactpersoon."));
    }
    Set<DossierSection> covered = EnumSet.noneOf(DossierSection.class);
    for (Grant grant : access) {
      if (grant.holdsAt(now)
          && grant.organisationId().equals(consent.organisationId())
          && grant.purpose() == consent.purpose()) {
        covered.addAll(grant.sections());
      }
    }
    if (consent.sections().stream().anyMatch(covered::contains)) {
      return Result.refused(
          UserError.conflict("U heeft dit al goedgevonden. U hoeft niets meer te doen."));
    }
    List<Grant> changed = new ArrayList<>(access);
    changed.add(consent);
    return Result.done(new AccessChange(changed, event));
  }

  /** Takes sections out of a consent; without any left it ends at once. */
  Result<AccessChange> takeBack(
      UUID grantId, Set<DossierSection> sections, ConsentEvent event, Instant now) {
    Grant consent = consent(grantId, now);
    if (consent == null || sections.stream().noneMatch(consent.sections()::contains)) {
      return Result.refused(
          UserError.conflict("Deze toestemming geldt niet meer. U hoeft niets te doen."));
    }
    Set<DossierSection> left = EnumSet.noneOf(DossierSection.class);
    left.addAll(consent.sections());
    left.removeAll(sections);
    List<Grant> changed =
        access.stream()
            .map(
                grant ->
                    grant.id().equals(grantId)
                        ? new Grant(
                            grant.id(),
                            grant.organisationId(),
                            grant.basis(),
                            grant.purpose(),
                            left,
                            grant.from(),
                            left.isEmpty() ? now : grant.until())
                        : grant)
            .toList();
    return Result.done(new AccessChange(changed, event));
  }

  /** A consent (not a task of the law) that holds now. */
  @Nullable Grant consent(UUID grantId, Instant now) {
    return access.stream()
        .filter(
            grant ->
                grant.id().equals(grantId)
                    && grant.basis() == LegalBasis.CONSENT
                    && grant.holdsAt(now))
        .findFirst()
        .orElse(null);
  }

  /** The glass that this caller broke and that is still open; null when there is none. */
  @Nullable BreakGlass brokenBy(Caller caller, Instant now) {
    return breakGlass.stream()
        .filter(glass -> glass.holdsFor(caller, now))
        .findFirst()
        .orElse(null);
  }

  List<ContactPerson> currentContactPersons(LocalDate today) {
    return contactPersons.stream().filter(person -> person.isCurrent(today)).toList();
  }
}
