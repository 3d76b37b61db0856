package nl.werkbrug.platform;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import nl.werkbrug.shared.BadRequestException;
import nl.werkbrug.shared.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * What leaves when something goes wrong: words for people and a number to quote, never an internal
 * detail.
 */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(environment);
    if (thrown instanceof BadRequestException) {
      return error.errorType(ErrorType.BAD_REQUEST).message("%s", thrown.getMessage()).build();
    }
    String number = Receipt.number(java.util.UUID.randomUUID());
    LOG.error("Request failed, shown as {}", number, thrown);
    return error
        .errorType(ErrorType.INTERNAL_ERROR)
        .message(
            "Er ging iets mis bij ons. Probeer het over een paar minuten opnieuw. Kenmerk: %s",
            number)
        .build();
  }
}
