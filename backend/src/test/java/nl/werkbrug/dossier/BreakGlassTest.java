package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Looking without being tied to the client; what it opens and for whom stands in the matrix. */
class BreakGlassTest extends IntegrationTest {

  private static final String WHY = "Staat aan de balie, de contactpersoon is ziek.";

  private Person person;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientOfAnotherTeam() {
    person = aClient("Nadia Nood " + newId());
    dossierId =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = as(person);
  }

  @Test
  void opensForOneHourAndNotForASecondMore() {
    Instant now = clock.instant();
    clock.set(now);
    open("daniel", newId(), dossierId, null, WHY);

    clock.set(now.plus(Duration.ofHours(1)).minusMillis(1));
    assertThat(sections("daniel")).hasSize(1);
    clock.set(now.plus(Duration.ofHours(1)));
    assertThat(sections("daniel").isMissingNode()).isTrue();
  }

  @Test
  void endsAnOpenScreenWhenTheHourIsOver() {
    // The hour lies behind us, since the token of a socket must not run out in it.
    Instant now = clock.instant();
    clock.set(now.minus(Duration.ofHours(1)));
    open("daniel", newId(), dossierId, null, WHY);
    clock.set(now.minusMillis(300));
    try (LiveApi live = as("daniel").live()) {
      live.subscribe(
          "subscription { dossierChanged(dossierId: \"" + dossierId + "\") { at } }", Map.of());
      live.expectEnd();
    }
  }

  @Test
  void findsAClientByTheWholeNameOnly() {
    String name = person.name();
    assertThat(code(open("daniel", newId(), null, name.substring(0, name.length() - 1), WHY)))
        .isEqualTo("NOT_FOUND");
    assertThat(code(open("daniel", newId(), null, "Nadia.*", WHY))).isEqualTo("NOT_FOUND");
    assertThat(open("daniel", newId(), null, name.toUpperCase(), WHY).get("userErrors")).isEmpty();
  }

  @Test
  void findsNobodyWhereTwoHaveTheName() {
    Person namesake = aClient(person.name());
    aDossierOf(namesake)
        .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
        .write(mongo);

    JsonNode two = open("daniel", newId(), null, person.name(), WHY);

    assertThat(two).isEqualTo(open("daniel", newId(), null, "Niemand Heet Zo", WHY));
    assertThat(code(two)).isEqualTo("NOT_FOUND");
  }

  @Test
  void asksForAReasonOfTenCharactersAtLeast() {
    assertThat(code(open("daniel", newId(), dossierId, null, "123456789"))).isEqualTo("INVALID");
    assertThat(open("daniel", newId(), dossierId, null, "1234567890").get("userErrors")).isEmpty();
    assertThat(code(open("marco", newId(), dossierId, null, "r".repeat(501)))).isEqualTo("INVALID");
    assertThat(open("marco", newId(), dossierId, null, "r".repeat(500)).get("userErrors"))
        .isEmpty();
  }

  @Test
  void countsOneUseHoweverOftenItIsSent() {
    UUID id = newId();
    JsonNode first = open("daniel", id, dossierId, null, WHY);

    assertThat(open("daniel", id, dossierId, null, WHY)).isEqualTo(first);
    assertThat(code(open("daniel", newId(), dossierId, null, WHY))).isEqualTo("CONFLICT");
    assertThat(uses()).hasSize(1);
  }

  @Test
  void changesNothingWithIt() {
    open("daniel", newId(), dossierId, null, WHY);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(dossierId)),
        new Update().set("access.0.sections", List.of(DossierSection.values())),
        "dossier");

    JsonNode sent =
        as("daniel")
            .ask(
                "mutation Send($input: MessageSendInput!) {"
                    + " messageSend(input: $input) { message { id } userErrors { code } } }",
                Map.of("input", Map.of("id", newId(), "dossierId", dossierId, "text", "Dag Nadia")))
            .get("messageSend");

    assertThat(sent.at("/userErrors/0/code").asString()).isEqualTo("NOT_ALLOWED");
    assertThat(sent.get("message").isNull()).isTrue();
  }

  @Test
  void isReadByTheClientWithTheReasonAndStandsInTheLogAsSuch() {
    open("daniel", newId(), dossierId, null, WHY);
    sections("daniel");

    JsonNode use = uses().get(0);
    assertThat(use.get("personName").asString()).isEqualTo("Daniel Sluis");
    assertThat(use.get("reason").asString()).isEqualTo(WHY);
    assertThat(
            client
                .ask("query { myDossier { accessLog { edges { node { purposes } } } } }")
                .at("/myDossier/accessLog/edges/0/node/purposes/0")
                .asString())
        .isEqualTo("BREAK_GLASS");
  }

  @Test
  void isReadByThePrivacyOfficerPageByPageNewestFirst() {
    UUID first = newId();
    UUID second = newId();
    open("daniel", first, dossierId, null, WHY);
    open("marco", second, dossierId, null, WHY);

    JsonNode one = officerReads("first: 1");
    assertThat(one.at("/edges/0/node/id").asString()).isEqualTo(second.toString());
    assertThat(one.at("/edges/0/node/clientName").asString()).isEqualTo(person.name());
    assertThat(one.at("/pageInfo/hasNextPage").asBoolean()).isTrue();

    JsonNode other =
        officerReads("first: 1, after: \"" + one.at("/pageInfo/endCursor").asString() + "\"");
    assertThat(other.at("/edges/0/node/id").asString()).isEqualTo(first.toString());
    assertThat(other.at("/edges/0/node/reason").asString()).isEqualTo(WHY);
  }

  private JsonNode officerReads(String arguments) {
    return as("joost")
        .ask(
            "query { breakGlassUses("
                + arguments
                + ") { edges { node { id clientName reason } }"
                + " pageInfo { hasNextPage endCursor } } }")
        .get("breakGlassUses");
  }

  private JsonNode uses() {
    return client
        .ask("query { myDossier { breakGlassUses { personName reason } } }")
        .at("/myDossier/breakGlassUses");
  }

  private JsonNode sections(String subject) {
    return as(subject)
        .ask(
            "query Read($id: UUID!) { dossier(id: $id) { visibleSections benefit { kind } } }",
            Map.of("id", dossierId))
        .at("/dossier/visibleSections");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private JsonNode open(
      String subject, UUID id, @Nullable UUID dossier, @Nullable String clientName, String reason) {
    Map<String, Object> input = new HashMap<>(Map.of("id", id, "reason", reason));
    input.put("dossierId", dossier);
    input.put("clientName", clientName);
    return as(subject)
        .ask(
            "mutation Open($input: BreakGlassOpenInput!) { breakGlassOpen(input: $input) {"
                + " dossier { id } userErrors { code message } } }",
            Map.of("input", input))
        .get("breakGlassOpen");
  }
}
