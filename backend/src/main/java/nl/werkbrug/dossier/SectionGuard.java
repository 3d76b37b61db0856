package nl.werkbrug.dossier;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkbrug.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;

/**
 * Keeps what {@code @access(section:)} promises: nothing of a section leaves a request in which no
 * scope has noted that section as seen.
 *
 * <p>The scope refuses and notes; this only looks whether it was asked. Code that finds a way
 * around the scope therefore answers with an error, not with somebody's data.
 */
@Component
class SectionGuard extends SimplePerformantInstrumentation {

  /** What each field enters; a list asks it of the same field for every row. */
  private final Map<GraphQLFieldDefinition, Optional<DossierSection>> entered =
      new ConcurrentHashMap<>();

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    DataFetchingEnvironment asked = parameters.getEnvironment();
    Optional<DossierSection> section =
        entered.computeIfAbsent(asked.getFieldDefinition(), _ -> entered(asked));
    return section.isEmpty()
        ? fetcher
        : environment -> guarded(fetcher.get(environment), section.get(), environment);
  }

  private static @Nullable Object guarded(
      @Nullable Object value, DossierSection section, DataFetchingEnvironment environment) {
    if (value instanceof CompletionStage<?> later) {
      return later.thenApply(then -> guarded(then, section, environment));
    }
    // A subscription gives a stream first; each of its messages is looked at like any answer.
    if (value == null || value instanceof Publisher<?>) {
      return value;
    }
    Caller caller = Objects.requireNonNull(environment.getGraphQlContext().get(Caller.class));
    if (!caller.trace().has(section.name())) {
      throw new IllegalStateException(
          environment.getExecutionStepInfo().getPath() + " leaves without a scope for " + section);
    }
    return value;
  }

  /** The section that one enters by this field; empty where one was in it, or enters none. */
  private static Optional<DossierSection> entered(DataFetchingEnvironment environment) {
    if (!(GraphQLTypeUtil.unwrapAll(environment.getParentType()) instanceof GraphQLObjectType from)
        // What a mutation answers may be a refusal; the thing in it is looked at by itself.
        || from.getName().equals("Mutation")) {
      return Optional.empty();
    }
    GraphQLFieldDefinition field = environment.getFieldDefinition();
    Optional<DossierSection> before = section(from);
    Optional<DossierSection> after =
        section(field)
            .or(() -> before)
            .or(
                () ->
                    GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType to
                        ? section(to)
                        : Optional.empty());
    return after.equals(before) ? Optional.empty() : after;
  }

  private static Optional<DossierSection> section(GraphQLDirectiveContainer element) {
    GraphQLAppliedDirective access = element.getAppliedDirective("access");
    return access == null
        ? Optional.empty()
        : Optional.<String>ofNullable(access.getArgument("section").getValue())
            .map(DossierSection::valueOf);
  }
}
