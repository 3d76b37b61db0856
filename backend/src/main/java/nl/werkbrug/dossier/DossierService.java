package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.People;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class DossierService {

  /** A consent is asked again after a year at most, so that nobody forgets what was once given. */
  static final int MAX_CONSENT_YEARS = 1;

  static final String LAST_DAY = "Kies een dag vanaf vandaag, en niet later dan over een jaar.";

  private final Dossiers dossiers;
  private final DossierRepository repository;
  private final People people;
  private final OutboxRelay relay;
  private final Clock clock;

  DossierService(
      Dossiers dossiers,
      DossierRepository repository,
      People people,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.people = people;
    this.relay = relay;
    this.clock = clock;
  }

  /** The dossier after a change, with proof. */
  record Changed(DossierView dossier, Receipt receipt) {}

  Result<Changed> grant(Caller caller, DossierController.ConsentGrantInput input) {
    Instant now = clock.instant();
    LocalDate today = Weeks.day(now);
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(!input.sections().isEmpty(), "sections", "Kies ten minste één onderdeel.")
            .that(
                input.purpose().byConsent(),
                "purpose",
                "Dit doel staat in de wet. Daar hoeft u niets voor te doen.")
            .that(
                !input.purpose().byConsent()
                    || input.purpose().sections().containsAll(input.sections()),
                "sections",
                "Voor dit doel is niet alles nodig wat u koos. Kies minder, of een ander doel.")
            .that(isLastDay(input.lastDay(), today), "lastDay", LAST_DAY)
            .that(
                people
                    .organisation(input.organisationId())
                    .filter(organisation -> organisation.kind() != OrganisationKind.EMPLOYER)
                    .isPresent(),
                "organisationId",
                "Deze organisatie kennen wij niet. Kies een organisatie uit de lijst.");
    if (checks.failed()) {
      return ofClient(caller, input.dossierId(), _ -> checks.refusal());
    }
    Set<DossierSection> sections = EnumSet.copyOf(input.sections());
    Grant consent =
        new Grant(
            input.id(),
            input.organisationId(),
            LegalBasis.CONSENT,
            input.purpose(),
            sections,
            now,
            Weeks.start(input.lastDay().plusDays(1)));
    Receipt receipt =
        Receipt.of(
            input.id(), now, input.organisationId(), input.purpose(), sections, input.lastDay());
    ConsentEvent event =
        new ConsentEvent(
            input.id(),
            ConsentEvent.Kind.GIVEN,
            input.organisationId(),
            input.purpose(),
            sections,
            input.lastDay(),
            receipt);
    return changeAccess(
        caller, input.dossierId(), event.id(), dossier -> dossier.give(consent, event, now));
  }

  Result<Changed> withdraw(Caller caller, DossierController.ConsentWithdrawInput input) {
    Instant now = clock.instant();
    Checks checks = new Checks().newId("id", input.id());
    if (checks.failed()) {
      return ofClient(caller, input.dossierId(), _ -> checks.refusal());
    }
    return changeAccess(
        caller,
        input.dossierId(),
        input.id(),
        dossier -> {
          Grant consent = dossier.consent(input.grantId(), now);
          if (consent == null) {
            return Result.refused(
                UserError.conflict("Deze toestemming geldt niet meer. U hoeft niets te doen."));
          }
          Set<DossierSection> sections = EnumSet.copyOf(consent.sections());
          if (input.sections() != null) {
            sections.retainAll(input.sections());
          }
          Receipt receipt =
              Receipt.of(input.id(), now, consent.organisationId(), consent.purpose(), sections);
          ConsentEvent event =
              new ConsentEvent(
                  input.id(),
                  ConsentEvent.Kind.WITHDRAWN,
                  consent.organisationId(),
                  consent.purpose(),
                  sections,
                  null,
                  receipt);
          return dossier.takeBack(input.grantId(), sections, event, now);
        });
  }

  /** A consent lasts longer, or stops earlier, than was said before. */
  Result<Changed> changeLastDay(Caller caller, ConsentController.ConsentLastDayChangeInput input) {
    Instant now = clock.instant();
    LocalDate lastDay = input.lastDay();
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(isLastDay(lastDay, Weeks.day(now)), "lastDay", LAST_DAY);
    if (checks.failed()) {
      return ofClient(caller, input.dossierId(), _ -> checks.refusal());
    }
    Instant until = Weeks.start(lastDay.plusDays(1));
    return changeAccess(
        caller,
        input.dossierId(),
        input.id(),
        dossier -> {
          Grant consent = dossier.consent(input.grantId(), now);
          if (consent == null) {
            return Result.refused(
                UserError.conflict(
                    "Deze toestemming geldt niet meer. U kunt wel opnieuw toestemming geven."));
          }
          if (until.equals(consent.until())) {
            return Result.refused(
                UserError.conflict("Deze toestemming duurt al tot en met die dag."));
          }
          boolean later = consent.until() != null && until.isAfter(consent.until());
          if (later && dossier.isFullOfEvents()) {
            return Result.refused(Dossier.tooOften());
          }
          ConsentEvent event =
              new ConsentEvent(
                  input.id(),
                  later ? ConsentEvent.Kind.EXTENDED : ConsentEvent.Kind.SHORTENED,
                  consent.organisationId(),
                  consent.purpose(),
                  consent.sections(),
                  lastDay,
                  Receipt.of(
                      input.id(),
                      now,
                      consent.organisationId(),
                      consent.purpose(),
                      consent.sections(),
                      lastDay));
          return Result.done(dossier.moveEnd(consent, until, event));
        });
  }

  static boolean isLastDay(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusYears(MAX_CONSENT_YEARS));
  }

  Result<DossierView> saveCv(
      Caller caller, UUID dossierId, int expectedVersion, Sections.Cv cv, Checks checks) {
    return saveSection(caller, dossierId, expectedVersion, DossierSection.CV, "cv", cv, checks);
  }

  Result<DossierView> saveContactDetails(
      Caller caller,
      UUID dossierId,
      int expectedVersion,
      Sections.ContactDetails details,
      Checks checks) {
    return saveSection(
        caller,
        dossierId,
        expectedVersion,
        DossierSection.CONTACT_DETAILS,
        "contactDetails",
        details,
        checks);
  }

  private Result<DossierView> saveSection(
      Caller caller,
      UUID dossierId,
      int expectedVersion,
      DossierSection section,
      String field,
      Object content,
      Checks checks) {
    return ofClient(
        caller,
        dossierId,
        view -> {
          if (checks.failed()) {
            return checks.refusal();
          }
          OutboxEvent event =
              new DossierUpdated(UUID.randomUUID(), dossierId, clock.instant(), section);
          if (!repository.changeSection(view.scope(), expectedVersion, field, content, event)) {
            // Sent again, or said by somebody else in the same words: there is nothing left to do.
            return content.equals(stored(view.scope(), section, field))
                ? Result.done(dossiers.view(caller, dossierId).orElseThrow())
                : Result.refused(UserError.stale());
          }
          relay.relay(Dossier.class, dossierId);
          return Result.done(dossiers.view(caller, dossierId).orElseThrow());
        });
  }

  private @Nullable Object stored(AccessScope scope, DossierSection section, String field) {
    Sections sections = repository.section(scope, section, field);
    if (sections == null) {
      return null;
    }
    return section == DossierSection.CV ? sections.cv() : sections.contactDetails();
  }

  /** Classifies the end of service (R 3.2). The contact person does so; the client sees it. */
  Result<DossierView> endService(Caller caller, DossierController.ServiceEndInput input) {
    Optional<DossierView> found = dossiers.view(caller, input.dossierId());
    if (found.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    DossierView view = found.get();
    if (!view.scope().isContactPerson()) {
      return Result.refused(
          UserError.notAllowed("Alleen de vaste contactpersoon sluit de begeleiding af."));
    }
    Instant now = clock.instant();
    Checks checks =
        new Checks()
            .that(
                !input.endedOn().isAfter(Weeks.day(now)),
                "endedOn",
                "Deze dag moet nog komen. Kies vandaag of eerder.");
    if (checks.failed()) {
      return checks.refusal();
    }
    Programme ended = view.programme().ended(input.kind(), input.endedOn());
    if (view.programme().equals(ended)) {
      return Result.done(view);
    }
    if (view.status() != DossierStatus.CURRENT) {
      return Result.refused(UserError.conflict("De begeleiding van deze cliënt is al afgesloten."));
    }
    AccessChanged event = new AccessChanged(UUID.randomUUID(), input.dossierId(), now, null);
    if (input.expectedVersion() != view.version()
        || !repository.endService(view.scope(), ended, event)) {
      return Result.refused(UserError.stale());
    }
    relay.relay(Dossier.class, input.dossierId());
    return Result.done(dossiers.view(caller, input.dossierId()).orElseThrow());
  }

  interface Rule {
    Result<Dossier.AccessChange> apply(Dossier dossier);
  }

  Result<Changed> changeAccess(Caller caller, UUID dossierId, UUID eventId, Rule rule) {
    return Retry.whenOvertaken(() -> tryChangeAccess(caller, dossierId, eventId, rule));
  }

  /** Empty when somebody else changed the dossier in between. */
  private Optional<Result<Changed>> tryChangeAccess(
      Caller caller, UUID dossierId, UUID eventId, Rule rule) {
    Result<DossierView> own = ofClient(caller, dossierId, Result::done);
    DossierView view = own.orNull();
    if (view == null) {
      return Optional.of(Result.refused(own.errors()));
    }
    ConsentEvent already = view.dossier().event(eventId);
    if (already != null) {
      return Optional.of(Result.done(new Changed(view, already.receipt())));
    }
    Result<Dossier.AccessChange> change = rule.apply(view.dossier());
    Dossier.AccessChange wanted = change.orNull();
    if (wanted == null) {
      return Optional.of(Result.refused(change.errors()));
    }
    AccessChanged event =
        new AccessChanged(eventId, dossierId, wanted.event().receipt().at(), wanted.answered());
    if (!repository.changeAccess(view.scope(), view.dossier().version(), wanted, event)) {
      return Optional.empty();
    }
    relay.relay(Dossier.class, dossierId);
    return Optional.of(
        Result.done(
            new Changed(dossiers.view(caller, dossierId).orElseThrow(), wanted.event().receipt())));
  }

  private interface Change<T> {
    Result<T> on(DossierView own);
  }

  /** Only the client steers who sees what, and keeps the own details. */
  private <T> Result<T> ofClient(Caller caller, UUID dossierId, Change<T> change) {
    Optional<DossierView> view = dossiers.view(caller, dossierId);
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (!view.get().scope().isClient()) {
      return Result.refused(UserError.notAllowed("Alleen de cliënt zelf kan dit aanpassen."));
    }
    return change.on(view.get());
  }
}
