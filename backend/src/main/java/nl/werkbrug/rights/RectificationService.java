package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.rights.RectificationChanged.What;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** "Dit klopt niet": a client asks for a correction, the organisation that wrote it answers. */
@Service
class RectificationService {

  /** So many may be open at once; enough for anybody, and staff can keep up. */
  static final int MAX_OPEN = 10;

  private static final int MAX_TEXT = 1_000;

  private final Dossiers dossiers;
  private final RectificationRepository repository;
  private final People people;
  private final OutboxRelay relay;
  private final Clock clock;

  RectificationService(
      Dossiers dossiers,
      RectificationRepository repository,
      People people,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.people = people;
    this.relay = relay;
    this.clock = clock;
  }

  /** What the caller may see of it in this dossier, newest first. */
  Connection<Rectification> page(DossierView view, int first, @Nullable String after) {
    AccessScope scope = view.scope();
    int size = Connection.first(first);
    List<Rectification> found = repository.page(scope, Connection.idKey(after), size + 1);
    found.forEach(one -> scope.record(one.section()));
    return Connection.of(found, size, one -> one.id().toString());
  }

  /** Whose term runs at the organisation of the calling officer; nothing for everybody else. */
  Connection<Rectification> cases(Caller caller, boolean open, int first, @Nullable String after) {
    int size = Connection.first(first);
    UUID organisation = caller.is(Role.PRIVACY_OFFICER) ? caller.organisationId() : null;
    if (organisation == null) {
      return Connection.of(List.of(), size, one -> one.id().toString());
    }
    caller.trace().addLogRead();
    return Connection.of(
        repository.page(organisation, open, Connection.idKey(after), size + 1),
        size,
        one -> one.id().toString());
  }

