package nl.werkbrug.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.MongoCommands;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** What it costs that every reading is written down. */
class AccessLogCostTest extends IntegrationTest {

  private static final int CLIENTS = 50;
  private static final String LIST =
      "{ caseload(first: 50, order: NAME) { edges { node { clientName applicationsDone unread } } } }";

  @Autowired private MongoCommands commands;
  @Autowired private AccessLogRepository repository;
  @Autowired private Dossiers dossiers;

  @Test
  void aListOfFiftyClientsCostsOneInsertAndNoRead() {
    Person adviser =
        new Person(
            newId(),
            "test-" + newId(),
            "Test Adviseur",
            Role.ADVISER,
            DemoPeople.MUNICIPALITY.id(),
            "Team " + newId());
    mongo.insert(adviser);
    for (int i = 0; i < CLIENTS; i++) {
      UUID dossierId =
          aDossierOf(aClient("Cliënt " + i))
              .byLaw(
                  DemoPeople.MUNICIPALITY,
                  Purpose.TASK_MUNICIPAL_SUPPORT,
                  DossierSection.CONVERSATION)
              .contactPerson(adviser, ContactRole.WORK)
              .write(mongo);
      dossiers.summarise(dossierId, new Summary.Conversation(clock.instant(), 1, 1, 0, null, null));
    }
    List<JsonNode> answers = new ArrayList<>();
    answers.add(as(adviser).ask(LIST));

    List<String> asked =
        commands.during(() -> answers.add(as(adviser).ask(LIST)), "access_log", "access_log_seal");

    assertThat(answers.getLast().at("/caseload/edges")).hasSize(CLIENTS);
    assertThat(asked).containsExactly("insert access_log");
    AccessRecord written =
        mongo
            .find(Query.query(Criteria.where("actorId").is(adviser.id())), AccessRecord.class)
            .getLast();
    assertThat(written.subjects()).hasSize(CLIENTS);
  }

  @Test
  void aRequestThatReadsOfNobodyWritesNothing() {
    assertThat(
            commands.during(
                () -> as("lisanne").ask("{ me { name } }"), "access_log", "access_log_seal"))
        .isEmpty();
  }

  /** The figure stands in the decisions; here only that nobody could feel it. */
  @Test
  void writingFiftyClientsDownTakesNoTimeThatCouldBeFelt() {
    Organisation organisation = new Organisation(newId(), "Kosten", OrganisationKind.MUNICIPALITY);
    AccessLog log = new AccessLog(repository, new AccessChains(repository), clock);
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ReadTrace trace = new ReadTrace(clock.instant());
      for (int client = 0; client < CLIENTS; client++) {
        trace.add(new ReadTrace.Seen(UUID.randomUUID(), "CV", Set.of("GUIDANCE")));
      }
      Caller caller = new Caller(newId(), "Kees", Role.ADVISER, organisation, null, trace);
      long start = System.nanoTime();
      log.write(caller, "Caseload");
      took.add((System.nanoTime() - start) / 1_000);
    }
    List<Long> sorted = took.stream().skip(100).sorted().toList();

    LoggerFactory.getLogger(AccessLogCostTest.class)
        .warn(
            "One record with {} clients: median {} us, 95% within {} us",
            CLIENTS, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    assertThat(sorted.get(sorted.size() / 2)).as("median, in microseconds").isLessThan(100_000);
  }
}
