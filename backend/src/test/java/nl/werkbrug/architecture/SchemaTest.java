package nl.werkbrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules of the contract that hold for every module's schema file. */
class SchemaTest {

  private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

  private final List<SDLDefinition<?>> definitions = definitions();

  private final Map<String, ObjectTypeDefinition> objects =
      definitions.stream()
          .filter(it -> it instanceof ObjectTypeDefinition && !isRootOrExtension(it))
          .map(ObjectTypeDefinition.class::cast)
          .collect(Collectors.toMap(ObjectTypeDefinition::getName, Function.identity()));

  @Test
  void everyElementIsDescribed() {
    var silent = new ArrayList<String>();
    for (var definition : definitions) {
      if (definition instanceof DescribedNode<?> node && !isRootOrExtension(definition)) {
        check(name(definition), node.getDescription(), silent);
      }
      switch (definition) {
        case ObjectTypeDefinition type ->
            checkFields(type.getName(), type.getFieldDefinitions(), silent);
        case InterfaceTypeDefinition type ->
            checkFields(type.getName(), type.getFieldDefinitions(), silent);
        case InputObjectTypeDefinition type ->
            checkValues(type.getName(), type.getInputValueDefinitions(), silent);
        case DirectiveDefinition directive ->
            checkValues("@" + directive.getName(), directive.getInputValueDefinitions(), silent);
        case EnumTypeDefinition type ->
            type.getEnumValueDefinitions()
                .forEach(
                    it -> check(type.getName() + "." + it.getName(), it.getDescription(), silent));
        default -> {}
      }
    }
    assertThat(silent).as("elements of the schema without a description").isEmpty();
  }

  @Test
  void everyFieldSaysForWhomItIs() {
    var silent = new ArrayList<String>();
    for (var definition : definitions) {
      if (definition instanceof ObjectTypeDefinition part) {
        // A type says it once, also for what other modules hang on it; the dossier and the roots
        // hold too much of everybody for that.
        var type = objects.getOrDefault(part.getName(), part);
        part.getFieldDefinitions().stream()
            .filter(field -> !field.hasDirective("access") && !type.hasDirective("access"))
            .forEach(field -> silent.add(part.getName() + "." + field.getName()));
      }
    }
    assertThat(silent).as("fields without @access").isEmpty();
  }

  @Test
  void everyMutationTakesOneInputAndAnswersWithItsPayload() {
    for (var mutation : fieldsOf("Mutation")) {
      var name = mutation.getName().substring(0, 1).toUpperCase() + mutation.getName().substring(1);
      assertThat(mutation.getInputValueDefinitions())
          .as("arguments of %s", mutation.getName())
          .singleElement()
          .satisfies(
              argument -> {
                assertThat(argument.getName()).isEqualTo("input");
                assertThat(text(argument.getType())).isEqualTo(name + "Input!");
              });
      assertThat(text(mutation.getType()).replace("!", "")).isEqualTo(name + "Payload");
    }
  }

  @Test
  void everyPayloadHasOneNullableThingAndUserErrors() {
    for (var type : objects.values()) {
      if (type.getName().endsWith("Payload")) {
        var byName =
            type.getFieldDefinitions().stream()
                .collect(Collectors.toMap(FieldDefinition::getName, it -> text(it.getType())));
        assertThat(byName).as(type.getName()).containsEntry("userErrors", "[UserError!]!");
        byName.remove("userErrors");
        assertThat(byName.values())
            .as("things of %s", type.getName())
            .isNotEmpty()
            .noneMatch(it -> it.endsWith("!"));
      }
    }
  }

  @Test
  void everyConnectionIsWrittenOutTheSameWay() {
    for (var type : objects.values()) {
      if (type.getName().endsWith("Connection")) {
        var edge = type.getName().replaceAll("Connection$", "Edge");
        assertThat(type.getFieldDefinitions())
            .as(type.getName())
            .extracting(it -> it.getName() + ": " + text(it.getType()))
            .contains("edges: [" + edge + "!]!", "pageInfo: PageInfo!");
        assertThat(objects).as("the edge of %s", type.getName()).containsKey(edge);
      }
    }
  }

  @Test
  void noFieldIsNamedAfterAVerbOrAVersion() {
    assertThat(Stream.of("Query", "Mutation").flatMap(root -> fieldsOf(root).stream()))
        .extracting(FieldDefinition::getName)
        .noneMatch(it -> it.matches("(get|fetch|load)[A-Z].*|.*V\\d+|node|nodes"));
  }

  @Test
  void theFilesFormOneSchema() {
    var registry = new TypeDefinitionRegistry();
    sources().forEach(source -> registry.merge(new SchemaParser().parse(source)));
    assertThat(registry.types()).isNotEmpty();
  }

  private List<FieldDefinition> fieldsOf(String root) {
    return definitions.stream()
        .filter(ObjectTypeDefinition.class::isInstance)
        .map(ObjectTypeDefinition.class::cast)
        .filter(it -> it.getName().equals(root))
        .flatMap(it -> it.getFieldDefinitions().stream())
        .toList();
  }

  private static void checkFields(String owner, List<FieldDefinition> fields, List<String> silent) {
    for (var field : fields) {
      var path = owner + "." + field.getName();
      check(path, field.getDescription(), silent);
      checkValues(path, field.getInputValueDefinitions(), silent);
    }
  }

  private static void checkValues(
      String owner, List<InputValueDefinition> values, List<String> silent) {
    values.forEach(it -> check(owner + "." + it.getName(), it.getDescription(), silent));
  }

  private static void check(String path, Description description, List<String> silent) {
    if (description == null || description.getContent().isBlank()) {
      silent.add(path);
    }
  }

  private static boolean isRootOrExtension(SDLDefinition<?> definition) {
    return definition.getClass().getSimpleName().contains("Extension")
        || ROOTS.contains(name(definition));
  }

  private static String name(SDLDefinition<?> definition) {
    return definition instanceof NamedNode<?> named ? named.getName() : "schema";
  }

  private static String text(Type<?> type) {
    return AstPrinter.printAst(type);
  }

  private static List<SDLDefinition<?>> definitions() {
    var all = new ArrayList<SDLDefinition<?>>();
    for (var source : sources()) {
      new Parser()
          .parseDocument(source)
          .getDefinitionsOfType(SDLDefinition.class)
          .forEach(all::add);
    }
    return all;
  }

  private static List<String> sources() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:graphql/*.graphqls"))
          .map(
              it -> {
                try (InputStream in = it.getInputStream()) {
                  return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
