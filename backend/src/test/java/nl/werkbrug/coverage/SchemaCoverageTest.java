package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.LiveApi;
import nl.werkbrug.MongoCommands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every query, mutation and subscription, tried by everybody. What must come of it stands in {@code
 * operations.txt}, written by hand; an operation that is not there fails the build.
 */
class SchemaCoverageTest extends OperationTest {

  private static final Logger LOG = LoggerFactory.getLogger(SchemaCoverageTest.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, Map<Actor, String>> expected = table();

  @Autowired private MongoCommands commands;

  /** Of each hidden thing, how much longer its refusal took than that of what is not there. */
  private final List<Double> compared = new ArrayList<>();

  @Test
  void namesEveryOperationOfTheSchemaAndNoOther() {
    assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(operations.all());
    assertThat(Requests.fields()).containsExactlyInAnyOrderElementsOf(operations.all());
  }

  @Test
  void triesEveryOperationAsSomebodyWhoMay() {
    assertThat(expected).allSatisfy((_, cells) -> assertThat(cells).containsValue("yes"));
  }

  @TestFactory
  Stream<DynamicContainer> answersQueries() {
    return operations.queries().stream().map(field -> perActor(field, this::answers));
  }

  @TestFactory
  Stream<DynamicContainer> answersMutations() {
    return operations.mutations().stream().map(field -> perActor(field, this::answers));
  }

  @TestFactory
  Stream<DynamicContainer> opensSubscriptions() {
    return operations.subscriptions().stream().map(field -> perActor(field, this::signals));
  }

  /** Whoever is not let in meets the answers of before, so that they can share one scene. */
  private DynamicContainer perActor(String field, Try attempt) {
    Map<String, Scene> shared = new HashMap<>();
    return dynamicContainer(
        field,
        Stream.of(Actor.values())
            .map(
                actor -> {
                  String wanted = Objects.requireNonNull(expected.get(field)).get(actor);
                  return dynamicTest(
                      actor + ": " + wanted,
                      () ->
                          attempt.as(
                              wanted.equals("yes")
                                  ? new Scene().before(field)
                                  : shared.computeIfAbsent(field, it -> new Scene().before(it)),
                              field,
                              actor,
                              wanted));
                }));
  }

  private interface Try {
    void as(Scene scene, String field, Actor actor, String wanted);
  }

  private void answers(Scene scene, String field, Actor actor, String wanted) {
    scene.enter();
    Map<String, ?> variables = scene.variables(field, actor);
    JsonNode answer = scene.ask(field, actor, variables);

    assertThat(Verdict.of(answer, field))
        .as("%s as %s: %s", field, actor, answer)
        .isEqualTo(wanted);
    if (wanted.equals("absent") || wanted.equals("null")) {
      looksLikeNothing(scene, field, actor, variables, answer);
    }
  }

  /** The same words, after the same work; what that takes is compared at the end. */
  private void looksLikeNothing(
      Scene scene, String field, Actor actor, Map<String, ?> variables, JsonNode hidden) {
    Map<String, ?> absent = elsewhere(variables, known(scene, actor));
    assertThat(scene.ask(field, actor, absent))
        .as("what is hidden looks like what is not there")
        .isEqualTo(hidden);
    Work ofHidden;
    Work ofAbsent;
    // By turns, so that neither is always the first to be asked.
    if (compared.size() % 2 == 0) {
      ofHidden = work(() -> scene.ask(field, actor, variables));
      ofAbsent = work(() -> scene.ask(field, actor, absent));
    } else {
      ofAbsent = work(() -> scene.ask(field, actor, absent));
      ofHidden = work(() -> scene.ask(field, actor, variables));
    }
    assertThat(ofHidden.commands())
        .as("what is hidden is refused by asking the database the same as for what is not there")
        .isEqualTo(ofAbsent.commands());
    compared.add((double) ofHidden.nanos() / ofAbsent.nanos());
  }

  /** What one request asks of the database, and how long it takes. */
  private record Work(List<String> commands, long nanos) {}

  private Work work(Runnable request) {
    long[] nanos = new long[1];
    List<String> asked =
        commands.ofRequestsDuring(
            () -> {
              long begin = System.nanoTime();
              request.run();
              nanos[0] = System.nanoTime() - begin;
            });
    return new Work(asked, nanos[0]);
  }

  /** Over hundreds of pairs, half must be slower and half must be faster. */
  @AfterAll
  void whatIsHiddenTakesAsLongAsWhatIsNotThere() {
    // None when a part of this class runs alone.
    double[] ratios = compared.stream().mapToDouble(it -> it).sorted().toArray();
    if (ratios.length == 0) {
      return;
    }
    double median = ratios[ratios.length / 2];
    LOG.warn(
        "Hidden takes {} times as long as absent (median of {} pairs; quartiles {} and {})",
        median,
        ratios.length,
        ratios[ratios.length / 4],
        ratios[ratios.length * 3 / 4]);
    assertThat(median).isBetween(0.8, 1.25);
  }

  /** What is no secret: the organisations, and the dossier for whoever may see that it is there. */
  private Set<String> known(Scene scene, Actor actor) {
    Stream<UUID> organisations = Stream.of(scene.townId(), scene.uwvId());
    boolean seesIt = "yes".equals(Objects.requireNonNull(expected.get("dossier")).get(actor));
    return Stream.concat(organisations, seesIt ? Stream.of(scene.dossierId) : Stream.empty())
        .map(UUID::toString)
        .collect(Collectors.toSet());
  }

  /** The same arguments about things that do not exist. */
  private static Map<String, ?> elsewhere(Map<String, ?> variables, Set<String> known) {
    String json = JSON.writeValueAsString(variables);
    String other =
        UUIDS
            .matcher(json)
            .replaceAll(id -> known.contains(id.group()) ? id.group() : newId().toString());
    return JSON.readValue(other, new TypeReference<>() {});
  }

  private void signals(Scene scene, String field, Actor actor, String wanted) {
    scene.enter();
    Map<String, ?> variables = scene.variables(field, actor);
    try (LiveApi live = scene.api(actor).live()) {
      live.subscribe(operations.document(field, variables.keySet()), variables);
      switch (wanted) {
        case "yes" -> {
          live.untilListening(() -> something(scene));
          assertThat(live.expectData().get(field).get("dossierId").asString())
              .isEqualTo(scene.dossierId.toString());
        }
        case "ends" -> live.expect("complete");
        case "silent" -> {
          live.expectSilence();
          signals(scene, field, Actor.CONTACT_PERSON, "yes");
          live.expectSilence();
        }
        default -> throw new AssertionError("Not a word for a subscription: " + wanted);
      }
    }
  }

  /** Changes access and conversation, so that every subscription has something to tell. */
  private void something(Scene scene) {
    scene.ask("consentGrant", Actor.CLIENT, Map.of("input", Requests.consent(scene, newId())));
    scene.ask("messageSend", Actor.CLIENT, Map.of("input", Requests.message(scene, newId())));
    settle();
  }

  @TestFactory
  Stream<DynamicTest> refusesWhoShowsNoToken() {
    return Stream.concat(operations.queries().stream(), operations.mutations().stream())
        .map(
            field ->
                dynamicTest(
                    field,
                    () -> {
                      String body =
                          JSON.writeValueAsString(
                              Map.of("query", operations.document(field, Set.of())));
                      assertThat(anonymous().post(body).statusCode()).isEqualTo(401);
                    }));
  }

  /** A socket is refused as a whole, before any subscription; {@code LoginTest} says how. */
  @Test
  void opensNoSocketWithoutAToken() {
    try (LiveApi live = anonymous().live()) {
      assertThat(live.expect("closed").has("code")).isTrue();
    }
  }

  private static Map<String, Map<Actor, String>> table() {
    try (InputStream in = SchemaCoverageTest.class.getResourceAsStream("operations.txt")) {
      Map<String, Map<Actor, String>> table = new TreeMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.strip().split("\\s*\\|\\s*")))
          .forEach(
              cells -> {
                Map<Actor, String> row = new EnumMap<>(Actor.class);
                for (Actor actor : Actor.values()) {
                  row.put(actor, cells.get(actor.ordinal() + 1));
                }
                table.put(cells.getFirst(), row);
              });
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
