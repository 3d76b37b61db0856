package nl.werkbrug.platform;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.validation.ValidationError;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * How large a question may be: depth, cost, aliases, directives and tokens; far above what the
 * portal asks.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlLimits {

  static final int MAX_DEPTH = 10;
  static final int MAX_COST = 5_000;
  static final int MAX_TOKENS = 1_500;
  static final int MAX_ALIASES = 15;
  static final int MAX_DIRECTIVES = 20;

  /** A list of vacancies is 5 MB at most, and a quote or the end of a line takes two bytes. */
  static final int MAX_BODY = 12_000_000;

  GraphQlLimits() {
    ParserOptions.setDefaultOperationParserOptions(
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(MAX_TOKENS)));
  }

  @Bean
  MaxQueryDepthInstrumentation maxDepth() {
    return new MaxQueryDepthInstrumentation(MAX_DEPTH);
  }

  /**
   * A field costs what the schema says beside it ({@code @cost}), else one; a list what its
   * children cost times the page size asked. A page that cannot be asked counts as the largest that
   * can, and a sum stops just past the limit: a number that runs over would make a large question
   * look small.
   */
  @Bean
  MaxQueryComplexityInstrumentation maxCost() {
    return new MaxQueryComplexityInstrumentation(
        MAX_COST,
        (environment, children) -> {
          Object first = environment.getArguments().get("first");
          long rows = first instanceof Integer size ? Math.clamp(size, 1, Connection.MAX_PAGE) : 1;
          long cost = price(environment.getFieldDefinition()) + children * rows;
          return Math.toIntExact(Math.min(MAX_COST + 1L, cost));
        });
  }

  private static int price(GraphQLFieldDefinition field) {
    GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
    return cost != null && cost.getArgument("weight").getValue() instanceof Integer weight
        ? weight
        : 1;
  }

  @Bean
  GraphQlSourceBuilderCustomizer trusted(TrustedDocuments documents) {
    return source ->
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
  }

  /**
   * Refuses a body that is too large before all of it is read, and one that says nothing, over
   * which the library falls.
   */
  @Bean
  GraphQlHttpHandler somethingAsked(WebGraphQlHandler handler) {
    return new GraphQlHttpHandler(handler) {
      @Override
      public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        byte[] body = read(request);
        if (body.length > MAX_BODY) {
          return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return new String(body, StandardCharsets.UTF_8).strip().equals("null")
            ? ServerResponse.badRequest().build()
            : super.handleRequest(ServerRequest.from(request).body(body).build());
      }
    };
  }

  private static byte[] read(ServerRequest request) {
    try {
      return request.servletRequest().getInputStream().readNBytes(MAX_BODY + 1);
    } catch (IOException e) {
      throw new ServerWebInputException("The body cannot be read", null, e);
    }
  }

  @Bean
  CountLimits countLimits() {
    return new CountLimits();
  }

  /** Counts what costs the server before it costs the database. */
  static final class CountLimits extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
        InstrumentationValidationParameters parameters, InstrumentationState state) {
      Counts counts = new Counts();
      counts.visit(parameters.getDocument());
      if (counts.aliases > MAX_ALIASES) {
        throw new AbortExecutionException("More than " + MAX_ALIASES + " aliases");
      }
      if (counts.directives > MAX_DIRECTIVES) {
        throw new AbortExecutionException("More than " + MAX_DIRECTIVES + " directives");
      }
      return SimpleInstrumentationContext.noOp();
    }
  }

  private static final class Counts {

    private int aliases;
    private int directives;

    private void visit(Node<?> node) {
      if (node instanceof Field field && field.getAlias() != null) {
        aliases++;
      }
      if (node instanceof Directive) {
        directives++;
      }
      for (Node<?> child : node.getChildren()) {
        visit(child);
      }
    }
  }
}
