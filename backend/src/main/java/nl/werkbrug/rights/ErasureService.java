package nl.werkbrug.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.ClientEraser;
import nl.werkbrug.dossier.DossierRetention;
import nl.werkbrug.dossier.DossierRetention.Hold;
import nl.werkbrug.dossier.DossierRetention.Kept;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The privacy officer sees what may go, looks beforehand how much that is, and decides. */
@Service
class ErasureService {

  static final int MAX_REASON = 500;
  private static final int MAX_HOLD_YEARS = 5;

  /** Of what term it is due, and since when; a null section is the dossier itself. */
  record DuePart(@Nullable DossierSection section, String term, LocalDate dueOn) {}

  /**
   * An ended dossier of which something may go.
   *
   * @param dueOn since when
   * @param whole all of it may go
   * @param running what is being erased of it now
   */
  record Due(
      UUID dossierId,
      String reference,
      LocalDate endedOn,
      LocalDate dueOn,
      boolean whole,
      List<DuePart> parts,
      @Nullable Hold hold,
      @Nullable Erasure running) {}

  /** How much there is of one kind of thing, and whether it may go today. */
  record PreviewPart(
      @Nullable DossierSection section,
      String title,
      double items,
      double files,
      double bytes,
      boolean due) {}

  /** What would go, beforehand. */
  record Preview(UUID dossierId, String reference, List<PreviewPart> parts) {}

  private final DossierRetention retention;
  private final ClientEraser eraser;
  private final ErasureRepository repository;
  private final ErasureRequestRepository requests;
  private final ErasureSweep sweep;
  private final Tombstones tombstones;
  private final RetentionTerms terms;
  private final Clock clock;

  ErasureService(
      DossierRetention retention,
      ClientEraser eraser,
      ErasureRepository repository,
      ErasureRequestRepository requests,
      ErasureSweep sweep,
      Tombstones tombstones,
      RetentionTerms terms,
      Clock clock) {
    this.retention = retention;
    this.eraser = eraser;
    this.repository = repository;
    this.requests = requests;
    this.sweep = sweep;
    this.tombstones = tombstones;
    this.terms = terms;
    this.clock = clock;
  }

  static @Nullable UUID officerOf(Caller caller) {
    return caller.is(Role.PRIVACY_OFFICER) ? caller.organisationId() : null;
  }

  /** What may go today of the dossiers of the officer's organisation, the oldest end first. */
  Connection<Due> due(Caller caller, int first, @Nullable String after) {
    int size = Connection.first(first);
    DossierRetention.Place place = Connection.key(after, ErasureService::place);
    UUID organisation = officerOf(caller);
    List<Kept> page =
        organisation == null
            ? List.of()
            : retention.due(organisation, terms.cutoffs(today()), place, size + 1);
    Map<UUID, Erasure> running =
        repository.open(page.stream().map(Kept::dossierId).toList()).stream()
            .collect(Collectors.toMap(Erasure::openFor, Function.identity()));
    return Connection.of(page, size, kept -> kept.endedOn() + "/" + kept.dossierId())
        .map(kept -> due(kept, running.get(kept.dossierId())));
  }

  private static DossierRetention.Place place(String key) {
    int slash = Math.max(key.indexOf('/'), 0);
    return new DossierRetention.Place(
        LocalDate.parse(key.substring(0, slash)), UUID.fromString(key.substring(slash + 1)));
  }

  private Due due(Kept kept, @Nullable Erasure running) {
    LocalDate ended = Objects.requireNonNull(kept.endedOn());
    List<DuePart> parts =
        new ArrayList<>(
            terms.due(ended, kept.erased(), today()).stream()
                .map(section -> part(section, ended))
                .toList());
    boolean whole = terms.isDue(null, ended, today());
    if (whole) {
      parts.add(part(null, ended));
    }
    return new Due(
        kept.dossierId(),
        kept.reference(),
        ended,
        parts.stream().map(DuePart::dueOn).min(LocalDate::compareTo).orElse(ended),
        whole,
        parts,
        kept.hold(),
        running);
  }

