package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccessQuestionTest extends IntegrationTest {

  private static final String LOG =
      """
      { myDossier { accessLog(first: 100) { edges { node {
        id actorName canBeAsked question { id text answer { text at byName } }
      } } } } }
      """;
  private static final String ASK =
      """
      mutation Ask($input: AccessQuestionAskInput!) {
        accessQuestionAsk(input: $input) {
          question { id text askedAt answer { text } } userErrors { code message field }
        }
      }
      """;
  private static final String ANSWER =
      """
      mutation Answer($input: AccessQuestionAnswerInput!) {
        accessQuestionAnswer(input: $input) {
          question { version answer { text byName } } userErrors { code message field }
        }
      }
      """;
  private static final String QUESTIONS =
      """
      query Questions($open: Boolean!, $first: Int! = 20, $after: String) {
        accessQuestions(open: $open, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node {
            id version clientName actorName role sections purposes text answer { text }
          } }
        }
      }
      """;

  private Organisation organisation;
  private Person client;
  private Person adviser;
  private Person officer;
  private UUID dossierId;

  @BeforeEach
  void anAdviserLooked() {
    organisation =
        mongo.insert(new Organisation(newId(), "Gemeente", OrganisationKind.MUNICIPALITY));
    adviser = staff("Lisanne Test", Role.ADVISER);
    officer = staff("Joost Test", Role.PRIVACY_OFFICER);
    client = aClient("Zoë van Dijk");
    dossierId =
        aDossierOf(client)
            .byLaw(organisation, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
            .contactPerson(adviser, ContactRole.WORK)
            .with(
                new Sections(
                    null,
                    new Sections.Cv(
                        List.of("Kraanmachinist"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                    null,
                    null))
            .write(mongo);
    look();
  }

  @Test
  void theClientAsksAndReadsTheAnswerBesideTheEntry() {
    UUID id = newId();
    JsonNode asked = ask(id, entry(), " Waarom op zondag? ");
    assertThat(asked.at("/question/text").asString()).isEqualTo("Waarom op zondag?");

    JsonNode open = only(questions(officer, true));
    assertThat(open.get("clientName").asString()).isEqualTo("Zoë van Dijk");
    assertThat(open.get("actorName").asString()).isEqualTo("Lisanne Test");
    assertThat(open.get("sections").toString()).isEqualTo("[\"CV\"]");
    assertThat(open.get("purposes").toString()).isEqualTo("[\"TASK_MUNICIPAL_SUPPORT\"]");
    assertThat(open.toString()).doesNotContain("Kraanmachinist");

    JsonNode answered = answer(officer, id, 1, "Zij bereidde het gesprek van maandag voor.");
    assertThat(answered.get("userErrors")).isEmpty();
    assertThat(questions(officer, true).get("edges")).isEmpty();
    assertThat(only(questions(officer, false)).get("id").asString()).isEqualTo(id.toString());
    JsonNode beside = log().get(0).get("question");
    assertThat(beside.at("/answer/text").asString())
        .isEqualTo("Zij bereidde het gesprek van maandag voor.");
    assertThat(beside.at("/answer/byName").asString()).isEqualTo("Joost Test");
  }

  @Test
  void askingAndAnsweringAgainChangesNothing() {
    UUID id = newId();
    UUID entry = entry();
    assertThat(ask(id, entry, "Waarom?")).isEqualTo(ask(id, entry, "Waarom?"));
    assertThat(answer(officer, id, 1, "Daarom.")).isEqualTo(answer(officer, id, 1, "Daarom."));

    assertThat(code(ask(newId(), entry, null))).isEqualTo("CONFLICT");
    assertThat(code(answer(officer, id, 2, "Toch anders."))).isEqualTo("STALE");
    assertThat(only(questions(officer, false)).at("/answer/text").asString()).isEqualTo("Daarom.");
  }

  @Test
  void onlyAnOfficerOfThatOrganisationReadsAndAnswers() {
    UUID id = newId();
    ask(id, entry(), null);
    Person elsewhere =
        new Person(newId(), "test-" + newId(), "Elders", Role.PRIVACY_OFFICER, newId(), null);
    mongo.insert(elsewhere);

    for (Person other : List.of(adviser, client, elsewhere)) {
      assertThat(questions(other, true).get("edges")).as(other.name()).isEmpty();
      assertThat(code(answer(other, id, 1, "Nee."))).as(other.name()).isEqualTo("NOT_FOUND");
    }
    assertThat(only(questions(officer, true)).get("answer").isNull()).isTrue();
  }

  @Test
  void onlyTheClientAsksAndOnlyAboutTheOwnLog() {
    UUID entry = entry();
    Person other = aClient("Iemand Anders");
    UUID theirs = aDossierOf(other).write(mongo);

    assertThat(code(ask(as(adviser), newId(), dossierId, entry, null))).isEqualTo("NOT_ALLOWED");
    assertThat(code(ask(as(other), newId(), dossierId, entry, null))).isEqualTo("NOT_FOUND");
    assertThat(code(ask(as(other), newId(), theirs, entry, null))).isEqualTo("NOT_FOUND");
    assertThat(code(ask(newId(), newId(), null))).isEqualTo("NOT_FOUND");
    assertThat(questions(officer, true).get("edges")).isEmpty();
  }

  @Test
  void letsTenQuestionsBeOpenAndNotEleven() {
    for (int i = 0; i < 10; i++) {
      look();
    }
    List<String> entries = new ArrayList<>();
    log().forEach(node -> entries.add(node.get("id").asString()));
    UUID first = newId();
    assertThat(code(ask(first, UUID.fromString(entries.getFirst()), null))).isEmpty();
    for (String entry : entries.subList(1, 10)) {
      assertThat(code(ask(newId(), UUID.fromString(entry), null))).isEmpty();
    }
    UUID eleventh = UUID.fromString(entries.get(10));

    assertThat(code(ask(newId(), eleventh, null))).isEqualTo("TOO_MUCH");
    answer(officer, first, 1, "Daarom.");
    assertThat(code(ask(newId(), eleventh, null))).isEmpty();
    assertThat(questions(officer, true).get("edges")).hasSize(10);
  }

  @Test
  void keepsTextsWithinTheirLengths() {
    UUID entry = entry();
    assertThat(code(ask(newId(), entry, "a".repeat(501)))).isEqualTo("INVALID");
    UUID id = newId();
    assertThat(code(ask(id, entry, "a".repeat(500)))).isEmpty();
    assertThat(code(answer(officer, id, 1, "b".repeat(1_001)))).isEqualTo("INVALID");
    assertThat(code(answer(officer, id, 1, " "))).isEqualTo("INVALID");
    assertThat(code(answer(officer, id, 1, "b".repeat(1_000)))).isEmpty();
  }

  @Test
  void showsOpenQuestionsFromOldToNewInPages() {
    for (int i = 0; i < 2; i++) {
      look();
    }
    List<String> asked = new ArrayList<>();
    log()
        .forEach(
            node -> {
              UUID id = newId();
              ask(id, UUID.fromString(node.get("id").asString()), null);
              asked.add(id.toString());
            });

    JsonNode first = questions(officer, Map.of("open", true, "first", 2));
    JsonNode second =
        questions(
            officer,
            Map.of("open", true, "first", 2, "after", first.at("/pageInfo/endCursor").asString()));

    List<String> seen = new ArrayList<>();
    first.get("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
    second.get("edges").forEach(edge -> seen.add(edge.at("/node/id").asString()));
    assertThat(seen).isEqualTo(asked);
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  private Person staff(String name, Role role) {
    return mongo.insert(
        new Person(newId(), "test-" + newId(), name, role, organisation.id(), "Team"));
  }

  private void look() {
    as(adviser)
        .ask(
            "query Look($id: UUID!) { dossier(id: $id) { cv { wishes } } }",
            Map.of("id", dossierId));
  }

  private JsonNode log() {
    List<JsonNode> nodes = new ArrayList<>();
    as(client)
        .ask(LOG)
        .at("/myDossier/accessLog/edges")
        .forEach(edge -> nodes.add(edge.get("node")));
    return JsonMapper.shared().valueToTree(nodes);
  }

  private UUID entry() {
    JsonNode newest = log().get(0);
    assertThat(newest.get("canBeAsked").asBoolean()).isTrue();
    return UUID.fromString(newest.get("id").asString());
  }

  private JsonNode ask(UUID id, UUID entry, @Nullable String text) {
    return ask(as(client), id, dossierId, entry, text);
  }

  private static JsonNode ask(Api who, UUID id, UUID dossier, UUID entry, @Nullable String text) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossier);
    input.put("entryId", entry);
    input.put("text", text);
    return who.ask(ASK, Map.of("input", input)).get("accessQuestionAsk");
  }

  private JsonNode answer(Person who, UUID id, int version, String text) {
    return as(who)
        .ask(ANSWER, Map.of("input", Map.of("id", id, "expectedVersion", version, "answer", text)))
        .get("accessQuestionAnswer");
  }

  private JsonNode questions(Person who, boolean open) {
    return questions(who, Map.of("open", open));
  }

  private JsonNode questions(Person who, Map<String, ?> variables) {
    return as(who).ask(QUESTIONS, variables).get("accessQuestions");
  }

  private static JsonNode only(JsonNode page) {
    assertThat(page.get("edges")).hasSize(1);
    return page.at("/edges/0/node");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }
}
