package nl.werkbrug.coverage;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The operations of the schema as it runs, and a document for each that asks much of it. */
final class Operations {

  /** Deep enough for the rows of a list. */
  private static final int DEPTH = 4;

  /** Of a field of a dossier down to the last leaf; a question may be ten deep. */
  private static final int DEEP = 7;

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

  /** The fields of one type. */
  List<GraphQLFieldDefinition> fields(String type) {
    return schema.getObjectType(type).getFieldDefinitions();
  }

  /**
   * A field and everything in it, as deep as a question may go.
   *
   * @param literals arguments by {@code Type.field}, as they are written; a field that cannot do
   *     without and is not there is left out
   * @return nothing for a field that only leads back to its own type
   */
  Optional<String> whole(String type, GraphQLFieldDefinition field, Map<String, String> literals) {
    return whole(type, field, literals, List.of(type));
  }

  /**
   * @param above the types that lead here, so that none is entered twice
   */
  private static Optional<String> whole(
      String type, GraphQLFieldDefinition field, Map<String, String> literals, List<String> above) {
    String arguments =
        literals.get(field.getArgument("first") == null ? type + "." + field.getName() : "first");
    if (arguments == null && !needsNoArgument(field)) {
      return Optional.empty();
    }
    String asked = field.getName() + (arguments == null ? "" : "(" + arguments + ")");
    if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object)) {
      return Optional.of(asked);
    }
    if (above.size() > DEEP || above.contains(object.getName())) {
      return Optional.empty();
    }
    List<String> here = Stream.concat(above.stream(), Stream.of(object.getName())).toList();
    return object.getFieldDefinitions().stream()
        .flatMap(part -> whole(object.getName(), part, literals, here).stream())
        .reduce((one, other) -> one + " " + other)
        .map(parts -> asked + " { " + parts + " }");
  }

  /**
   * A field with arguments that can be asked: of Query, or of what one question leads to.
   *
   * @param owner the question that leads there; empty for Query itself
   */
  record Question(String owner, GraphQLFieldDefinition field) {

    Stream<Leaf> leaves() {
      return field.getArguments().stream()
          .flatMap(it -> Leaf.of(it.getType(), List.of(it.getName())));
    }

    /** The arguments that cannot be left out. */
    void fill(ObjectNode variables, UUID dossierId) {
      if (!owner.isEmpty()) {
        variables.put("dossierId", dossierId.toString());
      }
      field.getArguments().stream()
          .filter(Operations::isRequired)
          .forEach(
              it -> {
                switch (GraphQLTypeUtil.simplePrint(it.getType())) {
                  case "UUID!" -> variables.put(it.getName(), dossierId.toString());
                  case "Int!" -> variables.put(it.getName(), 0);
                  default -> variables.put(it.getName(), "tekst");
                }
              });
    }

    String document(Leaf leaf) {
      List<GraphQLArgument> passed =
          field.getArguments().stream()
              .filter(it -> it.getName().equals(leaf.path().getFirst()) || isRequired(it))
              .toList();
      String asked =
          field.getName()
              + list(passed, it -> it.getName() + ": $" + it.getName())
              + selection(field.getType(), DEPTH);
      String variables =
          passed.stream()
              .map(it -> "$" + it.getName() + ": " + GraphQLTypeUtil.simplePrint(it.getType()))
              .collect(Collectors.joining(", "));
      return owner.isEmpty()
          ? "query Question(" + variables + ") { " + asked + " }"
          : "query Question($dossierId: UUID!, "
              + variables
              + ") { "
              + owner
              + " { "
              + asked
              + " } }";
    }

    @Override
    public String toString() {
      return owner.isEmpty() ? field.getName() : owner + " " + field.getName();
    }
  }

  /** Every field with arguments that can be asked without changing anything. */
  Stream<Question> questions() {
    return schema.getAllTypesAsList().stream()
        .filter(type -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
        .map(GraphQLObjectType.class::cast)
        .filter(type -> type != schema.getMutationType() && type != schema.getSubscriptionType())
        .flatMap(
            type ->
                type.getFieldDefinitions().stream()
                    .filter(field -> !field.getArguments().isEmpty())
                    .map(field -> new Question(owner(type), field)));
  }

  private static String owner(GraphQLObjectType type) {
    return switch (type.getName()) {
      case "Query" -> "";
      case "Dossier" -> "dossier(id: $dossierId)";
      case "Conversation" -> "conversation(dossierId: $dossierId)";
      default -> throw new IllegalStateException("No question leads to " + type.getName());
    };
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
    return field.getArguments().stream().noneMatch(Operations::isRequired);
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private Stream<GraphQLObjectType> roots() {
    return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType());
  }

  private static List<String> names(GraphQLObjectType root) {
    return root.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
  }
}