  private DuePart part(@Nullable DossierSection section, LocalDate ended) {
    return new DuePart(section, terms.of(section).toString(), terms.dueOn(section, ended));
  }

  /** Of a dossier that ended, or whose client asks for it; null for everything else. */
  @Nullable Preview preview(Caller caller, UUID dossierId) {
    return ofOfficer(caller, dossierId)
        .filter(kept -> kept.endedOn() != null || requests.waits(dossierId))
        .map(this::preview)
        .orElse(null);
  }

  private Preview preview(Kept kept) {
    return new Preview(
        kept.dossierId(),
        kept.reference(),
        eraser.parts(kept.dossierId()).stream()
            .map(
                part ->
                    new PreviewPart(
                        part.section(),
                        part.title(),
                        part.held().items(),
                        part.held().files(),
                        part.held().bytes(),
                        kept.endedOn() != null
                            && terms.isDue(part.section(), kept.endedOn(), today())))
            .toList());
  }

  Connection<Erasure> page(Caller caller, int first, @Nullable String after) {
    int size = Connection.first(first);
    UUID key = Connection.idKey(after);
    UUID organisation = officerOf(caller);
    return Connection.of(
        organisation == null ? List.of() : repository.page(organisation, key, size + 1),
        size,
        erasure -> erasure.id().toString());
  }

  /** Confirms that sections whose term is over go, or all of a dossier. */
  Result<Erasure> start(Caller caller, ErasureController.StartInput input) {
    UUID organisation = officerOf(caller);
    Optional<Kept> found = ofOfficer(caller, input.dossierId());
    if (organisation != null) {
      Optional<Erasure> already =
          repository
              .find(organisation, input.id())
              .filter(one -> one.reference().equals(DossierRetention.reference(input.dossierId())));
      if (already.isPresent()) {
        return Result.done(already.get());
      }
    }
    if (organisation == null || found.isEmpty() || found.get().endedOn() == null) {
      return Result.refused(UserError.notFound());
    }
    Kept kept = found.get();
    LocalDate ended = Objects.requireNonNull(kept.endedOn());
    Set<DossierSection> sections = set(input.sections());
    Checks checks = new Checks().newId("id", input.id());
    checkConfirmation(checks, kept, input.confirmation());
    checks.that(
        sections == null
            ? terms.isDue(null, ended, today())
            : !sections.isEmpty() && terms.due(ended, kept.erased(), today()).containsAll(sections),
        "sections",
        "Hiervan is de bewaartermijn nog niet voorbij. Vernieuw de lijst en kies opnieuw.");
    return checks.failed()
        ? checks.refusal()
        : begin(caller, organisation, kept, sections, input.id(), Erasure.Ground.TERM);
  }

  static void checkConfirmation(Checks checks, Kept kept, @Nullable String typed) {
    checks.that(
        typed != null && typed.strip().toUpperCase(Locale.ROOT).equals(kept.reference()),
        "confirmation",
        "Typ het kenmerk precies over: " + kept.reference() + ".");
  }

  static @Nullable Set<DossierSection> set(@Nullable List<DossierSection> sections) {
    if (sections == null) {
      return null;
    }
    Set<DossierSection> set = EnumSet.noneOf(DossierSection.class);
    set.addAll(sections);
    return set;
  }

