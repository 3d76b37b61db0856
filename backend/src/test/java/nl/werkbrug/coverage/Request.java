package nl.werkbrug.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.werkbrug.coverage.OperationTest.Scene;

/**
 * One request that works: for those who may, once what comes before it was done.
 *
 * @param field of Query, Mutation or Subscription
 * @param by who asks it when it comes before another request
 * @param after requests that come before it
 * @param prepare what else must be so
 * @param variables the arguments of the field; the same each time for one scene
 */
record Request(
    String field,
    Actor by,
    List<String> after,
    Consumer<Scene> prepare,
    Function<Scene, Map<String, ?>> variables) {

  static Request of(Actor by, String field) {
    return new Request(field, by, List.of(), _ -> {}, _ -> Map.of());
  }

  Request after(String... fields) {
    return new Request(field, by, List.of(fields), prepare, variables);
  }

  Request when(Consumer<Scene> so) {
    return new Request(field, by, after, so, variables);
  }

  Request with(Function<Scene, Map<String, ?>> arguments) {
    return new Request(field, by, after, prepare, arguments);
  }

  /** The one argument of a mutation. */
  Request input(Function<Scene, Map<String, ?>> input) {
    return with(scene -> Map.of("input", input.apply(scene)));
  }
}
