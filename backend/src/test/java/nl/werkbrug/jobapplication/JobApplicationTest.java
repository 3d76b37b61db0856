package nl.werkbrug.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JobApplicationTest extends IntegrationTest {

  private static final String REPORT =
      """
      mutation Report($input: JobApplicationReportInput!) {
        jobApplicationReport(input: $input) {
          jobApplication { id version employer job counts outcome receipt { number at sha256 } }
          period { required done notCounting }
          userErrors { code message field }
        }
      }
      """;

  private static final String LIST =
      """
      query List($id: UUID!) {
        dossier(id: $id) { jobApplications { edges { node { id employer outcome } } } }
      }
      """;

  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAnAdviser() {
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.JOB_APPLICATIONS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = as(person);
  }

  @Test
  void givesAReceiptAndCountsAtOnce() {
    JsonNode answer = report(input("EMAIL"));

    assertThat(answer.get("userErrors")).isEmpty();
    assertThat(answer.get("jobApplication").get("receipt").get("sha256").asString()).hasSize(64);
    assertThat(answer.get("period").get("required").asInt()).isEqualTo(4);
    assertThat(answer.get("period").get("done").asInt()).isEqualTo(1);
  }

  @Test
  void storesTheSameReportOnce() {
    Map<String, Object> input = input("EMAIL");
    JsonNode first = report(input);
    JsonNode second = report(input);

    assertThat(second.get("jobApplication")).isEqualTo(first.get("jobApplication"));
    assertThat(second.get("period").get("done").asInt()).isEqualTo(1);
  }

  @Test
  void doesNotCountAnApplicationThroughBuroWerk() {
    JsonNode answer = report(input("BUROWERK"));

    assertThat(answer.get("jobApplication").get("counts").asBoolean()).isFalse();
    assertThat(answer.get("period").get("done").asInt()).isZero();
    assertThat(answer.get("period").get("notCounting").asInt()).isEqualTo(1);
  }

  @Test
  void refusesADayInTheFutureAndAcceptsToday() {
    LocalDate today = Weeks.day(clock.instant());
    Map<String, Object> tomorrow = input("EMAIL");
    tomorrow.put("appliedOn", today.plusDays(1).toString());

    assertThat(report(tomorrow).at("/userErrors/0/field/1").asString()).isEqualTo("appliedOn");
    assertThat(report(input("EMAIL")).get("userErrors")).isEmpty();
  }

  @Test
  void refusesTextThatIsNotTextAndStoresNothing() {
    Map<String, Object> input = input("EMAIL");
    input.put("employer", "Bakker\u202Eij");

    assertThat(report(input).at("/userErrors/0/code").asString()).isEqualTo("INVALID");
    assertThat(applications(client)).isEmpty();
  }

  @Test
  void showsTheApplicationToTheAdviserButLetsOnlyTheClientReport() {
    report(input("EMAIL"));

    assertThat(applications(as("lisanne"))).hasSize(1);
    JsonNode refused =
        as("lisanne").ask(REPORT, Map.of("input", input("EMAIL"))).get("jobApplicationReport");
    assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void answersAnotherOrganisationAsIfTheDossierWereNotThere() {
    JsonNode hidden = as("priya").ask(LIST, Map.of("id", dossierId));
    JsonNode absent = as("priya").ask(LIST, Map.of("id", newId()));

    assertThat(hidden).isEqualTo(absent);
    JsonNode refused =
        as("priya").ask(REPORT, Map.of("input", input("EMAIL"))).get("jobApplicationReport");
    assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
  }

  @Test
  void recordsTheOutcomeOnceAndRefusesAStaleVersion() {
    Map<String, Object> input = input("EMAIL");
    report(input);

    assertThat(outcome(input.get("id"), 1, "INVITED").at("/jobApplication/outcome").asString())
        .isEqualTo("INVITED");
    assertThat(outcome(input.get("id"), 1, "INVITED").get("userErrors")).isEmpty();
    assertThat(outcome(input.get("id"), 1, "HIRED").at("/userErrors/0/code").asString())
        .isEqualTo("STALE");
  }

  @Test
  void movesTheAdvisersOpenScreen() {
    try (LiveApi live = as("lisanne").live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      live.untilListening(() -> report(input("EMAIL")));

      assertThat(live.expectData().at("/dossierChanged/section").asString())
          .isEqualTo("JOB_APPLICATIONS");
    }
  }

  private Map<String, Object> input(String channel) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId().toString());
    input.put("dossierId", dossierId.toString());
    input.put("employer", "Bakkerij Van Dam");
    input.put("job", "Verkoper");
    input.put("appliedOn", Weeks.day(clock.instant()).toString());
    input.put("channel", channel);
    return input;
  }

  private JsonNode report(Map<String, Object> input) {
    JsonNode answer = client.ask(REPORT, Map.of("input", input)).get("jobApplicationReport");
    settle();
    return answer;
  }

  private JsonNode outcome(Object id, int version, String outcome) {
    return client
        .ask(
            """
            mutation Outcome($input: JobApplicationOutcomeRecordInput!) {
              jobApplicationOutcomeRecord(input: $input) {
                jobApplication { version outcome }
                userErrors { code }
              }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "dossierId", dossierId,
                    "jobApplicationId", id,
                    "expectedVersion", version,
                    "outcome", outcome)))
        .get("jobApplicationOutcomeRecord");
  }

  private JsonNode applications(Api who) {
    return who.ask(LIST, Map.of("id", dossierId)).at("/dossier/jobApplications/edges");
  }
}
