package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

@Controller
class ContactPersonRequestController {

  record SendInput(UUID id, UUID dossierId, UUID contactPersonId, @Nullable String reason) {}

  record WithdrawInput(UUID id, UUID dossierId, int expectedVersion) {}

  record AnswerInput(UUID id, int expectedVersion, String text) {}

  record RequestPayload(@Nullable ContactPersonRequest request, List<UserError> userErrors) {
    static RequestPayload of(Result<ContactPersonRequest> result) {
      return new RequestPayload(result.orNull(), result.errors());
    }
  }

  private final ContactPersonRequestService service;
  private final Clock clock;

  ContactPersonRequestController(ContactPersonRequestService service, Clock clock) {
    this.service = service;
    this.clock = clock;
  }

  @QueryMapping
  Connection<ContactPersonRequest> contactPersonRequests(
      @Argument boolean open,
      @Argument int first,
      @Argument @Nullable String after,
      Caller caller) {
    return service.page(caller, open, first, after);
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable ContactPersonRequest contactPersonRequest(DossierView dossier) {
    return service.latest(dossier.scope()).orElse(null);
  }

  @MutationMapping
  RequestPayload contactPersonRequestSend(@Argument SendInput input, Caller caller) {
    return RequestPayload.of(service.send(caller, input));
  }

  @MutationMapping
  RequestPayload contactPersonRequestWithdraw(@Argument WithdrawInput input, Caller caller) {
    return RequestPayload.of(service.withdraw(caller, input));
  }

  @MutationMapping
  RequestPayload contactPersonRequestAnswer(@Argument AnswerInput input, Caller caller) {
    return RequestPayload.of(service.answer(caller, input));
  }

  @SchemaMapping(typeName = "ContactPersonRequest")
  ContactPersonRequest.State state(ContactPersonRequest request) {
    return request.state();
  }

  @SchemaMapping(typeName = "ContactPersonRequest")
  boolean late(ContactPersonRequest request) {
    return request.isLate(clock.instant());
  }

  @SchemaMapping(typeName = "ContactPersonRequest")
  @Nullable String answer(ContactPersonRequest request) {
    return request.end() == null ? null : request.end().text();
  }

  @SchemaMapping(typeName = "ContactPersonRequest")
  @Nullable String answeredByName(ContactPersonRequest request) {
    return request.end() == null ? null : request.end().byName();
  }

  @SchemaMapping(typeName = "ContactPersonRequest")
  @Nullable Instant endedAt(ContactPersonRequest request) {
    return request.end() == null ? null : request.end().at();
  }
}
