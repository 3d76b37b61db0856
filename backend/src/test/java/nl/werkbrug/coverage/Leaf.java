package nl.werkbrug.coverage;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value that a caller fills in.
 *
 * @param path names of fields, and 0 for the first of a list
 * @param type the scalar or enum
 */
record Leaf(List<String> path, GraphQLNamedType type) {

  private static final String FIRST = "0";

  /** All values of an input, down through lists and nested inputs. */
  static Stream<Leaf> of(GraphQLInputType type, List<String> path) {
    GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (inner) {
      case GraphQLList list -> of((GraphQLInputType) list.getWrappedType(), append(path, FIRST));
      case GraphQLInputObjectType object ->
          object.getFieldDefinitions().stream()
              .flatMap(field -> of(field.getType(), append(path, field.getName())));
      default -> Stream.of(new Leaf(path, (GraphQLNamedType) inner));
    };
  }

  String name() {
    return path.stream().filter(it -> !it.equals(FIRST)).toList().getLast();
  }

  /** What stands there; missing when nothing does. */
  JsonNode in(JsonNode variables) {
    return variables.at("/" + String.join("/", path));
  }

  /** The same variables with another value here. */
  ObjectNode replaced(JsonNode variables, JsonNode value) {
    ObjectNode changed = (ObjectNode) variables.deepCopy();
    JsonNode parent = changed;
    for (String step : path.subList(0, path.size() - 1)) {
      parent = parent.isArray() ? parent.get(0) : child(parent, step);
    }
    switch (parent) {
      case ObjectNode object -> object.set(path.getLast(), value);
      case ArrayNode list -> {
        list.removeAll();
        list.add(value);
      }
      default -> throw new IllegalStateException("Nothing to fill in at " + this);
    }
    return changed;
  }

  /** What was left out of the variables is filled in on the way. */
  private JsonNode child(JsonNode parent, String step) {
    if (!parent.has(step)) {
      boolean list = path.get(path.indexOf(step) + 1).equals(FIRST);
      ObjectNode object = (ObjectNode) parent;
      return list ? object.putArray(step) : object.putObject(step);
    }
    return parent.get(step);
  }

  @Override
  public String toString() {
    return path.stream().filter(it -> !it.equals(FIRST)).collect(Collectors.joining("."));
  }

  private static List<String> append(List<String> path, String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }
}
