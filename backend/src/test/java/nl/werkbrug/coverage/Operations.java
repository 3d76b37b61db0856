package nl.werkbrug.coverage;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of the schema as it runs, and a document for each that asks much of it. */
final class Operations {

  /** Deep enough for the rows of a list. */
  private static final int DEPTH = 4;

  private final GraphQLSchema schema;

  Operations(GraphQLSchema schema) {
    this.schema = schema;
  }

  List<String> queries() {
    return names(schema.getQueryType());
  }

  List<String> mutations() {
    return names(schema.getMutationType());
  }

  List<String> subscriptions() {
    return names(schema.getSubscriptionType());
  }

  List<String> all() {
    return Stream.of(queries(), mutations(), subscriptions()).flatMap(List::stream).toList();
  }

  GraphQLFieldDefinition field(String name) {
    return roots()
        .flatMap(root -> Stream.ofNullable(root.getFieldDefinition(name)))
        .findFirst()
        .orElseThrow();
  }

  /** A document that passes these arguments and asks everything that needs no argument. */
  String document(String name, Set<String> arguments) {
    GraphQLObjectType root =
        roots().filter(it -> it.getFieldDefinition(name) != null).findFirst().orElseThrow();
    List<GraphQLArgument> passed =
        field(name).getArguments().stream().filter(it -> arguments.contains(it.getName())).toList();
    return root.getName().toLowerCase()
        + " Operation"
        + list(passed, it -> "$" + it.getName() + ": " + GraphQLTypeUtil.simplePrint(it.getType()))
        + " { "
        + name
        + list(passed, it -> it.getName() + ": $" + it.getName())
        + selection(field(name).getType(), DEPTH)
        + " }";
  }

  private static String list(
      List<GraphQLArgument> arguments, Function<GraphQLArgument, String> each) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(each).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Empty for a leaf, and for what holds nothing that can be asked at this depth. */
  private static String selection(GraphQLType type, int depth) {
    return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object
        ? object.getFieldDefinitions().stream()
            .filter(Operations::needsNoArgument)
            .flatMap(field -> asked(field, depth))
            .reduce((one, other) -> one + " " + other)
            .map(fields -> " { " + fields + " }")
            .orElse("")
        : "";
  }

  private static Stream<String> asked(GraphQLFieldDefinition field, int depth) {
    if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))) {
      return Stream.of(field.getName());
    }
    String parts = depth > 1 ? selection(field.getType(), depth - 1) : "";
    return parts.isEmpty() ? Stream.empty() : Stream.of(field.getName() + parts);
  }

  private static boolean needsNoArgument(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .noneMatch(it -> GraphQLTypeUtil.isNonNull(it.getType()) && !it.hasSetDefaultValue());
  }

  private Stream<GraphQLObjectType> roots() {
    return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType());
  }

  private static List<String> names(GraphQLObjectType root) {
    return root.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
  }
}
