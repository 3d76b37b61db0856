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
import graphql.validation.ValidationError;
import java.util.List;
import nl.werkbrug.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
   * A field costs one, a list what its children cost times the page size asked. A page that cannot
   * be asked counts as the largest that can, and a sum stops just past the limit: a number that
   * runs over would make a large question look small.
   */
  @Bean
  MaxQueryComplexityInstrumentation maxCost() {
    return new MaxQueryComplexityInstrumentation(
        MAX_COST,
        (environment, children) -> {
          Object first = environment.getArguments().get("first");
          long rows = first instanceof Integer size ? Math.clamp(size, 1, Connection.MAX_PAGE) : 1;
          return Math.toIntExact(Math.min(MAX_COST + 1L, 1 + children * rows));
        });
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
