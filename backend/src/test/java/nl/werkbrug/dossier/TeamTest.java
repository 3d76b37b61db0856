package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamTest extends IntegrationTest {

  private static final String REASSIGN =
      """
      mutation R($input: ContactPersonReassignInput!) {
        contactPersonReassign(input: $input) { reassigned userErrors { code } }
      }
      """;

  private static final String END =
      """
      mutation E($input: ServiceEndInput!) {
        serviceEnd(input: $input) { dossier { status } userErrors { code } }
      }
      """;

  private UUID dossierId;

  @BeforeEach
  void aClientOfLisanne() {
    dossierId = aClientOf(DemoPeople.LISANNE, "Ilse Overdracht");
  }

  @Test
  void letsATeamLeadHandAClientToAnotherTeam() {
    assertThat(visible("daniel")).isFalse();

    JsonNode answer = reassign("marja", newId(), DemoPeople.DANIEL, dossierId);

    assertThat(answer.get("reassigned").asInt()).isEqualTo(1);
    assertThat(visible("daniel")).isTrue();
    assertThat(visible("lisanne")).isFalse();
  }

  @Test
  void handsOverOnceWhenAskedTwice() {
    UUID change = newId();
    reassign("marja", change, DemoPeople.DANIEL, dossierId);
    JsonNode again = reassign("marja", change, DemoPeople.DANIEL, dossierId);

    assertThat(again.get("reassigned").asInt()).isEqualTo(1);
    assertThat(contactPersons("daniel")).hasSize(1);
  }

  @Test
  void letsNobodyElseReassignAndNobodyOfAnotherOrganisationTakeOver() {
    assertThat(code(reassign("lisanne", newId(), DemoPeople.DANIEL, dossierId)))
        .isEqualTo("NOT_ALLOWED");
    assertThat(code(reassign("marja", newId(), DemoPeople.PRIYA, dossierId))).isEqualTo("INVALID");
  }

  @Test
  void countsOnlyClientsThatAreThere() {
    JsonNode answer = reassign("marja", newId(), DemoPeople.DANIEL, newId());

    assertThat(answer.get("reassigned").asInt()).isZero();
  }

  @Test
  void showsTheTeamLeadNamesAndNoContent() {
    JsonNode dossier =
        as("marja")
            .ask(
                "query D($id: UUID!) { dossier(id: $id) { clientName visibleSections cv { wishes } } }",
                Map.of("id", dossierId))
            .get("dossier");

    assertThat(dossier.get("clientName").asString()).isEqualTo("Ilse Overdracht");
    assertThat(dossier.get("visibleSections")).isEmpty();
    assertThat(dossier.get("cv").isNull()).isTrue();
  }

  @Test
  void listsAdvisersAndClientsForTheTeamLeadOnly() {
    String question =
        "query T($id: UUID) { teamAdvisers { name clients } teamClients(adviserId: $id) "
            + "{ edges { node { id clientName contactPersons { name } } } } }";
    Person own = anAdviser();
    aClientOf(own, "Ilse Overdracht");
    JsonNode lead = as("marja").ask(question, Map.of("id", own.id()));
    JsonNode adviser = as("lisanne").ask(question, Map.of("id", own.id()));

    assertThat(lead.get("teamAdvisers").size()).isGreaterThanOrEqualTo(6);
    assertThat(lead.at("/teamClients/edges").toString()).contains("Ilse Overdracht");
    assertThat(adviser.get("teamAdvisers")).isEmpty();
    assertThat(adviser.at("/teamClients/edges")).isEmpty();
  }

  @Test
  void pagesByNameAndMissesNobodyWhenSomebodyAboveIsAssignedMeanwhile() {
    Person own = anAdviser();
    List<UUID> clients =
        Stream.of("Anna Gelijk", "Berend Gelijk", "Berend Gelijk", "Cor Gelijk")
            .map(name -> aClientOf(own, name))
            .toList();
    JsonNode first = page(own, 2, null);
    UUID handedOver = UUID.fromString(first.at("/edges/0/node/id").asString());
    reassign("marja", newId(), own, DemoPeople.DANIEL, handedOver);
    JsonNode second = page(own, 2, first.at("/pageInfo/endCursor").asString());

    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(
            Stream.of(first, second)
                .flatMap(page -> page.get("edges").valueStream())
                .map(edge -> UUID.fromString(edge.at("/node/id").asString())))
        .containsExactlyInAnyOrderElementsOf(clients);
    JsonNode garbage =
        as("marja")
            .raw("query G { teamClients(after: \"b25zaW4\") { edges { cursor } } }", Map.of());
    assertThat(garbage.at("/errors/0/message").asString()).contains("Begin opnieuw");
  }

  @Test
  void classifiesTheEndOfServiceOnce() {
    assertThat(end("lisanne", 1, "WORK_THROUGH_US", 0).at("/dossier/status").asString())
        .isEqualTo("OUTFLOWED");
    assertThat(end("lisanne", 1, "WORK_THROUGH_US", 0).get("userErrors")).isEmpty();
    assertThat(code(end("lisanne", 2, "BIJSTAND", 0))).isEqualTo("CONFLICT");
  }

  @Test
  void refusesAnEndInTheFutureAndAnEndByWhoIsNotTheContactPerson() {
    assertThat(code(end("lisanne", 1, "BIJSTAND", 1))).isEqualTo("INVALID");
    assertThat(code(end("herman", 1, "BIJSTAND", 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(end("priya", 1, "BIJSTAND", 0))).isEqualTo("NOT_FOUND");
    assertThat(code(end("lisanne", 7, "BIJSTAND", 0))).isEqualTo("STALE");
  }

  private Person anAdviser() {
    Person adviser =
        new Person(
            newId(),
            "test-" + newId(),
            "Test Adviseur",
            Role.ADVISER,
            DemoPeople.MUNICIPALITY.id(),
            "Testteam");
    mongo.insert(adviser);
    return adviser;
  }

  private JsonNode end(String who, int version, String kind, int daysAhead) {
    Map<String, Object> input =
        Map.of(
            "dossierId", dossierId,
            "expectedVersion", version,
            "kind", kind,
            "endedOn", Weeks.day(clock.instant()).plusDays(daysAhead).toString());
    return as(who).ask(END, Map.of("input", input)).get("serviceEnd");
  }

  private UUID aClientOf(Person adviser, String name) {
    return aDossierOf(aClient(name))
        .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
        .contactPerson(adviser, ContactRole.WORK)
        .write(mongo);
  }

  private JsonNode page(Person adviser, int first, @Nullable String after) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("id", adviser.id());
    variables.put("first", first);
    variables.put("after", after);
    return as("marja")
        .ask(
            "query P($id: UUID, $first: Int!, $after: String) { teamClients(adviserId: $id, "
                + "first: $first, after: $after) { edges { node { id } } "
                + "pageInfo { hasNextPage endCursor } } }",
            variables)
        .get("teamClients");
  }

  private JsonNode reassign(String who, UUID change, Person to, UUID dossier) {
    return reassign(who, change, DemoPeople.LISANNE, to, dossier);
  }

  private JsonNode reassign(String who, UUID change, Person from, Person to, UUID dossier) {
    Map<String, @Nullable Object> input = new HashMap<>();
    input.put("id", change);
    input.put("dossierIds", List.of(dossier));
    input.put("fromPersonId", from.id());
    input.put("toPersonId", to.id());
    input.put("word", "Lisanne is met verlof.");
    JsonNode answer = as(who).ask(REASSIGN, Map.of("input", input)).get("contactPersonReassign");
    settle();
    return answer;
  }

  private boolean visible(String who) {
    return !dossier(as(who)).isNull();
  }

  private JsonNode contactPersons(String who) {
    return dossier(as(who)).get("contactPersons");
  }

  private JsonNode dossier(Api api) {
    return api.ask(
            "query D($id: UUID!) { dossier(id: $id) { contactPersons { name } } }",
            Map.of("id", dossierId))
        .get("dossier");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
