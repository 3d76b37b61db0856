package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierRetention;
import nl.werkbrug.dossier.DossierRetention.Kept;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A client asks to erase something earlier (AVG art. 17), a privacy officer answers. */
@Service
class ErasureRequestService {

  private static final int MAX_TEXT = 500;
  private static final int MAX_ANSWER = 1_000;

  private final Dossiers dossiers;
  private final DossierRetention retention;
  private final ErasureService erasures;
  private final ErasureRequestRepository repository;
  private final Clock clock;

  ErasureRequestService(
      Dossiers dossiers,
      DossierRetention retention,
      ErasureService erasures,
      ErasureRequestRepository repository,
      Clock clock) {
    this.dossiers = dossiers;
    this.retention = retention;
    this.erasures = erasures;
    this.repository = repository;
    this.clock = clock;
  }

  List<ErasureRequest> all(AccessScope scope) {
    return repository.all(scope);
  }

  Result<ErasureRequest> send(Caller caller, ErasureController.RequestInput input) {
    Optional<DossierView> view = dossiers.view(caller, input.dossierId());
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    AccessScope scope = view.get().scope();
    if (!scope.isClient()) {
      return Result.refused(UserError.notAllowed("Alleen de cliënt zelf kan dit vragen."));
    }
    Set<DossierSection> sections = ErasureService.set(input.sections());
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(
                sections == null || !sections.isEmpty(),
                "sections",
                "Kies ten minste één onderdeel, of alles.");
    String text = checks.optionalText("text", "uw uitleg", input.text(), MAX_TEXT);
    if (checks.failed()) {
      return checks.refusal();
    }
    Kept kept = retention.find(scope).orElseThrow();
    ErasureRequest request =
        new ErasureRequest(
            input.id(),
            1,
            scope.dossierId(),
            scope.dossierId(),
            view.get().clientName(),
            kept.involved(),
            sections,
            clock.instant(),
            text,
            null);
    return repository.insert(scope, request)
        ? Result.done(request)
        : repository.find(scope, input.id()).map(Result::done).orElseGet(() -> refusedTwice(scope));
  }

  private Result<ErasureRequest> refusedTwice(AccessScope scope) {
    return repository.all(scope).stream().anyMatch(request -> request.answer() == null)
        ? Result.refused(UserError.conflict("U wacht al op een antwoord. Vraag dit als dat er is."))
        : Result.refused(UserError.notFound());
  }

  Connection<ErasureRequest> page(Caller caller, boolean open, int first, @Nullable String after) {
    int size = Connection.first(first);
    UUID key = Connection.idKey(after);
    UUID organisation = ErasureService.officerOf(caller);
    return Connection.of(
        organisation == null ? List.of() : repository.page(organisation, open, key, size + 1),
        size,
        request -> request.id().toString());
  }

  /** An answer cannot be changed; a yes starts the erasure. */
  Result<ErasureRequest> answer(Caller caller, ErasureController.AnswerInput input) {
    UUID organisation = ErasureService.officerOf(caller);
    Optional<ErasureRequest> found =
        organisation == null ? Optional.empty() : repository.find(organisation, input.id());
    if (organisation == null || found.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    Checks checks = new Checks();
    String text = checks.text("text", "de uitleg", input.text(), MAX_ANSWER);
    checks.that(
        input.refusal() == null || input.confirmation() == null,
        "confirmation",
        "Het kenmerk is alleen nodig als u ja zegt. Laat het weg.");
    if (checks.failed()) {
      return checks.refusal();
    }
    ErasureRequest.Answer before = found.get().answer();
    if (before != null) {
      return before.text().equals(text)
              && before.refusal() == input.refusal()
              && before.byName().equals(caller.name())
          ? Result.done(found.get())
          : Result.refused(UserError.stale());
    }
    return input.refusal() == null
        ? grant(caller, organisation, found.get(), input, text)
        : keep(caller, organisation, found.get(), input, text);
  }

  private Result<ErasureRequest> grant(
      Caller caller,
      UUID organisation,
      ErasureRequest request,
      ErasureController.AnswerInput input,
      String text) {
    Optional<Kept> kept = retention.find(organisation, request.dossierId());
    if (kept.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    Checks checks = new Checks();
    ErasureService.checkConfirmation(checks, kept.get(), input.confirmation());
    if (checks.failed()) {
      return checks.refusal();
    }
    if (input.expectedVersion() != request.version()) {
      return Result.refused(UserError.stale());
    }
    if (request.sections() == null && kept.get().endedOn() == null) {
      return Result.refused(
          UserError.conflict(
              "De begeleiding loopt nog. Het hele dossier kan pas weg als die is afgesloten."));
    }
    // The erasure has the id of the request: whoever is cut short here finds it again.
    Result<Erasure> begun =
        erasures.begin(
            caller,
            organisation,
            kept.get(),
            request.sections(),
            request.id(),
            Erasure.Ground.REQUEST);
    return begun.orNull() == null
        ? Result.refused(begun.errors())
        : keep(caller, organisation, request, input, text);
  }

  private Result<ErasureRequest> keep(
      Caller caller,
      UUID organisation,
      ErasureRequest request,
      ErasureController.AnswerInput input,
      String text) {
    Instant now = clock.instant();
    ErasureRequest.Answer answer =
        new ErasureRequest.Answer(input.refusal(), text, now, caller.name());
    boolean kept = repository.answer(organisation, request.id(), input.expectedVersion(), answer);
    if (!kept && !answer.granted()) {
      return Result.refused(UserError.stale());
    }
    dossiers.signal(request.dossierId(), null, 0);
    // With the whole dossier the request goes too, perhaps before this is read again.
    return Result.done(
        repository
            .find(organisation, request.id())
            .orElseGet(
                () ->
                    new ErasureRequest(
                        request.id(),
                        request.version() + 1,
                        request.id(),
                        request.dossierId(),
                        request.clientName(),
                        request.organisationIds(),
                        request.sections(),
                        request.askedAt(),
                        request.text(),
                        answer)));
  }
}
