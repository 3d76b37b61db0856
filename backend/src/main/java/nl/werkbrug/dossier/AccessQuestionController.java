package nl.werkbrug.dossier;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccessQuestionController {

  record AskInput(UUID id, UUID dossierId, UUID entryId, @Nullable String text) {}

  record AskPayload(@Nullable AccessQuestion question, List<UserError> userErrors) {}

  record AnswerInput(UUID id, int expectedVersion, String answer) {}

  record AnswerPayload(@Nullable AccessQuestion question, List<UserError> userErrors) {}

  private final AccessQuestionService service;

  AccessQuestionController(AccessQuestionService service) {
    this.service = service;
  }

  @QueryMapping
  Connection<AccessQuestion> accessQuestions(
      @Argument boolean open,
      @Argument int first,
      @Argument @Nullable String after,
      Caller caller) {
    return service.page(caller, open, first, after);
  }

  @MutationMapping
  AskPayload accessQuestionAsk(@Argument AskInput input, Caller caller) {
    Result<AccessQuestion> result = service.ask(caller, input);
    return new AskPayload(result.orNull(), result.errors());
  }

  @MutationMapping
  AnswerPayload accessQuestionAnswer(@Argument AnswerInput input, Caller caller) {
    Result<AccessQuestion> result = service.answer(caller, input);
    return new AnswerPayload(result.orNull(), result.errors());
  }
}
