package nl.werkbrug.audit;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import nl.werkbrug.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes the access log between the reading and the answering of every GraphQL request, and before
 * each message of a subscription that read something new. What cannot be written down does not
 * leave: the answer is an error without data, and a subscription ends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLogInterceptor implements WebGraphQlInterceptor {

  private final AccessLog log;

  AccessLogInterceptor(AccessLog log) {
    this.log = log;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(response -> logged(response, request.getOperationName()));
  }

  private WebGraphQlResponse logged(WebGraphQlResponse response, @Nullable String named) {
    String operation = named == null ? "unnamed" : named;
    Caller caller = response.getExecutionInput().getGraphQLContext().get(Caller.class);
    ExecutionResult result = response.getExecutionResult();
    Refusal refusal = write(caller, operation, result);
    if (refusal != null) {
      return new WebGraphQlResponse(
          new DefaultExecutionGraphQlResponse(response.getExecutionInput(), nothing(refusal)));
    }
    return result.getData() instanceof Publisher<?> messages
        ? response.transform(answer -> answer.data(logged(messages, caller, operation)))
        : response;
  }

  private Flux<ExecutionResult> logged(Publisher<?> messages, Caller caller, String operation) {
    return Flux.from(messages)
        .cast(ExecutionResult.class)
        .handle(
            (message, answer) -> {
              Refusal refusal = write(caller, operation, message);
              if (refusal == null) {
                answer.next(message);
              } else {
                answer.next(nothing(refusal));
                answer.complete();
              }
            });
  }

  /** Null when it is written, or when there is nothing to write. */
  private @Nullable Refusal write(Caller caller, String operation, ExecutionResult result) {
    boolean failed =
        result.getErrors().stream()
            .anyMatch(error -> error.getErrorType() == ErrorType.INTERNAL_ERROR);
    try {
      log.write(caller, operation, failed ? Outcome.ERROR : Outcome.OK);
      return null;
    } catch (NotLoggedException e) {
      return Refusal.because(e);
    }
  }

  private static ExecutionResult nothing(Refusal refusal) {
    return ExecutionResult.newExecutionResult()
        .addError(
            GraphqlErrorBuilder.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", refusal.words())
                .build())
        .build();
  }
}
