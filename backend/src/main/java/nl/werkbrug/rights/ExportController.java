package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.LiveBus;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** "Alles over u in één bestand": asking for the archive, and following it. */
@Controller
class ExportController {

  record RequestInput(UUID id, UUID dossierId) {}

  record RequestPayload(@Nullable Shown export, List<UserError> userErrors) {}

  /** As the client sees it. */
  record Shown(
      UUID id,
      UUID dossierId,
      DossierExport.State state,
      int percent,
      Instant requestedAt,
      @Nullable Instant availableUntil,
      @Nullable Double size,
      @Nullable String sha256) {

    static Shown of(DossierExport export, Instant now) {
      boolean ready = export.canBeFetched(now);
      return new Shown(
          export.id(),
          export.dossierId(),
          export.state(now),
          export.percent(),
          export.requestedAt(),
          export.availableUntil(),
          ready ? (double) export.size() : null,
          ready ? export.sha256() : null);
    }
  }

  private final Dossiers dossiers;
  private final ExportRepository repository;
  private final ExportSweep sweep;
  private final LiveBus live;
  private final Clock clock;

  ExportController(
      Dossiers dossiers,
      ExportRepository repository,
      ExportSweep sweep,
      LiveBus live,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.sweep = sweep;
    this.live = live;
    this.clock = clock;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Shown export(DossierView dossier) {
    return latest(dossier.scope()).orElse(null);
  }

  @MutationMapping
  RequestPayload dossierExportRequest(@Argument RequestInput input, Caller caller) {
    Result<Shown> result = request(input, caller);
    return new RequestPayload(result.orNull(), result.errors());
  }

  private Result<Shown> request(RequestInput input, Caller caller) {
    Optional<DossierView> view = dossiers.view(caller, input.dossierId());
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    AccessScope scope = view.get().scope();
    if (!scope.isClient()) {
      return Result.refused(
          UserError.notAllowed("Alleen de cliënt zelf kan het hele dossier opvragen."));
    }
    Checks checks = new Checks().newId("id", input.id());
    if (checks.failed()) {
      return checks.refusal();
    }
    Instant now = clock.instant();
    Optional<DossierExport> kept =
        repository.ask(
            scope, DossierExport.asked(input.id(), scope.dossierId(), caller.personId(), now));
    if (kept.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    repository.forgetOthers(scope, kept.get().id());
    sweep.wake();
    return Result.done(Shown.of(kept.get(), now));
  }

  /** The state of now, and each time that it changes. */
  @SubscriptionMapping
  Flux<Shown> dossierExportChanged(@Argument UUID dossierId, Caller caller) {
    Mono<Shown> now =
        Mono.fromCallable(() -> own(caller, dossierId).flatMap(this::latest))
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(Mono::justOrEmpty);
    return Mono.fromCallable(() -> own(caller, dossierId))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapMany(
            scope ->
                scope.isEmpty()
                    ? Flux.<Shown>empty()
                    : Flux.merge(
                        live.signals(ExportSweep.topic(dossierId)).concatMap(_ -> now), now))
        .distinctUntilChanged();
  }

  private Optional<AccessScope> own(Caller caller, UUID dossierId) {
    return dossiers.scope(caller, dossierId).filter(AccessScope::isClient);
  }

  private Optional<Shown> latest(AccessScope scope) {
    return scope.isClient()
        ? repository.latest(scope).map(export -> Shown.of(export, clock.instant()))
        : Optional.empty();
  }
}
