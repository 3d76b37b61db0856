package nl.werkbrug.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierRetention;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How long things are kept, and that they go. */
@Controller
class ErasureController {

  record StartInput(
      UUID id, UUID dossierId, @Nullable List<DossierSection> sections, String confirmation) {}

  record StartPayload(@Nullable Shown erasure, List<UserError> userErrors) {}

  record HoldInput(UUID dossierId, LocalDate until, String reason) {}

  record ReleaseInput(UUID dossierId) {}

  record HoldPayload(ErasureService.@Nullable Due due, List<UserError> userErrors) {}

  record RequestInput(
      UUID id, UUID dossierId, @Nullable List<DossierSection> sections, @Nullable String text) {}

  record AnswerInput(
      UUID id,
      int expectedVersion,
      ErasureRequest.@Nullable Refusal refusal,
      String text,
      @Nullable String confirmation) {}

  record RequestPayload(@Nullable Asked request, List<UserError> userErrors) {}

  /** As the privacy officer sees it. */
  record Shown(
      UUID id,
      String reference,
      @Nullable Set<DossierSection> sections,
      Erasure.Ground ground,
      Erasure.State state,
      int percent,
      Instant startedAt,
      String startedBy,
      double items,
      double files,
      double bytes,
      @Nullable Instant finishedAt) {

    static Shown of(Erasure erasure) {
      return new Shown(
          erasure.id(),
          erasure.reference(),
          erasure.sections(),
          erasure.ground(),
          erasure.state(),
          erasure.percent(),
          erasure.startedAt(),
          erasure.startedBy(),
          erasure.items(),
          erasure.files(),
          erasure.bytes(),
          erasure.finishedAt());
    }
  }

  /** A request as both sides see it. */
  record Asked(
      UUID id,
      int version,
      UUID dossierId,
      String reference,
      String clientName,
      @Nullable Set<DossierSection> sections,
      Instant askedAt,
      @Nullable String text,
      ErasureRequest.@Nullable Answer answer) {

    static Asked of(ErasureRequest request) {
      return new Asked(
          request.id(),
          request.version(),
          request.dossierId(),
          DossierRetention.reference(request.dossierId()),
          request.clientName(),
          request.sections(),
          request.askedAt(),
          request.text(),
          request.answer());
    }
  }

  /** As the client sees it. */
  record OwnRetention(
      @Nullable LocalDate endedOn,
      @Nullable LocalDate heldUntil,
      List<ErasureService.Term> terms,
      List<Asked> requests) {}

  private final ErasureService service;
  private final ErasureRequestService requests;
  private final DossierRetention retention;

  ErasureController(
      ErasureService service, ErasureRequestService requests, DossierRetention retention) {
    this.service = service;
    this.requests = requests;
    this.retention = retention;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable OwnRetention retention(DossierView dossier) {
    Optional<DossierRetention.Kept> kept = retention.find(dossier.scope());
    return kept.map(
            own ->
                new OwnRetention(
                    own.endedOn(),
                    own.hold() == null ? null : own.hold().until(),
                    service.terms(own),
                    requests.all(dossier.scope()).stream().map(Asked::of).toList()))
        .orElse(null);
  }

  @SchemaMapping(typeName = "ErasureDue")
  @Nullable Shown running(ErasureService.Due due) {
    return due.running() == null ? null : Shown.of(due.running());
  }

  @QueryMapping
  Connection<ErasureService.Due> erasuresDue(
      @Argument int first, @Argument @Nullable String after, Caller caller) {
    return service.due(caller, first, after);
  }

  @QueryMapping
  ErasureService.@Nullable Preview erasurePreview(@Argument UUID dossierId, Caller caller) {
    return service.preview(caller, dossierId);
  }

  @QueryMapping
  Connection<Shown> erasures(@Argument int first, @Argument @Nullable String after, Caller caller) {
    return service.page(caller, first, after).map(Shown::of);
  }

  @QueryMapping
  Connection<Asked> erasureRequests(
      @Argument boolean open,
      @Argument int first,
      @Argument @Nullable String after,
      Caller caller) {
    return requests.page(caller, open, first, after).map(Asked::of);
  }

  @MutationMapping
  StartPayload erasureStart(@Argument StartInput input, Caller caller) {
    Result<Erasure> result = service.start(caller, input);
    return new StartPayload(result.part(Shown::of), result.errors());
  }

  @MutationMapping
  HoldPayload erasureHold(@Argument HoldInput input, Caller caller) {
    Result<ErasureService.Due> result = service.hold(caller, input);
    return new HoldPayload(result.orNull(), result.errors());
  }

  @MutationMapping
  HoldPayload erasureHoldEnd(@Argument ReleaseInput input, Caller caller) {
    Result<ErasureService.Due> result = service.release(caller, input);
    return new HoldPayload(result.orNull(), result.errors());
  }

  @MutationMapping
  RequestPayload erasureRequestSend(@Argument RequestInput input, Caller caller) {
    Result<ErasureRequest> result = requests.send(caller, input);
    return new RequestPayload(result.part(Asked::of), result.errors());
  }

  @MutationMapping
  RequestPayload erasureRequestAnswer(@Argument AnswerInput input, Caller caller) {
    Result<ErasureRequest> result = requests.answer(caller, input);
    return new RequestPayload(result.part(Asked::of), result.errors());
  }
}
