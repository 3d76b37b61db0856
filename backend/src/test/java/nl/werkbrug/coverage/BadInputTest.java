package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLArgument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.MongoCommands;
import nl.werkbrug.shared.UserErrorCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Every value that a mutation takes, filled in wrongly: a clear error in plain Dutch and nothing
 * stored. The values come from the schema, so a new one is tried by itself.
 */
class BadInputTest extends OperationTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A question to the database where a value should stand. */
  private static final String OPERATOR = "{\"$ne\": null}";

  private static final String NO_CURSOR = "%%%";

  /** Between them they may ask every question. */
  private static final List<Actor> READERS =
      List.of(
          Actor.CLIENT,
          Actor.CONTACT_PERSON,
          Actor.TEAM_LEAD,
          Actor.EMPLOYER,
          Actor.PRIVACY_OFFICER);

  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile(
          "\\b(the|not|invalid|valid|value|expected|must|variable|input|exception|null|unknown"
              + "|string)\\b|java|\\borg\\.|werkbrug\\.|\\$ne",
          Pattern.CASE_INSENSITIVE);

  /** Ids that only need to be unique within what they are part of; another's id means nothing. */
  private static final Set<String> PARTS =
      Set.of(
          "calendarFeedOpen.id",
          "consentGrant.id",
          "consentWithdraw.id",
          "consentLastDayChange.id",
          "consentRequestSend.id",
          "consentRequestAnswer.id",
          "breakGlassOpen.id",
          "contactPersonReassign.id",
          "messageSend.id",
          "documentCommentAdd.id",
          "effortPlanPropose.tasks.id",
          "quickAnswerSave.id",
          "effortTaskEvidenceAdd.id",
          "effortTaskStuckReport.id",
          "effortMeasurePropose.id",
          "vacancyPropose.id");

  /** Ids of what belongs to no client: colleagues, vacancies, public pitches. */
  private static final Set<String> COMMON =
      Set.of(
          "appointmentPropose.roomId",
          "contactPersonReassign.toPersonId",
          "jobApplicationReport.vacancyId",
          "pitchInterestExpress.publicPitchId",
          "vacancySave.vacancyId",
          "vacancyPropose.vacancyId");

  /** What somebody may do for every client of the own organisation. */
  private static final Set<String> OF_THE_ORGANISATION =
      Set.of(
          "accessQuestionAnswer.id",
          "contactPersonRequestAnswer.id",
          "breakGlassOpen.dossierId",
          "erasurePreview.dossierId",
          "erasureStart.dossierId",
          "erasureHold.dossierId",
          "erasureHoldEnd.dossierId",
          "erasureRequestAnswer.id");

  /** Says how many clients it was done for: none, when they are not there. */
  private static final Set<String> COUNTED =
      Set.of("contactPersonReassign.dossierIds", "contactPersonReassign.fromPersonId");

  /** The second answer says that it was done already, or how far it is by then. */
  private static final Set<String> TOLD_TWICE =
      Set.of(
          "calendarFeedOpen",
          "contactPersonAbsenceCancel",
          "dossierExportRequest",
          "erasureStart",
          "pushDeviceRemove",
          "vacancyImport");

  @Autowired private MongoCommands commands;

  private Stored.Eye stored;

  @BeforeAll
  void looksAtWhatIsStored() {
    stored = new Stored.Eye(mongo, commands);
  }

  @TestFactory
  Stream<DynamicContainer> refusesWhatCannotBe() {
    return perLeaf(
        (scene, field, leaf) -> {
          JsonNode good = good(scene, field);
          Stored before = stored.now();
          for (JsonNode bad : bad(leaf)) {
            JsonNode answer = ask(scene, field, leaf.replaced(good, bad));
            if (Verdict.of(answer, field).equals("yes") && COUNTED.contains(path(field, leaf))) {
              assertThat(answer.at("/data/" + field + "/reassigned").asInt()).isZero();
            } else {
              assertRefused(field, answer, bad);
            }
          }
          settle();
          assertThat(stored.now().changedSince(before)).as("stored").isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicContainer> refusesWhatBelongsToSomebodyElse() {
    Map<String, Scene> others = new HashMap<>();
    return perLeaf(
        (scene, field, leaf) -> {
          JsonNode good = good(scene, field);
          Scene other = others.computeIfAbsent(field, it -> new Scene().after(it));
          other.enter();
          JsonNode theirs = leaf.in(good(other, field));
          if (leaf.type().getName().equals("UUID")
              && !theirs.isMissingNode()
              && !theirs.equals(leaf.in(good))
              && !COMMON.contains(path(field, leaf))
              && !OF_THE_ORGANISATION.contains(path(field, leaf))) {
            scene.enter();
            tryTheirs(scene, field, leaf, leaf.replaced(good, theirs), other);
          }
        });
  }

  private void tryTheirs(Scene scene, String field, Leaf leaf, JsonNode variables, Scene other) {
    Stored before = stored.now();
    JsonNode answer = ask(scene, field, variables);
    settle();
    if (PARTS.contains(path(field, leaf))) {
      assertThat(stored.now().about(other.dossierId).changedSince(before.about(other.dossierId)))
          .as("of the other client")
          .isEmpty();
      return;
    }
    if (!COUNTED.contains(path(field, leaf))) {
      assertRefused(field, answer, leaf.in(variables));
    }
    assertThat(stored.now().changedSince(before)).as("stored").isEmpty();
  }

  private static String path(String field, Leaf leaf) {
    return field + leaf.toString().substring("input".length());
  }

  /** Text that looks like a question to the database is only text. */
  @TestFactory
  Stream<DynamicContainer> keepsOperatorsAsTheTextTheyAre() {
    return operations.mutations().stream()
        .map(
            field ->
                dynamicContainer(
                    field,
                    leaves(field)
                        .filter(leaf -> leaf.type().getName().equals("String"))
                        .map(leaf -> dynamicTest(leaf.toString(), () -> keeps(field, leaf)))));
  }

  private void keeps(String field, Leaf leaf) {
    Scene scene = new Scene().before(field);
    Stored before = stored.now();
    String text = "{\"$ne\": \"" + newId() + "\"}";
    JsonNode bad = StringNode.valueOf(text);
    JsonNode answer = ask(scene, field, leaf.replaced(good(scene, field), bad));
    settle();
    if (Verdict.of(answer, field).equals("yes")) {
      // What a vacancy asks is found by its name in capitals, whatever it is.
      String kept =
          path(field, leaf).equals("vacancyPost.content.licences")
              ? text.toUpperCase(Locale.ROOT)
              : text;
      assertThat(stored.now().holds(kept)).as("%s is stored as it is", kept).isTrue();
    } else {
      assertRefused(field, answer, bad);
      assertThat(stored.now().changedSince(before)).as("stored").isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> answersTheSameTwiceAndStoresItOnce() {
    return operations.mutations().stream()
        .map(
            field ->
                dynamicTest(
                    field,
                    () -> {
                      Scene scene = new Scene().before(field);
                      JsonNode good = good(scene, field);
                      JsonNode first = ask(scene, field, good);
                      settle();
                      assertThat(Verdict.of(first, field)).isEqualTo("yes");
                      Stored once = stored.now();

                      JsonNode second = ask(scene, field, good);
                      settle();
                      if (!TOLD_TWICE.contains(field)) {
                        assertThat(second).isEqualTo(first);
                      }
                      assertThat(stored.now().changedSince(once)).isEmpty();
                    }));
  }

  /** Also the lists within a dossier and the pages of a conversation are asked wrongly. */
  @TestFactory
  Stream<DynamicTest> answersBadQuestionsWithoutFailing() {
    Scene scene = new Scene().after("messageSend");
    return operations
        .questions()
        .flatMap(
            question ->
                question
                    .leaves()
                    .map(
                        leaf ->
                            dynamicTest(
                                question + " " + leaf,
                                () -> {
                                  scene.enter();
                                  asks(scene, question, leaf);
                                })));
  }

  private void asks(Scene scene, Operations.Question question, Leaf leaf) {
    ObjectNode good = JSON.createObjectNode();
    question.fill(good, scene.dossierId);
    for (JsonNode bad : Stream.concat(bad(leaf).stream(), places().stream()).toList()) {
      Map<String, ?> variables =
          JSON.convertValue(leaf.replaced(good, bad), new TypeReference<>() {});
      boolean refused = false;
      for (Actor actor : READERS) {
        JsonNode answer = scene.api(actor).raw(question.document(leaf), variables);
        if (answer.has("errors")) {
          refused = true;
          assertPlain(shown(bad) + ": " + shown(answer), answer.get("errors").values());
        }
      }
      if (cannotBe(leaf, bad)) {
        assertThat(refused).as("%s is refused", bad).isTrue();
      }
    }
  }

  private static boolean cannotBe(Leaf leaf, JsonNode bad) {
    return switch (leaf.name()) {
      case "first" -> bad.isNumber();
      case "after" -> bad.asString("").equals(NO_CURSOR);
      default -> bad.isObject();
    };
  }

  /** What is no place in any list, and what means something in a search. */
  private static List<JsonNode> places() {
    List<JsonNode> places = new ArrayList<>();
    texts(
        places, "", "%%%", "b25zaW4", "eyIkbmUiOm51bGx9", "(.*", "[a-", "\\", "*", "a AND (", "\"");
    List.of(0, 100_000).forEach(number -> places.add(JSON.valueToTree(number)));
    return places;
  }

  private interface Try {
    void on(Scene scene, String field, Leaf leaf);
  }

  /** What is refused changes nothing, so all values of one mutation share a scene. */
  private Stream<DynamicContainer> perLeaf(Try attempt) {
    return operations.mutations().stream()
        .map(
            field -> {
              Supplier<Scene> scene = once(() -> new Scene().before(field));
              Stream<DynamicNode> tests =
                  leaves(field)
                      .map(
                          leaf ->
                              dynamicTest(
                                  leaf.toString(),
                                  () -> {
                                    scene.get().enter();
                                    attempt.on(scene.get(), field, leaf);
                                  }));
              return dynamicContainer(field, tests);
            });
  }

  private static <T> Supplier<T> once(Supplier<T> make) {
    return SingletonSupplier.of(make);
  }

  private Stream<Leaf> leaves(String field) {
    GraphQLArgument input = operations.field(field).getArgument("input");
    return Leaf.of(input.getType(), List.of("input"));
  }

  private static JsonNode good(Scene scene, String field) {
    return JSON.valueToTree(scene.variables(field, Requests.of(field).by()));
  }

  private static JsonNode ask(Scene scene, String field, JsonNode variables) {
    return scene.ask(
        field, Requests.of(field).by(), JSON.convertValue(variables, new TypeReference<>() {}));
  }

  private static List<JsonNode> bad(Leaf leaf) {
    List<JsonNode> bad = new ArrayList<>();
    bad.add(JSON.readTree(OPERATOR));
    switch (leaf.type().getName()) {
      case "String" -> texts(bad, "Ja\u0000nee", "Ja\u202Enee", "Ja\uD83D", "x".repeat(1_000_000));
      case "UUID" -> {
        texts(bad, "geen-kenmerk", OPERATOR, "Ja\uD83D", UUID.randomUUID().toString());
        if (!leaf.name().equals("id")) {
          texts(bad, newId().toString());
        }
      }
      case "Date" ->
          texts(bad, "2026-02-30", "0000-01-01", "9999-12-31", "+999999999-12-31", "Ja\uD83D");
      case "DateTime" ->
          texts(
              bad,
              "2026-02-30T10:00:00Z",
              "0000-01-01T00:00:00Z",
              "9999-12-31T23:59:59Z",
              "+1000000000-12-31T23:59:59.999999999Z",
              "2026-03-16");
      case "Int" ->
          List.of(-1L, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE, 1L << 31)
              .forEach(number -> bad.add(JSON.valueToTree(number)));
      case "Float" ->
          List.of(-0.1, 1.1, 1e300).forEach(number -> bad.add(JSON.valueToTree(number)));
      default -> texts(bad, "GEEN_KEUZE", "Ja\uD83D");
    }
    return bad;
  }

  private static void texts(List<JsonNode> bad, String... texts) {
    for (String text : texts) {
      bad.add(StringNode.valueOf(text));
    }
  }

  /** No stack, no class names, no English: the words are for whoever filled it in. */
  private static void assertRefused(String field, JsonNode answer, JsonNode bad) {
    String tried = field + " with " + shown(bad) + ": " + shown(answer);
    assertThat(Verdict.of(answer, field)).as(tried).isIn("error", "absent", "no", "refused");
    List<JsonNode> errors =
        answer.has("errors")
            ? answer.get("errors").values().stream().toList()
            : answer.get("data").get(field).get("userErrors").values().stream().toList();
    assertPlain(tried, errors);
  }

  private static void assertPlain(String tried, Collection<JsonNode> errors) {
    assertThat(errors)
        .as(tried)
        .isNotEmpty()
        .allSatisfy(
            error -> {
              assertThat(error.get("message").asString())
                  .isNotBlank()
                  .doesNotContainPattern(NOT_FOR_PEOPLE);
              if (error.has("code")) {
                assertThat(UserErrorCode.valueOf(error.get("code").asString())).isNotNull();
              } else {
                assertThat(error.at("/extensions/classification").asString())
                    .isIn("ValidationError", "BAD_REQUEST", "ExecutionAborted");
              }
            });
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }
}
