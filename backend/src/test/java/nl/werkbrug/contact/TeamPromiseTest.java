package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class TeamPromiseTest extends IntegrationTest {

  private static final String SAVE =
      """
      mutation Save($input: TeamPromiseSaveInput!) {
        teamPromiseSave(input: $input) {
          promise { team version workingDays opens closes }
          userErrors { code field }
        }
      }
      """;

  private static final String TEAM = "Team Belofte";

  @Autowired private ApplicationEventPublisher events;
  @Autowired private Answers answers;

  private Organisation town;
  private Person anna;
  private Api lead;
  private Api adviser;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aTeamWithAClient() {
    town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    anna = staff("Anna Vast", Role.ADVISER, TEAM);
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                town,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_MOMENTS)
            .contactPerson(anna, ContactRole.WORK)
            .write(mongo);
    lead = as(staff("Marja Leiding", Role.TEAM_LEAD, TEAM));
    adviser = as(anna);
    client = as(person);
    at("2026-11-23T15:10");
  }

  @Test
  void promisesOneWorkingDayAsLongAsNobodyChose() {
    assertThat(shown().toString())
        .isEqualTo("{\"workingDays\":1,\"opens\":\"09:00\",\"closes\":\"17:00\"}");
    assertThat(teams(lead)).containsExactly(TEAM);
  }

  @Test
  void showsTheClientWhatTheTeamPromisesNow() {
    save(0, 2, "08:30", "16:30");

    assertThat(shown().get("workingDays").asInt()).isEqualTo(2);
    assertThat(shown().get("opens").asString()).isEqualTo("08:30");
    ask();
    assertThat(promise().get("dueAt").asString()).isEqualTo(utc("2026-11-25T15:10"));
  }

  @Test
  void keepsThePromiseUnderWhichAQuestionCame() {
    ask();
    at("2026-11-23T15:11");
    save(0, 5, "09:00", "17:00");

    assertThat(promise().get("dueAt").asString()).isEqualTo(utc("2026-11-24T15:10"));
    answer();
    ask();
    assertThat(promise().get("dueAt").asString()).isEqualTo(utc("2026-11-30T15:11"));
  }

  @Test
  void changesOnlyWhatTheLeadSaw() {
    assertThat(save(0, 2, "09:00", "17:00").at("/promise/version").asInt()).isEqualTo(1);
    assertThat(save(0, 2, "09:00", "17:00").at("/promise/version").asInt()).isEqualTo(1);
    assertThat(code(save(0, 3, "09:00", "17:00"))).isEqualTo("STALE");
    assertThat(save(1, 3, "09:00", "17:00").at("/promise/version").asInt()).isEqualTo(2);
    assertThat(code(save(5, 3, "09:00", "17:00"))).isEqualTo("STALE");
  }

  @Test
  void refusesDaysAndHoursThatNobodyCanKeep() {
    assertThat(field(save(0, 0, "09:00", "17:00"))).isEqualTo("workingDays");
    assertThat(field(save(0, 6, "09:00", "17:00"))).isEqualTo("workingDays");
    assertThat(field(save(0, 1, "05:59", "17:00"))).isEqualTo("opens");
    assertThat(field(save(0, 1, "9 uur", "17:00"))).isEqualTo("opens");
    assertThat(field(save(0, 1, "09:00", "22:01"))).isEqualTo("closes");
    assertThat(field(save(0, 1, "09:00", "12:59"))).isEqualTo("closes");
    assertThat(save(0, 1, "06:00", "10:00").get("userErrors")).isEmpty();
    assertThat(save(1, 5, "18:00", "22:00").get("userErrors")).isEmpty();
  }

  @Test
  void isChosenByTheTeamLeadOfThatTeamAlone() {
    staff("Wim Zuid", Role.ADVISER, "Team Zuid");
    Api whole = as(staff("Alle Teams", Role.TEAM_LEAD, null));

    assertThat(code(save(adviser, TEAM, 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(client, TEAM, 0))).isEqualTo("NOT_ALLOWED");
    assertThat(field(save(lead, "Team Zuid", 0))).isEqualTo("team");
    assertThat(teams(whole)).containsExactly(TEAM, "Team Zuid");
    assertThat(save(whole, "Team Zuid", 0).get("userErrors")).isEmpty();
    assertThat(teams(adviser)).isEmpty();
  }

  @Test
  void saysInTheSameWordsToBothSidesThatItIsNearOrPast() {
    ask();

    assertThat(states("2026-11-24T13:10")).containsExactly("WAITING", "WAITING");
    assertThat(states("2026-11-24T13:11")).containsExactly("NEAR", "NEAR");
    assertThat(states("2026-11-24T15:10")).containsExactly("NEAR", "NEAR");
    assertThat(states("2026-11-24T15:11")).containsExactly("OVERDUE", "OVERDUE");
  }

  @Test
  void bringsTheClientToTheTopOfTheListWhenItIsNear() {
    ask();

    assertThat(reason("2026-11-24T13:10")).isEqualTo("Wacht op antwoord sinds gisteren 15:10");
    assertThat(reason("2026-11-24T13:11")).isEqualTo("Antwoord beloofd voor vandaag 15:10");
    assertThat(reason("2026-11-24T15:11")).isEqualTo("Antwoord was beloofd voor vandaag 15:10");
    answer();
    assertThat(reason("2026-11-24T15:12")).isEmpty();
  }

  @Test
  void countsAnAnswerInItsLastMomentAsKeptAndALaterOneNot() {
    ask();
    at("2026-11-24T15:10");
    answer();
    ask();
    at("2026-11-25T15:11");
    answer();
    answer();

    assertThat(counted())
        .extracting(AnswerWeek.Answer::kept, AnswerWeek.Answer::minutes)
        .containsExactly(tuple(true, 480), tuple(false, 481));
  }

  @Test
  void countsAnAnswerOnceHoweverOftenItIsTold() {
    ask();
    Instant since = clock.instant();
    at("2026-11-23T16:10");
    UUID id = answer();
    MessageSent told =
        new MessageSent(
            id, dossierId, clock.instant(), 2, MessageSide.STAFF, anna.id(), anna.name(), since);
    events.publishEvent(told);
    events.publishEvent(told);

    assertThat(counted()).extracting(AnswerWeek.Answer::minutes).containsExactly(60);
  }

  @Test
  void countsNoAnswerThatWasTakenBack() {
    ask();
    UUID id = answer();
    adviser.ask(
        "mutation Back($input: MessageTakeBackInput!) { messageTakeBack(input: $input) {"
            + " userErrors { code } } }",
        Map.of("input", Map.of("id", id, "dossierId", dossierId)));
    settle();

    assertThat(counted()).isEmpty();
  }

  @Test
  void countsForWhoPromisedAndNotForWhoHelpedOut() {
    ask();
    Api colleague = as(staff("Bram Collega", Role.ADVISER, TEAM));
    send(colleague, "Anna is vrij, ik help u.");

    assertThat(weeks()).extracting(AnswerWeek::contactPersonName).containsExactly("Anna Vast");
  }

  @Test
  void leavesNoneOfTheClientInTheFigures() {
    ask();
    answer();

    assertThat(weeks().toString()).doesNotContain(dossierId.toString()).doesNotContain("Fatima");
  }

  private Person staff(String name, Role role, @Nullable String team) {
    Person person = new Person(newId(), "test-" + newId(), name, role, town.id(), team);
    mongo.insert(person);
    return person;
  }

  private void at(String local) {
    clock.set(Instant.parse(utc(local)));
  }

  private static String utc(String local) {
    return LocalDateTime.parse(local).atZone(Weeks.AMSTERDAM).toInstant().toString();
  }

  private UUID ask() {
    return send(client, "Een vraag");
  }

  private UUID answer() {
    return send(adviser, "Een antwoord");
  }

  private UUID send(Api who, String text) {
    UUID id = newId();
    who.ask(
        """
        mutation Send($input: MessageSendInput!) {
          messageSend(input: $input) { message { id } userErrors { code } }
        }
        """,
        Map.of("input", Map.of("id", id, "dossierId", dossierId, "text", text)));
    settle();
    return id;
  }

  private JsonNode save(int version, int days, String opens, String closes) {
    return save(
        lead,
        Map.of(
            "team", TEAM,
            "workingDays", days,
            "opens", opens,
            "closes", closes,
            "expectedVersion", version));
  }

  private JsonNode save(Api who, String team, int version) {
    return save(
        who,
        Map.of(
            "team",
            team,
            "workingDays",
            2,
            "opens",
            "09:00",
            "closes",
            "17:00",
            "expectedVersion",
            version));
  }

  private static JsonNode save(Api who, Map<String, ?> input) {
    return who.ask(SAVE, Map.of("input", input)).get("teamPromiseSave");
  }

  private List<String> teams(Api who) {
    return who.ask("{ teamPromises { team } }").get("teamPromises").findValuesAsString("team");
  }

  private JsonNode shown() {
    return client
        .ask(
            """
            query Shown($id: UUID!) {
              dossier(id: $id) { contactPersons { promise { workingDays opens closes } } }
            }
            """,
            Map.of("id", dossierId))
        .at("/dossier/contactPersons/0/promise");
  }

  private JsonNode promise() {
    return promise(client);
  }

  private JsonNode promise(Api who) {
    return who.ask(
            "query P($id: UUID!) { conversation(dossierId: $id) { promise { dueAt state } } }",
            Map.of("id", dossierId))
        .at("/conversation/promise");
  }

  private List<String> states(String local) {
    at(local);
    return List.of(
        promise(client).get("state").asString(), promise(adviser).get("state").asString());
  }

  private String reason(String local) {
    at(local);
    return adviser
        .ask("{ caseload { edges { node { reasons { text } } } } }")
        .at("/caseload/edges/0/node/reasons/0/text")
        .asString();
  }

  private List<AnswerWeek> weeks() {
    return answers.since(town.id(), Weeks.monday(Weeks.day(clock.instant())));
  }

  private List<AnswerWeek.Answer> counted() {
    return weeks().stream().flatMap(week -> week.answers().stream()).toList();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private static String field(JsonNode payload) {
    return payload.at("/userErrors/0/field/1").asString();
  }
}
