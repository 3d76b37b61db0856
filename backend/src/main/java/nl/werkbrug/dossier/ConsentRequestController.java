package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** An organisation asks for consent, and the client answers. */
@Controller
class ConsentRequestController {

  record ConsentRequestSendInput(
      UUID id,
      UUID dossierId,
      Purpose purpose,
      List<DossierSection> sections,
      String reason,
      LocalDate lastDay) {}

  record ConsentRequestTakeBackInput(UUID dossierId, UUID requestId) {}

  record ConsentRequestAnswerInput(
      UUID id,
      UUID dossierId,
      UUID requestId,
      List<DossierSection> sections,
      @Nullable LocalDate lastDay) {}

  record RequestPayload(@Nullable ConsentRequest consentRequest, List<UserError> userErrors) {
    static RequestPayload of(Result<ConsentRequest> result) {
      return new RequestPayload(result.orNull(), result.errors());
    }
  }

  private final ConsentRequestService service;
  private final People people;
  private final Clock clock;

  ConsentRequestController(ConsentRequestService service, People people, Clock clock) {
    this.service = service;
    this.people = people;
    this.clock = clock;
  }

  @MutationMapping
  RequestPayload consentRequestSend(@Argument ConsentRequestSendInput input, Caller caller) {
    return RequestPayload.of(service.send(caller, input));
  }

  @MutationMapping
  RequestPayload consentRequestTakeBack(
      @Argument ConsentRequestTakeBackInput input, Caller caller) {
    return RequestPayload.of(service.takeBack(caller, input.dossierId(), input.requestId()));
  }

  @MutationMapping
  DossierController.ConsentPayload consentRequestAnswer(
      @Argument ConsentRequestAnswerInput input, Caller caller) {
    return DossierController.ConsentPayload.of(service.answer(caller, input));
  }

  /** The client sees all of them, advisers those of their own organisation. */
  @SchemaMapping(typeName = "Dossier")
  List<ConsentRequest> consentRequests(DossierView dossier) {
    AccessScope scope = dossier.scope();
    return dossier.dossier().requests().stream()
        .filter(
            request ->
                scope.isClient()
                    || (scope.caller().is(Role.ADVISER)
                        && scope.caller().worksFor(request.organisationId())))
        .sorted(Comparator.comparing(ConsentRequest::askedAt).reversed())
        .toList();
  }

  @SchemaMapping(typeName = "ConsentRequest", field = "organisation")
  Organisation organisationOf(ConsentRequest request) {
    return people.organisation(request.organisationId()).orElseThrow();
  }

  @SchemaMapping(typeName = "ConsentRequest")
  ConsentRequest.State state(ConsentRequest request) {
    return request.stateAt(clock.instant());
  }

  @SchemaMapping(typeName = "ConsentRequest")
  LocalDate answerBy(ConsentRequest request) {
    return Weeks.day(request.until().minusMillis(1));
  }

  @SchemaMapping(typeName = "ConsentRequest")
  @Nullable LocalDate askAgainFrom(ConsentRequest request) {
    return request.restsUntil();
  }
}
