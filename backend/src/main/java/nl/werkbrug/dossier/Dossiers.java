package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.People;
import nl.werkbrug.platform.LiveBus;
import nl.werkbrug.platform.LiveSignal;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What other modules ask of the dossier: scopes, views, live signals, and keeping the summary. */
@Component
public class Dossiers {

  static final UserError READ_ONLY =
      UserError.notAllowed(
          "Met noodtoegang kunt u alleen lezen. Vraag de contactpersoon om iets te veranderen.");

  private final DossierRepository repository;
  private final RetentionRepository retention;
  private final People people;
  private final LiveBus live;
  private final Clock clock;

  Dossiers(
      DossierRepository repository,
      RetentionRepository retention,
      People people,
      LiveBus live,
      Clock clock) {
    this.repository = repository;
    this.retention = retention;
    this.people = people;
    this.live = live;
    this.clock = clock;
  }

  /**
   * The dossier as the caller may see it now; empty when there is none or none of it may be seen.
   */
  public Optional<DossierView> view(Caller caller, UUID dossierId) {
    return repository.head(dossierId).flatMap(dossier -> view(caller, dossier));
  }

  /** The calling client's own dossier. */
  public Optional<DossierView> own(Caller caller) {
    return repository.headOfClient(caller.personId()).flatMap(dossier -> view(caller, dossier));
  }

  /**
   * All contact persons of a client, past ones too, to know what was promised and by whom; empty
   * when there is no such dossier. Nobody is shown them without a scope of their own.
   */
  public List<ContactPerson> contactPersons(UUID dossierId) {
    return repository.contactPersons(dossierId);
  }

  public Optional<AccessScope> scope(Caller caller, UUID dossierId) {
    return view(caller, dossierId).map(DossierView::scope);
  }

  /**
   * What the dossier says besides its sections, for the client alone.
   *
   * @throws IllegalArgumentException when the caller is somebody else
   */
  public DossierFacts facts(DossierView view) {
    if (!view.scope().isClient()) {
      throw new IllegalArgumentException("Only the client takes everything along");
    }
    Dossier dossier = view.dossier();
    Programme programme = dossier.programme();
    return new DossierFacts(
        dossier.id(),
        dossier.clientId(),
        dossier.clientName(),
        programme.status(),
        programme.cohort(),
        programme.region(),
        programme.endedOn(),
        programme.outflow(),
        dossier.contactPersons().stream()
            .map(
                person ->
                    new DossierFacts.Guide(
                        person.name(),
                        named(person.organisationId()),
                        person.role(),
                        person.from(),
                        person.until()))
            .toList(),
        dossier.access().stream()
            .map(
                grant ->
                    new DossierFacts.Access(
                        named(grant.organisationId()),
                        grant.basis(),
                        grant.purpose(),
                        grant.sections(),
                        grant.from(),
                        grant.until()))
            .toList(),
        dossier.consentHistory().stream()
            .map(
                event ->
                    new DossierFacts.Choice(
                        event.kind().name(),
                        named(event.organisationId()),
                        event.purpose(),
                        event.sections(),
                        event.receipt().at(),
                        event.receipt().number()))
            .toList());
  }

  private String named(UUID organisationId) {
    return people.organisation(organisationId).map(Organisation::name).orElse("onbekend");
  }

  /** The curriculum vitae, for a caller who may see it; null while it is empty. */
  public Sections.@Nullable Cv cv(AccessScope scope) {
    Sections sections = repository.section(scope, DossierSection.CV, "cv");
    return sections == null ? null : sections.cv();
  }

  /** How to reach the client; null when it is empty. */
  public Sections.@Nullable ContactDetails contactDetails(AccessScope scope) {
    Sections sections = repository.section(scope, DossierSection.CONTACT_DETAILS, "contactDetails");
    return sections == null ? null : sections.contactDetails();
  }

  /**
   * Runs a change on a section that the caller sees; otherwise answers as if the dossier did not
   * exist.
   *
   * @param change gets the scope, and decides who of those who see the section may change it
   */
  public <T> Result<T> change(
      Caller caller,
      UUID dossierId,
      DossierSection section,
      Function<AccessScope, Result<T>> change) {
    return changeOf(caller, dossierId, section, view -> change.apply(view.scope()));
  }

