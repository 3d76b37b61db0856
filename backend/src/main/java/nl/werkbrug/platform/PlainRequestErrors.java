package nl.werkbrug.platform;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What somebody filled in and is not what the contract asks (a day that does not exist, a word for
 * a number, too much at once) is told in words for people. The library's own words name its classes
 * and repeat the value.
 */
@Component
class PlainRequestErrors implements WebGraphQlInterceptor {

  private static final String NOT_AS_ASKED =
      "Er klopt iets niet in wat u invulde. Kijk het na, bijvoorbeeld of een datum bestaat, en"
          + " probeer het opnieuw.";

  private static final String TOO_MUCH =
      "Dit is te veel in één keer. Vraag minder regels of minder gegevens.";

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain
        .next(request)
        .map(
            response ->
                response.getExecutionResult().getErrors().stream()
                        .anyMatch(PlainRequestErrors::isForPeople)
                    ? response.transform(
                        plain ->
                            plain.errors(
                                response.getExecutionResult().getErrors().stream()
                                    .map(PlainRequestErrors::plain)
                                    .toList()))
                    : response);
  }

  private static boolean isForPeople(GraphQLError error) {
    return error instanceof AbortExecutionException || isAboutInput(error);
  }

  private static boolean isAboutInput(GraphQLError error) {
    return error instanceof CoercingParseValueException
        || error instanceof NonNullableValueCoercedAsNullException
        || error instanceof InputMapDefinesTooManyFieldsException;
  }

  private static GraphQLError plain(GraphQLError error) {
    return isForPeople(error)
        ? GraphqlErrorBuilder.newError()
            .errorType(error.getErrorType())
            .message(isAboutInput(error) ? NOT_AS_ASKED : TOO_MUCH)
            .locations(error.getLocations())
            .build()
        : error;
  }
}
