package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsentRequestTest extends IntegrationTest {

  private static final String SEND =
      """
      mutation Send($input: ConsentRequestSendInput!) {
        consentRequestSend(input: $input) {
          consentRequest { id state answerBy askedByName organisation { name } }
          userErrors { code message field }
        }
      }
      """;

  private static final String ANSWER =
      """
      mutation Answer($input: ConsentRequestAnswerInput!) {
        consentRequestAnswer(input: $input) {
          dossier { grants { sections purpose until } consentHistory { kind sections } }
          receipt { number sha256 }
          userErrors { code message field }
        }
      }
      """;

  private static final String TAKE_BACK =
      """
      mutation TakeBack($input: ConsentRequestTakeBackInput!) {
        consentRequestTakeBack(input: $input) {
          consentRequest { state }
          userErrors { code }
        }
      }
      """;

  /** A Monday; thirty days later it is summer time. */
  private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

  private Api client;
  private Api priya;
  private UUID dossierId;

  @BeforeEach
  void aClientOfWhomUwvSeesTheBenefitOnly() {
    clock.set(ASKED);
    Person person = aClient("Yasmin Proef");
    dossierId =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
            .sharedWith(DemoPeople.UWV, DossierSection.BENEFIT)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .with(
                new Sections(
                    null,
                    new Cv(List.of("Kok"), List.of(), List.of(), List.of(), List.of(), List.of()),
                    null,
                    List.of()))
            .write(mongo);
    client = as(person);
    priya = as("priya");
  }

  @Test
  void showsTheQuestionToTheClientAndToNobodyElse() {
    UUID id = newId();
    JsonNode sent = send(id, "CV", "INTAKE").get("consentRequest");

    assertThat(sent.get("state").asString()).isEqualTo("OPEN");
    assertThat(sent.get("askedByName").asString()).isEqualTo("Priya Ramdin");
    JsonNode question = requests(client).get(0);
    assertThat(question.get("id").asString()).isEqualTo(id.toString());
    assertThat(question.get("reason").asString()).isEqualTo("Dan hoeft u het niet te herhalen.");
    assertThat(question.get("sections")).hasSize(2);
    assertThat(requests(priya)).hasSize(1);
    assertThat(requests(as("lisanne"))).as("another organisation").isEmpty();
    assertThat(wishes()).as("asking opens nothing").isNull();
  }

  @Test
  void opensOnlyThePartThatTheClientSaysYesTo() {
    UUID id = newId();
    send(id, "CV", "INTAKE");

    JsonNode answered = answer(newId(), id, lastDay(30), "CV");

    assertThat(answered.get("userErrors")).isEmpty();
    assertThat(answered.at("/receipt/number").asString()).startsWith("WB-");
    assertThat(wishes()).isEqualTo("Kok");
    assertThat(visible(priya)).containsExactly("CV", "BENEFIT");
    assertThat(state(priya)).isEqualTo("PARTLY_GIVEN");
    assertThat(requests(priya).at("/0/given/0").asString()).isEqualTo("CV");
  }

  @Test
  void opensAllOfItUntilTheEndOfTheLastDay() {
    UUID id = newId();
    send(id, "CV");
    answer(newId(), id, lastDay(60), "CV");

    assertThat(state(priya)).isEqualTo("GIVEN");
    Instant end = Weeks.start(lastDay(61));
    clock.set(end.minusMillis(1));
    assertThat(wishes()).isEqualTo("Kok");
    clock.set(end);
    assertThat(wishes()).isNull();
  }

  @Test
  void changesNothingElseWhenTheClientSaysNo() {
    UUID id = newId();
    send(id, "CV");
    JsonNode before = dossier(client, "grants { id sections until }");

    JsonNode answered = answer(newId(), id, null);

    assertThat(answered.at("/receipt/sha256").asString()).hasSize(64);
    assertThat(answered.at("/dossier/consentHistory/0/kind").asString()).isEqualTo("REFUSED");
    assertThat(dossier(client, "grants { id sections until }")).isEqualTo(before);
    assertThat(visible(priya)).containsExactly("BENEFIT");
    assertThat(state(priya)).isEqualTo("REFUSED");
  }

  @Test
  void answersTheSameAnswerTwiceWithTheSameReceipt() {
    UUID id = newId();
    UUID answer = newId();
    send(id, "CV");
    JsonNode first = answer(answer, id, lastDay(30), "CV");

    assertThat(answer(answer, id, lastDay(30), "CV")).isEqualTo(first);
    assertThat(code(answer(newId(), id, null))).as("another answer").isEqualTo("CONFLICT");
  }

  @Test
  void refusesMoreOrLongerThanWasAsked() {
    UUID id = newId();
    send(id, "CV");

    assertThat(code(answer(newId(), id, lastDay(30), "CV", "INTAKE"))).isEqualTo("INVALID");
    assertThat(code(answer(newId(), id, lastDay(61), "CV"))).isEqualTo("INVALID");
    assertThat(code(answer(newId(), id, lastDay(-1), "CV"))).isEqualTo("INVALID");
    assertThat(code(answer(newId(), id, null, "CV"))).isEqualTo("INVALID");
    assertThat(answer(newId(), id, lastDay(60), "CV").get("userErrors")).isEmpty();
  }

  @Test
  void goesAwayByItselfAfterThirtyDaysAlsoOverTheStartOfSummerTime() {
    UUID id = newId();
    JsonNode sent = send(id, "CV").get("consentRequest");
    assertThat(sent.get("answerBy").asString()).isEqualTo("2026-04-01");
    Instant end = Instant.parse("2026-04-01T22:00:00Z");

    clock.set(end.minusMillis(1));
    assertThat(state(client)).isEqualTo("OPEN");
    clock.set(end);
    assertThat(state(client)).isEqualTo("EXPIRED");
    assertThat(code(answer(newId(), id, null))).isEqualTo("CONFLICT");
    assertThat(code(takeBack(priya, id))).isEqualTo("CONFLICT");
    assertThat(send(newId(), "CV").get("userErrors")).as("asked again").isEmpty();
  }

  @Test
  void isOpenOncePerOrganisationAndPurpose() {
    send(newId(), "CV");

    assertThat(code(send(newId(), "INTAKE"))).isEqualTo("CONFLICT");
    assertThat(
            priya
                .ask(SEND, Map.of("input", input(newId(), "HANDOVER", "INTAKE")))
                .at("/consentRequestSend/userErrors"))
        .isEmpty();
  }

  @Test
  void isNotAskedForWhatTheOrganisationSeesAlready() {
    JsonNode refused = send(newId(), "BENEFIT", "CV");

    assertThat(code(refused)).isEqualTo("INVALID");
    assertThat(refused.at("/userErrors/0/message").asString()).contains("Uitkering");
  }

  @Test
  void restsForThirtyDaysAfterANo() {
    UUID id = newId();
    send(id, "CV");
    answer(newId(), id, null);

    Instant again = Instant.parse("2026-03-31T22:00:00Z");
    clock.set(again.minusMillis(1));
    JsonNode refused = send(newId(), "CV");
    assertThat(refused.at("/userErrors/0/message").asString()).contains("1 april 2026");
    clock.set(again);
    assertThat(send(newId(), "CV").get("userErrors")).isEmpty();
  }

  @Test
  void canBeTakenBackByTheOrganisationThatAsked() {
    UUID id = newId();
    send(id, "CV");

    assertThat(code(takeBack(as("lisanne"), id))).isEqualTo("NOT_FOUND");
    assertThat(takeBack(priya, id).at("/consentRequest/state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(takeBack(priya, id).get("userErrors")).as("sent again").isEmpty();
    assertThat(code(answer(newId(), id, lastDay(30), "CV"))).isEqualTo("CONFLICT");
    assertThat(wishes()).isNull();
  }

  @Test
  void answersTheSameQuestionTwiceTheSame() {
    UUID id = newId();
    JsonNode first = send(id, "CV");

    assertThat(send(id, "CV")).isEqualTo(first);
    assertThat(requests(client)).hasSize(1);
  }

  @Test
  void keepsFiftyQuestionsAtMost() {
    List<UUID> ids = IntStream.range(0, Dossier.MAX_REQUESTS + 1).mapToObj(_ -> newId()).toList();
    for (UUID id : ids) {
      send(id, "CV");
      takeBack(priya, id);
    }

    JsonNode kept = requests(client);
    assertThat(kept).hasSize(Dossier.MAX_REQUESTS);
    assertThat(kept.findValuesAsString("id"))
        .contains(ids.getLast().toString())
        .doesNotContain(ids.getFirst().toString());
  }

  @Test
  void reachesTheOpenScreenOfTheClient() {
    try (LiveApi live = client.live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      live.untilListening(() -> takeBack(priya, newQuestion()));
      assertThat(live.expectData().at("/dossierChanged/section").isNull()).isTrue();
    }
  }

  private UUID newQuestion() {
    UUID id = newId();
    send(id, "CV");
    return id;
  }

  private static LocalDate lastDay(int days) {
    return Weeks.day(ASKED).plusDays(days);
  }

  private Map<String, Object> input(UUID id, String purpose, String... sections) {
    return Map.of(
        "id",
        id,
        "dossierId",
        dossierId,
        "purpose",
        purpose,
        "sections",
        List.of(sections),
        "reason",
        "Dan hoeft u het niet te herhalen.",
        "lastDay",
        Weeks.day(clock.instant()).plusDays(60));
  }

  private JsonNode send(UUID id, String... sections) {
    return priya
        .ask(SEND, Map.of("input", input(id, "GUIDANCE", sections)))
        .get("consentRequestSend");
  }

  private JsonNode answer(UUID id, UUID request, @Nullable LocalDate lastDay, String... sections) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("requestId", request);
    input.put("sections", List.of(sections));
    input.put("lastDay", lastDay);
    return client.ask(ANSWER, Map.of("input", input)).get("consentRequestAnswer");
  }

  private JsonNode takeBack(Api who, UUID request) {
    return who.ask(TAKE_BACK, Map.of("input", Map.of("dossierId", dossierId, "requestId", request)))
        .get("consentRequestTakeBack");
  }

  private JsonNode dossier(Api who, String fields) {
    return who.ask(
            "query D($id: UUID!) { dossier(id: $id) { " + fields + " } }", Map.of("id", dossierId))
        .get("dossier");
  }

  private JsonNode requests(Api who) {
    return dossier(who, "consentRequests { id state sections reason given }")
        .get("consentRequests");
  }

  private String state(Api who) {
    return requests(who).at("/0/state").asString();
  }

  private List<String> visible(Api who) {
    return dossier(who, "visibleSections")
        .get("visibleSections")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private @Nullable String wishes() {
    JsonNode cv = dossier(priya, "cv { wishes }").get("cv");
    return cv.isNull() ? null : cv.at("/wishes/0").asString();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
