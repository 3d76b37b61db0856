package nl.werkbrug.contact;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuickAnswerController {

  record SaveInput(
      UUID id, @Nullable String team, String title, String text, int expectedVersion) {}

  record SavePayload(QuickAnswers.@Nullable One answer, List<UserError> userErrors) {
    static SavePayload of(Result<QuickAnswers> result, UUID id) {
      return new SavePayload(result.part(list -> list.one(id).orElse(null)), result.errors());
    }
  }

  record RemoveInput(UUID id, int expectedVersion) {}

  record RemovePayload(@Nullable QuickAnswers list, List<UserError> userErrors) {
    static RemovePayload of(Result<QuickAnswers> result) {
      return new RemovePayload(result.orNull(), result.errors());
    }
  }

  private final QuickAnswerService service;

  QuickAnswerController(QuickAnswerService service) {
    this.service = service;
  }

  @QueryMapping
  List<QuickAnswers> quickAnswerLists(Caller caller) {
    return service.lists(caller);
  }

  @QueryMapping
  List<QuickAnswerService.Filled> quickAnswers(@Argument UUID dossierId, Caller caller) {
    return service.filled(caller, dossierId);
  }

  @MutationMapping
  SavePayload quickAnswerSave(@Argument SaveInput input, Caller caller) {
    return SavePayload.of(service.save(caller, input), input.id());
  }

  @MutationMapping
  RemovePayload quickAnswerRemove(@Argument RemoveInput input, Caller caller) {
    return RemovePayload.of(service.remove(caller, input));
  }

  @SchemaMapping(typeName = "QuickAnswerList")
  List<String> fields(QuickAnswers list) {
    return QuickField.names();
  }
}