  /** Notes what goes and how much that was; the sweep carries it out. */
  Result<Erasure> begin(
      Caller caller,
      UUID organisation,
      Kept kept,
      @Nullable Set<DossierSection> sections,
      UUID id,
      Erasure.Ground ground) {
    if (!tombstones.canBeWritten()) {
      return Result.refused(
          UserError.conflict(
              "Wissen kan nog niet: de sleutel daarvoor ontbreekt. Vraag de beheerder om die in te"
                  + " stellen."));
    }
    Hold hold = kept.hold();
    if (hold != null) {
      return Result.refused(
          UserError.conflict(
              "Dit dossier blijft staan tot en met "
                  + DutchDates.day(hold.until())
                  + ". Haal dat eerst weg als de reden voorbij is."));
    }
    Erasure erasure =
        Erasure.confirmed(
            id,
            kept.dossierId(),
            kept.involved(),
            sections,
            ground,
            clock.instant(),
            caller.name(),
            eraser.held(kept.dossierId(), sections));
    if (!repository.insert(erasure)) {
      return repository
          .find(organisation, id)
          .filter(one -> one.reference().equals(kept.reference()))
          .map(Result::done)
          .orElseGet(
              () ->
                  Result.refused(
                      UserError.conflict(
                          "Van dit dossier wordt al iets gewist. Wacht tot dat klaar is.")));
    }
    if (sections == null) {
      // Nobody sees it any more once this is answered; the sweep does it again when this is cut
      // short.
      eraser.close(kept.dossierId(), id);
    }
    sweep.wake();
    return Result.done(erasure);
  }

  /** Keeps an ended dossier for now, with a reason. */
  Result<Due> hold(Caller caller, ErasureController.HoldInput input) {
    return ofEnded(
        caller,
        input.dossierId(),
        (organisation, kept) -> {
          LocalDate today = today();
          Checks checks = new Checks();
          String reason = checks.text("reason", "de reden", input.reason(), MAX_REASON);
          checks.that(
              !input.until().isBefore(today)
                  && !input.until().isAfter(today.plusYears(MAX_HOLD_YEARS)),
              "until",
              "Kies een dag vanaf vandaag, en niet later dan over vijf jaar.");
          if (checks.failed()) {
            return checks.refusal();
          }
          Hold before = kept.hold();
          if (before != null
              && before.until().equals(input.until())
              && before.reason().equals(reason)) {
            return Result.done(due(kept, null));
          }
          return retention.hold(
                  organisation,
                  kept.dossierId(),
                  new Hold(input.until(), reason, caller.name(), clock.instant()))
              ? again(organisation, kept)
              : Result.refused(UserError.notFound());
        });
  }

  /** The reason to keep it is over. */
  Result<Due> release(Caller caller, ErasureController.ReleaseInput input) {
    return ofEnded(
        caller,
        input.dossierId(),
        (organisation, kept) ->
            retention.release(organisation, kept.dossierId())
                ? again(organisation, kept)
                : Result.refused(UserError.notFound()));
  }

  private Result<Due> again(UUID organisation, Kept kept) {
    return retention
        .find(organisation, kept.dossierId())
        .map(found -> Result.done(due(found, null)))
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private interface Decision {
    Result<Due> on(UUID organisation, Kept kept);
  }

  private Result<Due> ofEnded(Caller caller, UUID dossierId, Decision decision) {
    UUID organisation = officerOf(caller);
    Optional<Kept> kept =
        ofOfficer(caller, dossierId).filter(one -> one.endedOn() != null && !one.closed());
    return organisation == null || kept.isEmpty()
        ? Result.refused(UserError.notFound())
        : decision.on(organisation, kept.get());
  }

  Optional<Kept> ofOfficer(Caller caller, UUID dossierId) {
    UUID organisation = officerOf(caller);
    return organisation == null ? Optional.empty() : retention.find(organisation, dossierId);
  }

  /** A term as the client reads it. */
  record Term(
      @Nullable DossierSection section,
      String term,
      @Nullable LocalDate keptUntil,
      boolean erased) {}

  /** How long everything of a dossier is kept; without a day while the service runs. */
  List<Term> terms(Kept kept) {
    LocalDate ended = kept.endedOn();
    List<Term> all =
        new ArrayList<>(
            Arrays.stream(DossierSection.values())
                .map(section -> term(section, ended, kept.erased().contains(section)))
                .toList());
    all.add(term(null, ended, false));
    return all;
  }

  private Term term(@Nullable DossierSection section, @Nullable LocalDate ended, boolean erased) {
    return new Term(
        section,
        terms.of(section).toString(),
        ended == null ? null : terms.dueOn(section, ended).minusDays(1),
        erased);
  }

  private LocalDate today() {
    return Weeks.day(clock.instant());
  }
}
