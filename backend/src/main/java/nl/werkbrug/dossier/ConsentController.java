package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.People;
import nl.werkbrug.shared.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How long a consent lasts, what became of each, and what an organisation sees by it. */
@Controller
class ConsentController {

  record ConsentLastDayChangeInput(UUID id, UUID dossierId, UUID grantId, LocalDate lastDay) {}

  /** A line of the history; that a consent ran out is nobody's act, so it has no receipt. */
  record Line(
      UUID id,
      ConsentEvent.Kind kind,
      UUID organisationId,
      Purpose purpose,
      Set<DossierSection> sections,
      @Nullable LocalDate lastDay,
      Instant at,
      @Nullable Receipt receipt) {

    static Line of(ConsentEvent event) {
      return new Line(
          event.id(),
          event.kind(),
          event.organisationId(),
          event.purpose(),
          event.sections(),
          event.lastDay(),
          event.receipt().at(),
          event.receipt());
    }

    static Line ended(Grant consent) {
      Instant until = Objects.requireNonNull(consent.until());
      return new Line(
          consent.id(),
          ConsentEvent.Kind.EXPIRED,
          consent.organisationId(),
          consent.purpose(),
          consent.sections(),
          ConsentNotice.lastDay(until),
          until,
          null);
    }
  }

  private final DossierService service;
  private final People people;
  private final Clock clock;

  ConsentController(DossierService service, People people, Clock clock) {
    this.service = service;
    this.people = people;
    this.clock = clock;
  }

  @MutationMapping
  DossierController.ConsentPayload consentLastDayChange(
      @Argument ConsentLastDayChangeInput input, Caller caller) {
    return DossierController.ConsentPayload.of(service.changeLastDay(caller, input));
  }

  @SchemaMapping(typeName = "Dossier")
  List<Line> consentHistory(DossierView dossier) {
    if (!dossier.scope().isClient()) {
      return List.of();
    }
    Instant now = clock.instant();
    return Stream.concat(
            dossier.dossier().consentHistory().stream().map(Line::of),
            dossier.dossier().access().stream()
                .filter(grant -> ranOut(grant, now))
                .map(Line::ended))
        .sorted(Comparator.comparing(Line::at).reversed())
        .toList();
  }

  /** What was taken back ended too, but nothing was left in it to run out. */
  private static boolean ranOut(Grant grant, Instant now) {
    return grant.basis() == LegalBasis.CONSENT
        && !grant.sections().isEmpty()
        && grant.until() != null
        && !now.isBefore(grant.until());
  }

  @SchemaMapping(typeName = "ConsentEvent", field = "organisation")
  Organisation organisationOf(Line line) {
    return people.organisation(line.organisationId()).orElseThrow();
  }

  @SchemaMapping(typeName = "Grant")
  @Nullable Long daysLeft(Grant grant) {
    return grant.until() == null ? null : ConsentNotice.daysLeft(grant.until(), clock.instant());
  }

  @SchemaMapping(typeName = "Grant")
  @Nullable ConsentNotice notice(Grant grant) {
    return grant.until() == null ? null : ConsentNotice.of(grant.until(), clock.instant());
  }

  /**
   * The dossier as an organisation sees it, answered by the very code that answers the
   * organisation.
   */
  @SchemaMapping(typeName = "Dossier")
  @Nullable DossierView preview(
      DossierView dossier, @Argument UUID organisationId, @Argument List<DossierSection> also) {
    if (!dossier.scope().isClient()) {
      return null;
    }
    return people
        .organisation(organisationId)
        .flatMap(organisation -> DossierPreview.of(dossier, organisation, also, clock.instant()))
        .orElse(null);
  }
}