  /** The same, for a change that uses what the dossier says besides the scope. */
  public <T> Result<T> changeOf(
      Caller caller,
      UUID dossierId,
      DossierSection section,
      Function<DossierView, Result<T>> change) {
    return view(caller, dossierId)
        .filter(view -> view.scope().sees(section))
        .map(view -> view.scope().isReadOnly() ? Result.<T>refused(READ_ONLY) : change.apply(view))
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  /** Keeps a part of the list row; harmless to repeat. */
  public void summarise(UUID dossierId, Summary.Part part) {
    LocalDate today = Weeks.day(clock.instant());
    List<ContactPerson> contactPersons = repository.summarise(dossierId, part);
    signal(dossierId, part.section(), 0);
    contactPersons.stream()
        .filter(person -> person.isCurrent(today))
        .map(ContactPerson::personId)
        .distinct()
        .forEach(
            person ->
                live.publish(
                    new LiveSignal(caseloadTopic(person), dossierId, part.section().name(), 0)));
  }

  /** The clients served now whose contact person the caller is, as far as seen: one query. */
  public List<DossierView> caseload(Caller caller) {
    String today = Weeks.day(clock.instant()).toString();
    return repository.caseload(caller.personId(), today, MAX_CASELOAD).stream()
        .flatMap(dossier -> view(caller, dossier).stream())
        .toList();
  }

  /** These dossiers as the caller may see them now; without those that are hidden: one query. */
  public Map<UUID, DossierView> views(Caller caller, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : repository.heads(ids).stream()
            .flatMap(dossier -> view(caller, dossier).stream())
            .collect(Collectors.toMap(DossierView::id, Function.identity()));
  }

  /** Signals that a row of the caller's caseload changed; only about what the caller sees then. */
  public Flux<LiveSignal> caseloadSignals(Caller caller) {
    return live.signals(caseloadTopic(caller.personId()))
        .publishOn(Schedulers.boundedElastic())
        .filter(
            signal ->
                signal.dossierId() != null
                    && visible(caller, signal.dossierId(), DossierSection.valueOf(signal.kind()))
                        .isPresent());
  }

  /**
   * How many clients stand in one place of the programme.
   *
   * @param outflow how service ended; null while it lasts
   * @param endedMonth in which month; null while it lasts
   */
  public record Place(
      DossierStatus status,
      Programme.Cohort cohort,
      Programme.Region region,
      Programme.@Nullable OutflowKind outflow,
      @Nullable String endedMonth,
      int count) {}

  /** How many clients of one group and region an adviser is the contact person of now. */
  public record Load(
      UUID personId, String name, Programme.Cohort cohort, Programme.Region region, int count) {}

  /**
   * Where the clients of an organisation stand, those that were erased since included; counts only,
   * not yet hidden under the threshold.
   */
  public List<Place> places(UUID organisationId) {
    return Stream.concat(
            repository.places(organisationId).stream(), retention.places(organisationId).stream())
        .toList();
  }

  /** How the clients of an organisation are divided over its advisers now. */
  public List<Load> loads(UUID organisationId) {
    return repository.loads(organisationId, Weeks.day(clock.instant()).toString());
  }

  /** Tells whoever listens to a dossier that a section changed. */
  public void signal(UUID dossierId, @Nullable DossierSection section, long number) {
    live.publish(
        new LiveSignal(
            topic(dossierId), dossierId, section == null ? ACCESS : section.name(), number));
  }

  /**
   * Signals about a dossier for as long as the caller may see it; each one is checked against the
   * grants of that moment.
   *
   * @param section only signals about this section, and only while it is visible; null for the
   *     whole dossier
   * @return ends when access ends: at once on a withdrawal, on time when a grant runs out
   */
  public Flux<LiveSignal> signals(Caller caller, UUID dossierId, @Nullable DossierSection section) {
    return Mono.fromCallable(() -> visible(caller, dossierId, section))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapMany(
            first ->
                first
                    .map(
                        scope ->
                            live.signals(topic(dossierId))
                                .publishOn(Schedulers.boundedElastic())
                                .map(
                                    signal ->
                                        new Checked(signal, visible(caller, dossierId, section)))
                                .takeWhile(checked -> checked.scope().isPresent())
                                .filter(checked -> concerns(checked, section))
                                .map(Checked::signal)
                                .takeUntilOther(end(scope)))
                    .orElseGet(Flux::empty));
  }

  private record Checked(LiveSignal signal, Optional<AccessScope> scope) {}

  private static boolean concerns(Checked checked, @Nullable DossierSection section) {
    String kind = checked.signal().kind();
    if (section != null) {
      return kind.equals(section.name());
    }
    return kind.equals(ACCESS) || checked.scope().orElseThrow().sees(DossierSection.valueOf(kind));
  }

  private Optional<AccessScope> visible(
      Caller caller, UUID dossierId, @Nullable DossierSection section) {
    return scope(caller, dossierId).filter(scope -> section == null || scope.sees(section));
  }

  private Mono<Long> end(AccessScope scope) {
    Instant until = scope.until();
    return until == null ? Mono.never() : Mono.delay(Duration.between(clock.instant(), until));
  }

  private Optional<DossierView> view(Caller caller, Dossier dossier) {
    Instant now = clock.instant();
    return AccessScope.of(caller, dossier, now, Weeks.day(now))
        .map(scope -> new DossierView(dossier, scope));
  }

  /** Kind of a signal that says that access itself changed. */
  public static final String ACCESS = "ACCESS";

  /** More clients than anybody can be the contact person of: every list is bounded. */
  private static final int MAX_CASELOAD = 500;

  private static String caseloadTopic(UUID personId) {
    return "caseload:" + personId;
  }

  static String topic(UUID dossierId) {
    return "dossier:" + dossierId;
  }
}
