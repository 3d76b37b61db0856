package nl.werkbrug.effortplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The plan from proposal to decision, in weeks in which summer time begins (29 March 2026). */
class EffortPlanTest extends IntegrationTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
  private static final Instant TALK = Instant.parse("2026-03-16T09:00:00Z");
  private static final LocalDate REVIEW = LocalDate.of(2026, 4, 6);

  private static final String PLAN =
      """
      effortPlan {
        id version state
        terms { number endsOn reviewAt agreedBy { name receipt { number at } }
          proposedBy { name receipt { at } } tasks { id title } }
        change { number tasks { title } }
        earlier { number }
        tasks {
          id kind amount
          progress { done asked askedByNow light rule weeks { done } }
          evidence { id sentence amount }
          stuck { reason } ownView { outcome text } review { outcome text }
        }
        review { route text reviewedBy { name } }
        measure { state answer { text } decision { outcome objection objectUntil } }
      }
      """;

  private final UUID planId = newId();
  private final List<UUID> taskIds = IntStream.range(0, 7).mapToObj(_ -> newId()).toList();
  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAnAdviser() {
    clock.set(TALK);
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.EFFORT_PLAN,
                DossierSection.JOB_APPLICATIONS,
                DossierSection.INTAKE)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = as(person);
    adviser = as("lisanne");
  }

  @Test
  void holdsOnceBothSaidYesWithNamesAndTimes() {
    assertThat(propose(proposal()).at("/effortPlan/state").asString()).isEqualTo("PROPOSED");
    assertThat(current(client).at("/tasks/0/progress").isNull()).isTrue();

    JsonNode agreed = agree(1, 1);

    assertThat(agreed.at("/effortPlan/state").asString()).isEqualTo("AGREED");
    assertThat(agreed.at("/effortPlan/terms/proposedBy/name").asString())
        .isEqualTo("Lisanne Vermeer");
    assertThat(agreed.at("/effortPlan/terms/agreedBy/name").asString()).isEqualTo("Fatima Test");
    assertThat(agreed.at("/effortPlan/terms/agreedBy/receipt/at").asString())
        .isEqualTo("2026-03-16T09:00:00Z");
    assertThat(agreed.at("/effortPlan/terms/reviewAt").asString())
        .isEqualTo("2026-04-06T08:30:00Z");
    assertThat(agreed.at("/receipt/number").asString()).startsWith("WB-");
  }

  @Test
  void answersTheSameProposalAndTheSameYesOnce() {
    Map<String, Object> input = proposal();
    JsonNode first = propose(input);
    assertThat(propose(input)).isEqualTo(first);

    JsonNode yes = agree(1, 1);
    assertThat(agree(1, 1)).isEqualTo(yes);
    assertThat(plans(client)).hasSize(1);
  }

  @Test
  void hasOneOpenPlanAtATime() {
    propose(proposal());
    Map<String, Object> another = proposal();
    another.put("id", newId());

    assertThat(code(propose(another))).isEqualTo("CONFLICT");
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,true", "6,true", "7,false"})
  void hasThreeToSixTasks(int tasks, boolean allowed) {
    accepts(allowed, (input, _) -> input.put("tasks", tasks(tasks)));
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,true", "4,true", "5,false"})
  void lastsThreeOrFourWeeks(int weeks, boolean allowed) {
    accepts(
        allowed,
        (input, _) -> {
          input.put("weeks", weeks);
          input.put("reviewOn", MONDAY.plusWeeks(weeks).toString());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09,false",
    "2026-03-16,true",
    "2026-03-17,false",
    "2026-04-13,true",
    "2026-04-20,false"
  })
  void beginsOnAMondayFromThisWeekOn(LocalDate start, boolean allowed) {
    accepts(
        allowed,
        (input, _) -> {
          input.put("startsOn", start.toString());
          input.put("reviewOn", start.plusWeeks(3).toString());
        });
  }

  @ParameterizedTest
  @CsvSource({"2026-04-05,false", "2026-04-06,true", "2026-04-19,true", "2026-04-20,false"})
  void isReviewedWithinTwoWeeksAfterTheLastDay(LocalDate review, boolean allowed) {
    accepts(allowed, (input, _) -> input.put("reviewOn", review.toString()));
  }

  @ParameterizedTest
  @CsvSource({"07:59,false", "08:00,true", "18:00,true", "18:01,false", "half elf,false"})
  void isReviewedInOfficeHours(String time, boolean allowed) {
    accepts(allowed, (input, _) -> input.put("reviewTime", time));
  }

  @ParameterizedTest
  @CsvSource({
    "APPLICATIONS_PER_WEEK,0,false",
    "APPLICATIONS_PER_WEEK,1,true",
    "APPLICATIONS_PER_WEEK,20,true",
    "APPLICATIONS_PER_WEEK,21,false",
    "COUNT,0,false",
    "COUNT,50,true",
    "COUNT,51,false",
    "ONCE,1,true",
    "ONCE,2,false"
  })
  void asksAPossibleNumber(String kind, int amount, boolean allowed) {
    accepts(
        allowed,
        (_, tasks) -> {
          tasks.getFirst().put("kind", kind);
          tasks.getFirst().put("amount", amount);
        });
  }

  @ParameterizedTest
  @CsvSource({"120,true", "121,false"})
  void keepsTheNameOfATaskShort(int length, boolean allowed) {
    accepts(allowed, (_, tasks) -> tasks.getFirst().put("title", "x".repeat(length)));
  }

  @Test
  void storesNothingOfTextThatIsNotText() {
    accepts(false, (_, tasks) -> tasks.getFirst().put("title", "Sollicit\u202Eeren"));
    accepts(false, (_, tasks) -> tasks.getFirst().put("title", "Sollici\u0000teren"));
    assertThat(plans(client)).isEmpty();
  }

  @Test
  void needsBothAgainForAChangeAndHoldsToTheOldTermsMeanwhile() {
    running();
    Map<String, Object> change = proposal();
    change.put("expectedVersion", 2);
    List<Map<String, Object>> tasks = tasks(3);
    tasks.get(1).put("title", "Schulden bespreken");
    change.put("tasks", tasks);

    JsonNode proposed = propose(change).get("effortPlan");
    assertThat(proposed.at("/state").asString()).isEqualTo("AGREED");
    assertThat(proposed.at("/terms/tasks/1/title").asString()).isEqualTo("Taak 2");
    assertThat(proposed.at("/change/tasks/1/title").asString()).isEqualTo("Schulden bespreken");

    assertThat(code(agree(3, 1))).isEmpty();
    JsonNode agreed = agree(3, 2).get("effortPlan");
    assertThat(agreed.at("/terms/tasks/1/title").asString()).isEqualTo("Schulden bespreken");
    assertThat(agreed.at("/change").isNull()).isTrue();
    assertThat(agreed.at("/earlier/0/number").asInt()).isEqualTo(1);
  }

  @Test
  void refusesAChangeOfAnOldVersionAndOfTheFirstDay() {
    running();
    Map<String, Object> stale = proposal();
    stale.put("expectedVersion", 1);
    stale.put("tasks", tasks(4));
    assertThat(code(propose(stale))).isEqualTo("STALE");

    Map<String, Object> moved = proposal();
    moved.put("expectedVersion", 2);
    moved.put("startsOn", MONDAY.plusWeeks(1).toString());
    moved.put("reviewOn", REVIEW.plusWeeks(1).toString());
    assertThat(propose(moved).at("/userErrors/0/field/1").asString()).isEqualTo("startsOn");
  }

  @Test
  void countsApplicationsByThemselvesButNotThoseThroughBuroWerk() {
    running();
    apply("EMAIL");
    apply("BUROWERK");

    JsonNode progress = current(adviser).at("/tasks/0/progress");
    assertThat(progress.get("done").asInt()).isEqualTo(1);
    assertThat(progress.get("asked").asInt()).isEqualTo(15);
    assertThat(progress.get("light").asString()).isEqualTo("GREEN");
    assertThat(progress.get("rule").asString()).contains("BuroWerk");
    assertThat(progress).isEqualTo(current(client).at("/tasks/0/progress"));
  }

  @Test
  void asksMoreApplicationsThanTheLawWhereThePlanDoes() {
    assertThat(required()).isEqualTo(4);
    running();

    assertThat(required()).as("one week of the plan is in this period").isEqualTo(5);
    clock.set(Instant.parse("2026-03-23T09:00:00Z"));
    assertThat(required()).as("two weeks of the plan are in the next period").isEqualTo(10);
    assertThat(summary("applications").getInteger("required")).isEqualTo(5);
  }

  @Test
  void takesEvidenceFromTheClientOnce() {
    running();
    Map<String, Object> input = evidence(taskIds.get(1), "Koffie bij de buurman");

    JsonNode first = client("effortTaskEvidenceAdd", input);
    assertThat(client("effortTaskEvidenceAdd", input)).isEqualTo(first);
    assertThat(first.at("/effortPlan/tasks/1/evidence")).hasSize(1);
    assertThat(first.at("/effortPlan/tasks/1/progress/done").asInt()).isEqualTo(1);
    assertThat(code(adviser("effortTaskEvidenceAdd", input))).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void refusesEvidenceThatSaysNothingOrTooMuchOrIsNotNeeded() {
    running();
    assertThat(code(client("effortTaskEvidenceAdd", evidence(taskIds.get(1), " "))))
        .isEqualTo("INVALID");
    assertThat(code(client("effortTaskEvidenceAdd", evidence(taskIds.get(1), "x".repeat(1_001)))))
        .isEqualTo("INVALID");
    assertThat(code(client("effortTaskEvidenceAdd", evidence(taskIds.get(0), "Gesolliciteerd"))))
        .isEqualTo("CONFLICT");
    assertThat(code(client("effortTaskEvidenceAdd", evidence(newId(), "Iets anders"))))
        .isEqualTo("NOT_FOUND");
    assertThat(code(client("effortTaskEvidenceAdd", evidence(taskIds.get(1), "x".repeat(1_000)))))
        .isEmpty();
  }

  @Test
  void showsThatItDoesNotWorkOutBesideTheLightWithoutChangingIt() {
    running();
    clock.set(Instant.parse("2026-03-31T09:00:00Z"));
    JsonNode before = current(adviser).at("/tasks/2/progress");

    JsonNode answer =
        client(
            "effortTaskStuckReport",
            Map.of(
                "id",
                newId(),
                "dossierId",
                dossierId,
                "effortPlanId",
                planId,
                "taskId",
                taskIds.get(2),
                "reason",
                "Ik heb geen oppas"));

    assertThat(code(answer)).isEmpty();
    assertThat(current(adviser).at("/tasks/2/stuck/reason").asString())
        .isEqualTo("Ik heb geen oppas");
    assertThat(current(adviser).at("/tasks/2/progress")).isEqualTo(before);
    assertThat(summary("plan").get("stuckSince")).isNotNull();
  }

  @Test
  void isReviewedFromTheAgreedDayOnWithBothViewsSideBySide() {
    running();
    JsonNode own =
        client(
            "effortPlanOwnViewRecord",
            Map.of(
                "dossierId",
                dossierId,
                "effortPlanId",
                planId,
                "expectedVersion",
                2,
                "views",
                List.of(view(2, "DONE", "Ik heb het echt geprobeerd"))));
    assertThat(code(own)).isEmpty();

    clock.set(Instant.parse("2026-04-05T21:59:59Z"));
    assertThat(code(adviser("effortPlanReview", review(3, "DONE", "DONE", "NOT"))))
        .isEqualTo("CONFLICT");
    clock.set(Instant.parse("2026-04-05T22:00:00Z"));
    JsonNode plan = adviser("effortPlanReview", review(3, "DONE", "DONE", "NOT")).get("effortPlan");

    assertThat(plan.get("state").asString()).isEqualTo("REVIEWED");
    assertThat(plan.at("/tasks/2/ownView/outcome").asString()).isEqualTo("DONE");
    assertThat(plan.at("/tasks/2/review/outcome").asString()).isEqualTo("NOT");
    assertThat(plan.at("/review/route").asString()).isEqualTo("MATCHING");
    assertThat(code(client("effortTaskEvidenceAdd", evidence(taskIds.get(1), "Te laat"))))
        .isEqualTo("CONFLICT");
  }

  @Test
  void looksAtEveryTaskInTheReview() {
    running();
    clock.set(Instant.parse("2026-04-06T08:30:00Z"));

    assertThat(code(adviser("effortPlanReview", review(2, "DONE", "DONE")))).isEqualTo("INVALID");
    assertThat(code(client("effortPlanReview", review(2, "DONE", "DONE", "DONE"))))
        .isEqualTo("NOT_ALLOWED");
    assertThat(code(adviser("effortPlanReview", review(2, "DONE", "DONE", "DONE")))).isEmpty();
  }

  @Test
  void canBeFollowedByANewPlan() {
    reviewed("DONE", "DONE", "DONE");
    Map<String, Object> next = proposal();
    next.put("id", newId());
    next.put("startsOn", REVIEW.toString());
    next.put("reviewOn", REVIEW.plusWeeks(3).toString());

    assertThat(code(propose(next))).isEmpty();
    assertThat(current(client).get("id").asString()).isEqualTo(next.get("id").toString());
    assertThat(plans(client)).hasSize(2);
  }

  @Test
  void neverLeadsFromALightToAMeasureByItself() {
    running();
    clock.set(Instant.parse("2026-06-02T10:00:00Z"));
    settle();

    JsonNode plan = current(adviser);
    assertThat(plan.at("/tasks")).allMatch(it -> it.at("/progress/light").asString().equals("RED"));
    assertThat(plan.get("state").asString()).isEqualTo("AGREED");
    assertThat(plan.get("measure").isNull()).isTrue();
    assertThat(code(adviser("effortMeasurePropose", measure(2, 2, 7)))).isEqualTo("CONFLICT");
  }

  @Test
  void allowsAMeasureOnlyAboutATaskThatWasReviewedAsNotDone() {
    reviewed("DONE", "NOT_POSSIBLE", "NOT");

    assertThat(code(adviser("effortMeasurePropose", measure(3, 0, 7)))).isEqualTo("INVALID");
    assertThat(code(adviser("effortMeasurePropose", measure(3, 1, 7)))).isEqualTo("INVALID");
    assertThat(code(client("effortMeasurePropose", measure(3, 2, 7)))).isEqualTo("NOT_ALLOWED");
    assertThat(code(adviser("effortMeasurePropose", measure(3, 2, 7)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6,false", "7,true", "42,true", "43,false"})
  void givesTheClientAtLeastSevenDays(int days, boolean allowed) {
    reviewed("DONE", "DONE", "NOT");

    assertThat(code(adviser("effortMeasurePropose", measure(3, 2, days))).isEmpty())
        .isEqualTo(allowed);
  }

  @Test
  void hearsTheClientBeforeDeciding() {
    reviewed("DONE", "DONE", "NOT");
    adviser("effortMeasurePropose", measure(3, 2, 7));
    assertThat(code(adviser("effortMeasureDecide", decision(4)))).isEqualTo("CONFLICT");
    assertThat(code(adviser("effortMeasureAnswer", answer(4)))).isEqualTo("NOT_ALLOWED");

    assertThat(client("effortMeasureAnswer", answer(4)).at("/effortPlan/measure/state").asString())
        .isEqualTo("HEARD");
    JsonNode decided = adviser("effortMeasureDecide", decision(5)).at("/effortPlan/measure");

    assertThat(decided.at("/decision/outcome").asString()).isEqualTo("DROPPED");
    assertThat(decided.at("/decision/objectUntil").asString()).isEqualTo("2026-05-18");
    assertThat(decided.at("/decision/objection").asString()).contains("18 mei 2026");
    assertThat(code(client("effortMeasureAnswer", answer(6)))).isEmpty();
    assertThat(current(client).get("version").asInt()).isEqualTo(6);
  }

  @Test
  void decidesWithoutAnAnswerOnlyAfterTheLastDayForIt() {
    reviewed("DONE", "DONE", "NOT");
    adviser("effortMeasurePropose", measure(3, 2, 7));

    clock.set(Instant.parse("2026-04-13T21:59:59Z"));
    assertThat(code(adviser("effortMeasureDecide", decision(4)))).isEqualTo("CONFLICT");
    clock.set(Instant.parse("2026-04-13T22:00:00Z"));
    assertThat(code(adviser("effortMeasureDecide", decision(4)))).isEmpty();
  }

  @Test
  void letsAColleagueReadButOnlyTheContactPersonPropose() {
    assertThat(code(as("herman"), "effortPlanPropose", proposal())).isEqualTo("NOT_ALLOWED");
    assertThat(code(client, "effortPlanPropose", proposal())).isEqualTo("NOT_ALLOWED");
    propose(proposal());
    assertThat(current(as("herman")).get("state").asString()).isEqualTo("PROPOSED");
    assertThat(code(adviser, "effortPlanAgree", agreement(1, 1))).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void answersAnotherOrganisationAsIfThePlanWereNotThere() {
    running();
    Api uwv = as("priya");

    assertThat(uwv.ask(LIST, Map.of("id", dossierId)))
        .isEqualTo(uwv.ask(LIST, Map.of("id", newId())));
    for (String operation : List.of("effortTaskEvidenceAdd", "effortTaskStuckReport")) {
      Map<String, Object> input = new HashMap<>(evidence(taskIds.get(1), "Iets"));
      if (operation.equals("effortTaskStuckReport")) {
        input.remove("sentence");
        input.put("reason", "Iets");
      }
      assertThat(code(uwv, operation, input)).isEqualTo("NOT_FOUND");
    }
    assertThat(code(uwv, "effortPlanPropose", proposal())).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortPlanAgree", agreement(2, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortPlanReview", review(2, "DONE"))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortPlanOwnViewRecord", ownView(2))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortMeasurePropose", measure(2, 2, 7))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortMeasureAnswer", answer(2))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "effortMeasureDecide", decision(2))).isEqualTo("NOT_FOUND");
    assertThat(code(uwv, "intakeNoteSave", note("CONCLUSION", 0))).isEqualTo("NOT_FOUND");
  }

  @Test
  void hidesTheNumberOfApplicationsFromWhoeverMayNotSeeThem() {
    Person person = aClient("Fatima Zonder");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.EFFORT_PLAN)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(mongo);
    client = as(person);
    running();
    apply("EMAIL");

    assertThat(current(adviser).at("/tasks/0/progress").isNull()).isTrue();
    assertThat(current(adviser).at("/tasks/1/progress").isNull()).isFalse();
    assertThat(current(client).at("/tasks/0/progress/done").asInt()).isEqualTo(1);
  }

  @Test
  void keepsIntakeNotesPerTopicAndHidesTheBarriersWithTheirSection() {
    assertThat(code(adviser, "intakeNoteSave", note("LANGUAGE", 0))).isEmpty();
    assertThat(code(adviser, "intakeNoteSave", note("LANGUAGE", 0))).isEmpty();
    Map<String, Object> other = new HashMap<>(note("LANGUAGE", 0));
    other.put("text", "Iets anders");
    assertThat(code(adviser, "intakeNoteSave", other)).isEqualTo("STALE");
    other.put("expectedVersion", 1);
    assertThat(code(adviser, "intakeNoteSave", other)).isEmpty();
    assertThat(code(client, "intakeNoteSave", note("CONCLUSION", 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(adviser, "intakeNoteSave", note("BARRIERS", 0)))
        .as("the section BARRIERS is not visible to the adviser")
        .isEqualTo("NOT_FOUND");
    assertThat(
            client
                .ask(
                    "query Notes($id: UUID!) { dossier(id: $id) { intakeNotes { topic text version"
                        + " sensitive savedBy } } }",
                    Map.of("id", dossierId))
                .at("/dossier/intakeNotes/0/version")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void movesTheOpenScreenOfTheOther() {
    running();
    try (LiveApi live = adviser.live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      live.untilListening(
          () -> client("effortTaskEvidenceAdd", evidence(taskIds.get(1), "Koffie")));

      assertThat(live.expectData().at("/dossierChanged/section").asString())
          .isEqualTo("EFFORT_PLAN");
    }
  }

  @Test
  void keepsTheListRow() {
    running();
    Document plan = summary("plan");

    assertThat(plan.getString("state")).isEqualTo("AGREED");
    assertThat(plan.getString("reviewOn")).isEqualTo("2026-04-06");
    assertThat(plan.getInteger("tasks")).isEqualTo(3);
  }

  @Test
  void givesAPdfToThoseWhoSeeThePlanAndNotFoundToAllOthers() throws Exception {
    running();

    assertThat(pdf(client, planId).statusCode()).isEqualTo(200);
    assertThat(pdf(adviser, planId).statusCode()).isEqualTo(200);
    assertThat(pdf(as("priya"), planId).statusCode()).isEqualTo(404);
    assertThat(pdf(as("priya"), newId()).statusCode()).isEqualTo(404);
    assertThat(pdf(anonymous(), planId).statusCode()).isEqualTo(401);
    assertThat(
            client
                .ask(
                    "query Log($id: UUID!) { dossier(id: $id) { accessLog { edges { node {"
                        + " actorName sections } } } } }",
                    Map.of("id", dossierId))
                .at("/dossier/accessLog/edges/0/node/actorName")
                .asString())
        .isEqualTo("Lisanne Vermeer");
  }

  private HttpResponse<byte[]> pdf(Api who, UUID id) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            who.authorized("/files/effort-plans/" + id + ".pdf").build(),
            BodyHandlers.ofByteArray());
  }

  private static final String LIST =
      """
      query List($id: UUID!) {
        dossier(id: $id) { effortPlans { edges { node { id } } } }
      }
      """;

  private void running() {
    assertThat(code(propose(proposal()))).isEmpty();
    assertThat(code(agree(1, 1))).isEmpty();
  }

  private void reviewed(String... outcomes) {
    running();
    clock.set(Instant.parse("2026-04-06T08:30:00Z"));
    assertThat(code(adviser("effortPlanReview", review(2, outcomes)))).isEmpty();
  }

  private void accepts(
      boolean allowed, BiConsumer<Map<String, Object>, List<Map<String, Object>>> change) {
    Map<String, Object> input = proposal();
    List<Map<String, Object>> tasks = tasks(3);
    input.put("tasks", tasks);
    change.accept(input, tasks);

    JsonNode answer = propose(input);
    assertThat(code(answer)).isEqualTo(allowed ? "" : "INVALID");
    assertThat(plans(client)).hasSize(allowed ? 1 : 0);
  }

  private Map<String, Object> proposal() {
    Map<String, Object> input = new HashMap<>();
    input.put("id", planId);
    input.put("dossierId", dossierId);
    input.put("weeks", 3);
    input.put("startsOn", MONDAY.toString());
    input.put("reviewOn", REVIEW.toString());
    input.put("reviewTime", "10:30");
    input.put("tasks", tasks(3));
    return input;
  }

  /** The first counts applications, the second asks two times, the others once. */
  private List<Map<String, Object>> tasks(int count) {
    List<Map<String, Object>> tasks = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      Map<String, Object> task = new HashMap<>();
      task.put("id", taskIds.get(index));
      task.put("title", "Taak " + (index + 1));
      task.put("doneWhen", "U heeft het gedaan");
      task.put("kind", List.of("APPLICATIONS_PER_WEEK", "COUNT", "ONCE").get(Math.min(index, 2)));
      task.put("amount", List.of(5, 2, 1).get(Math.min(index, 2)));
      tasks.add(task);
    }
    return tasks;
  }

  private Map<String, Object> agreement(int version, int number) {
    return Map.of(
        "dossierId", dossierId,
        "effortPlanId", planId,
        "expectedVersion", version,
        "number", number);
  }

  private Map<String, Object> evidence(UUID taskId, String sentence) {
    return Map.of(
        "id", newId(),
        "dossierId", dossierId,
        "effortPlanId", planId,
        "taskId", taskId,
        "sentence", sentence);
  }

  private Map<String, Object> view(int task, String outcome, String text) {
    return Map.of("taskId", taskIds.get(task), "outcome", outcome, "text", text);
  }

  private Map<String, Object> ownView(int version) {
    return Map.of(
        "dossierId", dossierId,
        "effortPlanId", planId,
        "expectedVersion", version,
        "views", List.of(view(0, "DONE", "")));
  }

  private Map<String, Object> review(int version, String... outcomes) {
    return Map.of(
        "dossierId",
        dossierId,
        "effortPlanId",
        planId,
        "expectedVersion",
        version,
        "views",
        IntStream.range(0, outcomes.length)
            .mapToObj(index -> view(index, outcomes[index], "Besproken"))
            .toList(),
        "route",
        "MATCHING",
        "text",
        "U gaat verder met Matching.");
  }

  private Map<String, Object> measure(int version, int task, int days) {
    return Map.of(
        "id",
        planId,
        "dossierId",
        dossierId,
        "effortPlanId",
        planId,
        "expectedVersion",
        version,
        "taskIds",
        List.of(taskIds.get(task)),
        "proposal",
        "Een maand 30% minder bijstand",
        "reason",
        "De taak is niet gedaan.",
        "answerUntil",
        Weeks.day(clock.instant()).plusDays(days).toString());
  }

  private Map<String, Object> answer(int version) {
    return Map.of(
        "dossierId", dossierId,
        "effortPlanId", planId,
        "expectedVersion", version,
        "text", "Ik was ziek en heb dat gebeld.");
  }

  private Map<String, Object> decision(int version) {
    return Map.of(
        "dossierId",
        dossierId,
        "effortPlanId",
        planId,
        "expectedVersion",
        version,
        "outcome",
        "DROPPED",
        "reason",
        "U was ziek.",
        "nextSteps",
        "Wij maken samen een nieuw plan.");
  }

  private Map<String, Object> note(String topic, int version) {
    return Map.of(
        "dossierId", dossierId,
        "topic", topic,
        "text", "Besproken in het gesprek",
        "expectedVersion", version);
  }

  private JsonNode propose(Map<String, Object> input) {
    return adviser("effortPlanPropose", input);
  }

  private JsonNode agree(int version, int number) {
    return client("effortPlanAgree", agreement(version, number));
  }

  private JsonNode client(String operation, Map<String, ?> input) {
    return change(client, operation, input);
  }

  private JsonNode adviser(String operation, Map<String, ?> input) {
    return change(adviser, operation, input);
  }

  private JsonNode change(Api who, String operation, Map<String, ?> input) {
    String type = operation.substring(0, 1).toUpperCase() + operation.substring(1);
    String thing =
        switch (operation) {
          case "intakeNoteSave" -> "intakeNote { topic text version }";
          case "effortPlanAgree" -> PLAN + " receipt { number }";
          default -> PLAN;
        };
    JsonNode answer =
        who.ask(
                "mutation Change($input: %sInput!) { %s(input: $input) { %s userErrors { code message field } } }"
                    .formatted(type, operation, thing),
                Map.of("input", input))
            .get(operation);
    settle();
    return answer;
  }

  private String code(Api who, String operation, Map<String, ?> input) {
    return code(change(who, operation, input));
  }

  private static String code(JsonNode answer) {
    return answer.at("/userErrors/0/code").asString("");
  }

  private JsonNode current(Api who) {
    return who.ask(
            "query Plan($id: UUID!) { dossier(id: $id) { " + PLAN + " } }", Map.of("id", dossierId))
        .at("/dossier/effortPlan");
  }

  private JsonNode plans(Api who) {
    return who.ask(LIST, Map.of("id", dossierId)).at("/dossier/effortPlans/edges");
  }

  private void apply(String channel) {
    client.ask(
        """
        mutation Report($input: JobApplicationReportInput!) {
          jobApplicationReport(input: $input) { userErrors { code } }
        }
        """,
        Map.of(
            "input",
            Map.of(
                "id",
                newId(),
                "dossierId",
                dossierId,
                "employer",
                "Bakkerij Van Dam",
                "job",
                "Verkoper",
                "appliedOn",
                "2026-03-16",
                "channel",
                channel)));
    settle();
  }

  private int required() {
    return client
        .ask(
            "query Period($id: UUID!) { dossier(id: $id) { jobApplicationPeriod { required } } }",
            Map.of("id", dossierId))
        .at("/dossier/jobApplicationPeriod/required")
        .asInt();
  }

  private Document summary(String part) {
    Document dossier = mongo.getCollection("dossier").find(new Document("_id", dossierId)).first();
    assertThat(dossier).isNotNull();
    return dossier.get("summary", Document.class).get(part, Document.class);
  }
}
