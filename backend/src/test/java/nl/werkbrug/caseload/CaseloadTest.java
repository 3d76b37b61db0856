package nl.werkbrug.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseloadTest extends IntegrationTest {

  private static final String LIST =
      """
      query List($first: Int!, $after: String, $filter: CaseloadFilter) {
        caseload(first: $first, after: $after, filter: $filter, order: NAME) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { dossierId clientName applicationsDone applicationsRequired unread } }
        }
      }
      """;

  private Person adviser;
  private Person zoe;
  private UUID zoesDossier;

  @BeforeEach
  void anAdviserWithThreeClients() {
    adviser =
        new Person(
            newId(),
            "test-" + newId(),
            "Test Adviseur",
            Role.ADVISER,
            DemoPeople.MUNICIPALITY.id(),
            "Team " + newId());
    mongo.insert(adviser);
    zoe = aClient("Zoë Jansen");
    zoesDossier = client(zoe, DossierSection.JOB_APPLICATIONS);
    client(aClient("Adam Bakker"), DossierSection.CONVERSATION);
    client(aClient("Mo Visser"), DossierSection.JOB_APPLICATIONS);
  }

  @Test
  void listsTheAdvisersOwnClientsInPagesThatDoNotOverlap() {
    JsonNode first = list(Map.of("first", 2));
    JsonNode second = list(Map.of("first", 2, "after", first.at("/pageInfo/endCursor").asString()));

    assertThat(first.get("totalCount").asInt()).isEqualTo(3);
    assertThat(names(first)).containsExactly("Adam Bakker", "Mo Visser");
    assertThat(names(second)).containsExactly("Zoë Jansen");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void findsANameWithoutItsAccent() {
    assertThat(names(list(Map.of("first", 50, "filter", Map.of("name", "ZOE")))))
        .containsExactly("Zoë Jansen");
  }

  @Test
  void showsOnlyWhatTheGrantsShow() {
    report();

    JsonNode rows = list(Map.of("first", 50)).get("edges");
    assertThat(rows.at("/2/node/applicationsDone").asInt()).isEqualTo(1);
    assertThat(rows.at("/2/node/applicationsRequired").asInt()).isEqualTo(4);
    assertThat(rows.at("/0/node/applicationsDone").isNull()).isTrue();
  }

  @Test
  void isEmptyForWhoIsNoContactPerson() {
    for (String other : List.of("samira", "marja", "joost", "vandam")) {
      JsonNode answer = as(other).ask(LIST, Map.of("first", 50)).get("caseload");
      assertThat(names(answer)).as(other).doesNotContain("Zoë Jansen");
    }
  }

  @Test
  void refusesAPageOfMoreThanAHundred() {
    assertThat(as(adviser).raw(LIST, Map.of("first", 101)).has("errors")).isTrue();
    assertThat(as(adviser).raw(LIST, Map.of("first", 100)).has("errors")).isFalse();
    assertThat(as(adviser).raw(LIST, Map.of("first", 0)).has("errors")).isTrue();
  }

  @Test
  void tellsTheOpenListWhichRowChanged() {
    try (LiveApi live = as(adviser).live()) {
      live.subscribe("subscription { caseloadChanged { dossierId } }", Map.of());
      live.untilListening(this::report);

      assertThat(live.expectData().at("/caseloadChanged/dossierId").asString())
          .isEqualTo(zoesDossier.toString());
    }
  }

  private UUID client(Person person, DossierSection section) {
    return aDossierOf(person)
        .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, section)
        .contactPerson(adviser, ContactRole.WORK)
        .write(mongo);
  }

  private void report() {
    as(zoe)
        .ask(
            """
            mutation R($input: JobApplicationReportInput!) {
              jobApplicationReport(input: $input) { userErrors { code } }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "id",
                    newId(),
                    "dossierId",
                    zoesDossier,
                    "employer",
                    "Bakker",
                    "job",
                    "Kok",
                    "appliedOn",
                    Weeks.day(clock.instant()).toString(),
                    "channel",
                    "PHONE")));
    settle();
  }

  private JsonNode list(Map<String, ?> variables) {
    Api api = as(adviser);
    return api.ask(LIST, variables).get("caseload");
  }

  private static List<String> names(JsonNode page) {
    return StreamSupport.stream(page.get("edges").spliterator(), false)
        .map(edge -> edge.at("/node/clientName").asString())
        .toList();
  }
}
