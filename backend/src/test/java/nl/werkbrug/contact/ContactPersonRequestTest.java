package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContactPersonRequestTest extends IntegrationTest {

  private static final String TEAM = "Team Klik";
  private static final String REASON = "Zij neemt te weinig tijd.";

  private Organisation town;
  private Person anna;
  private Person bram;
  private Api lead;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAContactPerson() {
    clock.set(at("2026-11-23T10:00"));
    town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    anna = staff("Anna Vast", Role.ADVISER, TEAM);
    bram = staff("Bram Ander", Role.ADVISER, TEAM);
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.values())
            .contactPerson(anna, ContactRole.WORK)
            .write(mongo);
    lead = as(staff("Marja Leiding", Role.TEAM_LEAD, TEAM));
    client = as(person);
  }

  @Test
  void goesToTheTeamLeadAndIsDueInFiveWorkingDays() {
    send(newId(), REASON);

    JsonNode open = open(lead).get(0);
    assertThat(open.get("clientName").asString()).isEqualTo("Fatima Test");
    assertThat(open.get("contactPersonName").asString()).isEqualTo("Anna Vast");
    assertThat(open.get("reason").asString()).isEqualTo(REASON);
    assertThat(open.get("dueOn").asString()).isEqualTo("2026-11-30");
  }

  @Test
  void countsWorkingDaysOverHolidays() {
    assertThat(OfficeHours.workingDaysAfter(LocalDate.of(2026, 12, 23), 5))
        .isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(OfficeHours.workingDaysAfter(LocalDate.of(2026, 11, 21), 1))
        .isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void isLateFromTheDayAfterTheLastOne() {
    send(newId(), null);

    clock.set(at("2026-11-30T23:59"));
    assertThat(mine().get("late").asBoolean()).isFalse();
    clock.set(at("2026-12-01T00:00"));
    assertThat(mine().get("late").asBoolean()).isTrue();
    assertThat(open(lead).get(0).get("late").asBoolean()).isTrue();
  }

  @Test
  void isHiddenFromTheContactPersonAndFromOtherTeams() {
    send(newId(), REASON);

    for (Person stranger :
        List.of(
            anna,
            bram,
            staff("Wim Zuid", Role.TEAM_LEAD, "Team Zuid"),
            staff("Joost Privacy", Role.PRIVACY_OFFICER, null))) {
      assertThat(open(as(stranger))).isEmpty();
      assertThat(shown(as(stranger)).toString()).doesNotContain(REASON);
    }
    assertThat(open(as(staff("Alle Teams", Role.TEAM_LEAD, null)))).hasSize(1);
  }

  @Test
  void waitsOnceAtATimeAndIsTheSameWhenSentAgain() {
    UUID id = newId();
    send(id, REASON);

    assertThat(send(id, REASON).at("/request/version").asInt()).isEqualTo(1);
    assertThat(code(send(newId(), null))).isEqualTo("CONFLICT");
    assertThat(open(lead)).hasSize(1);
  }

  @Test
  void canBeTakenBackAsLongAsThereIsNoAnswer() {
    UUID id = newId();
    send(id, null);

    assertThat(code(withdraw(id, 2))).isEqualTo("STALE");
    assertThat(withdraw(id, 1).at("/request/state").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdraw(id, 1).get("userErrors")).isEmpty();
    assertThat(open(lead)).isEmpty();

    UUID next = newId();
    assertThat(send(next, null).get("userErrors")).isEmpty();
    answer(lead, next, 1);
    assertThat(code(withdraw(next, 2))).isEqualTo("CONFLICT");
  }

  @Test
  void isAnsweredOnceByTheTeamLead() {
    UUID id = newId();
    send(id, null);

    assertThat(code(answer(as(anna), id, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(answer(as(staff("Wim Zuid", Role.TEAM_LEAD, "Team Zuid")), id, 1)))
        .isEqualTo("NOT_FOUND");
    assertThat(code(answer(lead, id, 2))).isEqualTo("STALE");
    assertThat(answer(lead, id, 1).get("userErrors")).isEmpty();
    assertThat(answer(lead, id, 1).get("userErrors")).isEmpty();
    assertThat(code(answer(as(staff("Nog Iemand", Role.TEAM_LEAD, TEAM)), id, 2)))
        .isEqualTo("STALE");
    assertThat(mine().get("state").asString()).isEqualTo("ANSWERED");
    assertThat(mine().get("answer").asString()).isEqualTo("Ik bel u morgen.");
    assertThat(mine().get("answeredByName").asString()).isEqualTo("Marja Leiding");
  }

  @Test
  void endsWhenSomebodyElseTakesOver() {
    UUID id = newId();
    send(id, null);

    reassign(null, bram);
    assertThat(mine().get("state").asString()).isEqualTo("OPEN");

    reassign(anna, staff("Cor Derde", Role.ADVISER, TEAM));
    assertThat(mine().get("state").asString()).isEqualTo("REASSIGNED");
    assertThat(code(answer(lead, id, 2))).isEqualTo("STALE");
    assertThat(send(id, null).at("/request/state").asString()).isEqualTo("REASSIGNED");
  }

  @Test
  void isOnlyAboutACurrentContactPersonAndOnlyTheClientAsks() {
    Map<String, Object> aboutBram = input(newId(), null);
    aboutBram.put("contactPersonId", bram.id());

    assertThat(code(send(client, aboutBram))).isEqualTo("INVALID");
    assertThat(code(send(as(anna), input(newId(), null)))).isEqualTo("NOT_ALLOWED");
    assertThat(code(send(as(aClient("Iemand Anders")), input(newId(), null))))
        .isEqualTo("NOT_FOUND");
    assertThat(code(send(newId(), "x".repeat(501)))).isEqualTo("INVALID");
    assertThat(send(newId(), "x".repeat(500)).get("userErrors")).isEmpty();
  }

  private Person staff(String name, Role role, @Nullable String team) {
    Person person = new Person(newId(), "test-" + newId(), name, role, town.id(), team);
    mongo.insert(person);
    return person;
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Weeks.AMSTERDAM).toInstant();
  }

  private Map<String, Object> input(UUID id, @Nullable String reason) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("contactPersonId", anna.id());
    input.put("reason", reason);
    return input;
  }

  private JsonNode send(UUID id, @Nullable String reason) {
    return send(client, input(id, reason));
  }

  private static JsonNode send(Api who, Map<String, ?> input) {
    return change(who, "Send", input);
  }

  private JsonNode withdraw(UUID id, int version) {
    return change(
        client, "Withdraw", Map.of("id", id, "dossierId", dossierId, "expectedVersion", version));
  }

  private static JsonNode answer(Api who, UUID id, int version) {
    return change(
        who, "Answer", Map.of("id", id, "expectedVersion", version, "text", "Ik bel u morgen."));
  }

  private static JsonNode change(Api who, String what, Map<String, ?> input) {
    return who.ask(
            """
            mutation Change($input: ContactPersonRequest%1$sInput!) {
              contactPersonRequest%1$s(input: $input) {
                request { id version state }
                userErrors { code field }
              }
            }
            """
                .formatted(what),
            Map.of("input", input))
        .get("contactPersonRequest" + what);
  }

  private void reassign(@Nullable Person from, Person to) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId());
    input.put("dossierIds", List.of(dossierId));
    input.put("fromPersonId", from == null ? null : from.id());
    input.put("toPersonId", to.id());
    lead.ask(
        """
        mutation R($input: ContactPersonReassignInput!) {
          contactPersonReassign(input: $input) { reassigned userErrors { code } }
        }
        """,
        Map.of("input", input));
    settle();
  }

  private static JsonNode open(Api who) {
    JsonNode edges =
        who.ask(
                """
                { contactPersonRequests { edges { node {
                  clientName contactPersonName reason dueOn late
                } } } }
                """)
            .at("/contactPersonRequests/edges");
    return JsonMapper.shared()
        .valueToTree(edges.valueStream().map(edge -> edge.get("node")).toList());
  }

  private JsonNode mine() {
    return shown(client).get("contactPersonRequest");
  }

  private JsonNode shown(Api who) {
    return who.ask(
            """
            query Mine($id: UUID!) {
              dossier(id: $id) {
                contactPersonRequest { state late answer answeredByName reason }
              }
            }
            """,
            Map.of("id", dossierId))
        .get("dossier");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