  Result<Rectification> ask(Caller caller, RectificationController.AskInput input) {
    Optional<DossierView> view = dossiers.view(caller, input.dossierId());
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    AccessScope scope = view.get().scope();
    if (!scope.isClient()) {
      return Result.refused(
          UserError.notAllowed("Alleen de cliënt zelf kan om een correctie vragen."));
    }
    Optional<Rectification> already = repository.find(scope, input.id());
    if (already.isPresent()) {
      return Result.done(already.get());
    }
    Instant now = clock.instant();
    Checks checks = new Checks().newId("id", input.id());
    String wrong = checks.text("wrong", "wat niet klopt", input.wrong(), MAX_TEXT);
    String right = checks.text("right", "hoe het wel is", input.right(), MAX_TEXT);
    checks.that(
        view.get().seenBy(input.section(), now).contains(input.organisationId()),
        "organisationId",
        "Deze organisatie ziet dit onderdeel nu niet. Kies een organisatie die het wel ziet.");
    if (checks.failed()) {
      return checks.refusal();
    }
    if (repository.open(scope) >= MAX_OPEN) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "U wacht al op 10 antwoorden. Vraag dit als er een antwoord is gekomen."));
    }
    return ask(view.get(), input, wrong, right, now);
  }

  private Result<Rectification> ask(
      DossierView view,
      RectificationController.AskInput input,
      String wrong,
      String right,
      Instant now) {
    Rectification asked =
        new Rectification(
            input.id(),
            1,
            view.id(),
            view.clientName(),
            input.organisationId(),
            people.organisation(input.organisationId()).map(Organisation::name).orElseThrow(),
            input.section(),
            wrong,
            right,
            now,
            Weeks.day(now).plusMonths(Rectification.MONTHS),
            null,
            null,
            null,
            List.of(
                new RectificationChanged(
                    input.id(),
                    view.id(),
                    now,
                    input.section(),
                    input.id(),
                    What.ASKED,
                    input.organisationId())));
    if (!repository.insert(view.scope(), asked)) {
      // The id is somebody else's, or the same was sent twice at once.
      return repository
          .find(view.scope(), input.id())
          .map(Result::done)
          .orElseGet(() -> Result.refused(UserError.notFound()));
    }
    relay.relay(Rectification.class, asked.id());
    return Result.done(asked);
  }

  /** Taking back what was taken back changes nothing. */
  Result<Rectification> takeBack(Caller caller, RectificationController.TakeBackInput input) {
    return find(caller, input.dossierId(), input.id())
        .map(
            known -> {
              if (!known.scope().isClient()) {
                return Result.<Rectification>refused(
                    UserError.notAllowed("Alleen de cliënt zelf kan het verzoek terugnemen."));
              }
              if (known.it().takenBackAt() != null) {
                return Result.done(known.it());
              }
              return change(
                  known, null, What.TAKEN_BACK, new Update().set("takenBackAt", clock.instant()));
            })
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  Result<Rectification> answer(Caller caller, RectificationController.AnswerInput input) {
    return byStaff(
        caller,
        input.dossierId(),
        input.id(),
        (known, now) -> {
          Checks checks = new Checks();
          String text = checks.text("text", "het antwoord", input.text(), MAX_TEXT);
          if (checks.failed()) {
            return checks.refusal();
          }
          Rectification.Answer before = known.it().answer();
          if (before != null
              && before.outcome() == input.outcome()
              && before.text().equals(text)
              && before.byName().equals(caller.name())) {
            return Result.done(known.it());
          }
          return change(
              known,
              input.expectedVersion(),
              What.ANSWERED,
              new Update()
                  .set(
                      "answer",
                      new Rectification.Answer(input.outcome(), text, now, caller.name())));
        });
  }

  /** Once, and before the first term is over: whoever is late does not become in time by it. */
  Result<Rectification> extend(Caller caller, RectificationController.ExtendInput input) {
    return byStaff(
        caller,
        input.dossierId(),
        input.id(),
        (known, now) -> {
          Checks checks = new Checks();
          String reason =
              checks.text("reason", "waarom het langer duurt", input.reason(), MAX_TEXT);
          if (checks.failed()) {
            return checks.refusal();
          }
          Rectification.Extension before = known.it().extension();
          if (before != null) {
            return before.reason().equals(reason) && before.byName().equals(caller.name())
                ? Result.done(known.it())
                : Result.refused(UserError.conflict("De termijn is al een keer verlengd."));
          }
          if (known.it().isOverdue(now)) {
            return Result.refused(
                UserError.conflict("De termijn is voorbij. Antwoord de cliënt nu."));
          }
          return change(
              known,
              input.expectedVersion(),
              What.EXTENDED,
              new Update()
                  .set("extension", new Rectification.Extension(reason, now, caller.name()))
                  .set("dueOn", known.it().dueOn().plusMonths(Rectification.MONTHS_MORE)));
        });
  }

  private record Known(AccessScope scope, Rectification it) {}

  private Optional<Known> find(Caller caller, UUID dossierId, UUID id) {
    return dossiers
        .scope(caller, dossierId)
        .flatMap(scope -> repository.find(scope, id).map(it -> new Known(scope, it)));
  }

  private Result<Rectification> byStaff(
      Caller caller,
      UUID dossierId,
      UUID id,
      BiFunction<Known, Instant, Result<Rectification>> change) {
    Optional<Known> known = find(caller, dossierId, id);
    if (known.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    return dossiers.change(
        caller,
        dossierId,
        known.get().it().section(),
        scope ->
            scope.isClient()
                ? Result.refused(
                    UserError.notAllowed("Een medewerker van de organisatie antwoordt."))
                : change.apply(new Known(scope, known.get().it()), clock.instant()));
  }

  /** Changes it as it was seen; a null version fits any. */
  private Result<Rectification> change(
      Known known, @Nullable Integer expectedVersion, What what, Update update) {
    Rectification seen = known.it();
    RectificationChanged event =
        new RectificationChanged(
            UUID.randomUUID(),
            seen.dossierId(),
            clock.instant(),
            seen.section(),
            seen.id(),
            what,
            seen.organisationId());
    boolean expected = expectedVersion == null || expectedVersion == seen.version();
    if (!expected || !repository.change(known.scope(), seen, update, event)) {
      return Result.refused(UserError.stale());
    }
    known.scope().record(seen.section());
    relay.relay(Rectification.class, seen.id());
    return repository
        .find(known.scope(), seen.id())
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }
}
