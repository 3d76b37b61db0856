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
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
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
 * @param consentRequests questions of organisations, oldest first; null where nobody ever asked
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
    @Nullable List<ConsentRequest> consentRequests,
    List<OutboxEvent> outbox) {

  static final int MAX_CONSENT_EVENTS = 200;

  /** The oldest answered questions make room for new ones. */
  static final int MAX_REQUESTS = 50;

  /** Whoever heard no does not ask for the same purpose again before so many days later. */
  static final int DAYS_OF_REST = 30;

  /** A dossier that was written before there was break-glass has no such list. */
  Dossier {
    breakGlass = breakGlass == null ? List.of() : breakGlass;
  }

  /**
   * The access list and the questions as they should become, and what the client said.
   *
   * @param answered the question that this answers; null when nobody asked
   */
  record AccessChange(
      List<Grant> access,
      List<ConsentRequest> requests,
      ConsentEvent event,
      AccessChanged.@Nullable Answered answered) {

    AccessChange(List<Grant> access, List<ConsentRequest> requests, ConsentEvent event) {
      this(access, requests, event, null);
    }
  }

  List<ConsentRequest> requests() {
    return consentRequests == null ? List.of() : consentRequests;
  }

  @Nullable ConsentRequest request(UUID requestId) {
    return requests().stream()
        .filter(request -> request.id().equals(requestId))
        .findFirst()
        .orElse(null);
  }

  /**
   * The questions with one more. An organisation asks for what it does not see yet, has one
   * question open for each purpose, and lets a no rest.
   */
  Result<List<ConsentRequest>> ask(ConsentRequest question, Instant now) {
    Set<DossierSection> seen = EnumSet.noneOf(DossierSection.class);
    access.stream()
        .filter(
            grant -> grant.organisationId().equals(question.organisationId()) && grant.holdsAt(now))
        .forEach(grant -> seen.addAll(grant.opens()));
    seen.retainAll(question.sections());
    if (!seen.isEmpty()) {
      return Result.refused(
          UserError.invalid(
              "sections",
              "Dit mag uw organisatie al zien: "
                  + DossierWords.list(seen)
                  + ". Haal het uit uw vraag."));
    }
    for (ConsentRequest before : requests()) {
      if (before.organisationId().equals(question.organisationId())
          && before.purpose() == question.purpose()) {
        if (before.isOpen(now)) {
          return Result.refused(
              UserError.conflict(
                  "Uw organisatie heeft hiervoor al een vraag openstaan. Wacht op het antwoord, of"
                      + " neem die vraag eerst terug."));
        }
        LocalDate askAgain = before.restsUntil();
        if (askAgain != null && Weeks.day(now).isBefore(askAgain)) {
          return Result.refused(
              UserError.conflict(
                  "De cliënt zei hier kort geleden nee op. U kunt het opnieuw vragen vanaf "
                      + DutchDates.day(askAgain)
                      + "."));
        }
      }
    }
    List<ConsentRequest> changed = new ArrayList<>(requests());
    changed.stream()
        .filter(request -> !request.isOpen(now))
        .limit(Math.max(0, changed.size() - MAX_REQUESTS + 1L))
        .toList()
        .forEach(changed::remove);
    changed.add(question);
    return Result.done(changed);
  }

  /** The questions, with another one in place of the one with its id. */
  List<ConsentRequest> with(ConsentRequest changed) {
    return requests().stream()
        .map(request -> request.id().equals(changed.id()) ? changed : request)
        .toList();
  }

  /**
   * What the client answers to a question; a no leaves all else as it is. What was given for the
   * same purpose before makes way for the answer, so that a section is given once.
   *
   * @param consent what is given; null for a no
   */
  AccessChange answer(
      ConsentRequest question, @Nullable Grant consent, ConsentEvent event, Instant now) {
    AccessChanged.Answered answered =
        new AccessChanged.Answered(question.id(), question.organisationId(), question.askedBy());
    if (consent == null) {
      return new AccessChange(access, with(question.answered(Set.of(), now)), event, answered);
    }
    List<Grant> changed = new ArrayList<>();
    for (Grant grant : access) {
      boolean same =
          grant.basis() == LegalBasis.CONSENT
              && grant.holdsAt(now)
              && grant.organisationId().equals(consent.organisationId())
              && grant.purpose() == consent.purpose();
      changed.add(same ? without(grant, consent.sections(), now) : grant);
    }
    changed.add(consent);
    return new AccessChange(
        changed, with(question.answered(consent.sections(), now)), event, answered);
  }

  /** Moves the last day of a consent that holds now. */
  AccessChange moveEnd(Grant consent, Instant until, ConsentEvent event) {
    Grant moved =
        new Grant(
            consent.id(),
            consent.organisationId(),
            consent.basis(),
            consent.purpose(),
            consent.sections(),
            consent.from(),
            until);
    return new AccessChange(
        access.stream().map(grant -> grant.id().equals(consent.id()) ? moved : grant).toList(),
        requests(),
        event);
  }

  boolean isFullOfEvents() {
    return consentHistory.size() >= MAX_CONSENT_EVENTS;
  }

  private static Grant without(Grant grant, Set<DossierSection> sections, Instant now) {
    Set<DossierSection> left = EnumSet.noneOf(DossierSection.class);
    left.addAll(grant.sections());
    left.removeAll(sections);
    return new Grant(
        grant.id(),
        grant.organisationId(),
        grant.basis(),
        grant.purpose(),
        left,
        grant.from(),
        left.isEmpty() ? now : grant.until());
  }

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
    if (isFullOfEvents()) {
      return Result.refused(tooOften());
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
    return Result.done(new AccessChange(changed, requests(), event));
  }

  static UserError tooOften() {
    return UserError.conflict("U heeft al heel vaak iets gewijzigd. Bel uw contactpersoon.");
  }

  /** Takes sections out of a consent; without any left it ends at once. */
  Result<AccessChange> takeBack(
      UUID grantId, Set<DossierSection> sections, ConsentEvent event, Instant now) {
    Grant consent = consent(grantId, now);
    if (consent == null || sections.stream().noneMatch(consent.sections()::contains)) {
      return Result.refused(
          UserError.conflict("Deze toestemming geldt niet meer. U hoeft niets te doen."));
    }
    List<Grant> changed =
        access.stream()
            .map(grant -> grant.id().equals(grantId) ? without(grant, sections, now) : grant)
            .toList();
    return Result.done(new AccessChange(changed, requests(), event));
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

  /**
   * The same dossier with another access list and other contact persons, to look and not to keep.
   */
  Dossier withAccess(List<Grant> grants, List<ContactPerson> persons) {
    return new Dossier(
        id,
        version,
        clientId,
        clientName,
        programme,
        grants,
        persons,
        breakGlass,
        sections,
        summary,
        consentHistory,
        consentRequests,
        outbox);
  }

  List<ContactPerson> currentContactPersons(LocalDate today) {
    return contactPersons.stream().filter(person -> person.isCurrent(today)).toList();
  }
}
