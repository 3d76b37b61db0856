package nl.werkbrug.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

class RectificationTest extends IntegrationTest {

  /** A Monday at noon; a month later is Thursday 2 April. */
  private static final Instant MONDAY = Instant.parse("2026-03-02T11:00:00Z");

  private static final String SHOWN =
      """
      id version section organisationName wrong right dueOn overdue state
      extension { reason byName } answer { outcome text byName }
      """;
  private static final String ALL =
      """
      query All($id: UUID!, $first: Int! = 20, $after: String) {
        dossier(id: $id) { rectifications(first: $first, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { %s } }
        } }
      }
      """
          .formatted(SHOWN);
  private static final String CASES =
      """
      query Cases($open: Boolean!) {
        rectificationCases(open: $open) { edges { node {
          id clientName section dueOn overdue state
        } } }
      }
      """;

  private Organisation town;
  private Organisation uwv;
  private Person client;
  private Person adviser;
  private Person atUwv;
  private UUID dossierId;

  @BeforeEach
  void twoOrganisationsSeeTheCvAndOneTheBarriers() {
    clock.set(MONDAY);
    town = mongo.insert(new Organisation(newId(), "Gemeente", OrganisationKind.MUNICIPALITY));
    uwv = mongo.insert(new Organisation(newId(), "UWV", OrganisationKind.UWV));
    client = aClient("Zoë van Dijk");
    adviser = staff("Lisanne Test", Role.ADVISER, town);
    atUwv = staff("Priya Test", Role.ADVISER, uwv);
    dossierId =
        aDossierOf(client)
            .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV, DossierSection.BARRIERS)
            .byLaw(uwv, Purpose.TASK_UWV_REINTEGRATION, DossierSection.CV)
            .contactPerson(adviser, ContactRole.WORK)
            .contactPerson(atUwv, ContactRole.INCOME)
            .write(mongo);
  }

  @Test
  void isAskedAnsweredAndStaysToBeRead() {
    UUID id = newId();
    JsonNode asked = only(ask(id, town, DossierSection.CV));
    assertThat(asked.get("state").asString()).isEqualTo("OPEN");
    assertThat(asked.get("dueOn").asString()).isEqualTo("2026-04-02");

    assertThat(only(all(adviser)).get("wrong").asString()).isEqualTo("Er staat: nooit gewerkt.");
    only(answer(adviser, id, 1, "REFUSED", "Het rapport van het bureau blijft zoals het is."));

    JsonNode read = only(all(client));
    assertThat(read.get("state").asString()).isEqualTo("REFUSED");
    assertThat(read.at("/answer/byName").asString()).isEqualTo("Lisanne Test");
    assertThat(only(all(adviser)).get("right").asString()).isEqualTo("Tien jaar op kantoor.");
  }

  @Test
  void isReadByTheOrganisationThatWasAskedAndOnlyWithTheSection() {
    ask(newId(), town, DossierSection.CV);
    ask(newId(), town, DossierSection.BARRIERS);

    assertThat(all(client).get("edges")).hasSize(2);
    assertThat(all(adviser).get("edges")).hasSize(2);
    assertThat(all(atUwv).get("edges")).isEmpty();
    assertThat(reasons(atUwv)).isEmpty();

    mongo.updateFirst(byId(), new Update().set("access.0.sections", List.of("CV")), "dossier");
    assertThat(only(all(adviser)).get("section").asString()).isEqualTo("CV");
  }

  @Test
  void isAnsweredByNobodyElse() {
    UUID id = newId();
    ask(id, town, DossierSection.BARRIERS);
    Person elsewhere = staff("Daan Elders", Role.ADVISER, town, "Zuid " + newId());
    Person lead = staff("Marja Leiding", Role.TEAM_LEAD, town);

    assertThat(code(answer(client, id, 1, "CORRECTED", "Ja."))).isEqualTo("NOT_ALLOWED");
    for (Person other : List.of(atUwv, elsewhere, lead)) {
      assertThat(code(answer(other, id, 1, "CORRECTED", "Ja.")))
          .as(other.name())
          .isEqualTo("NOT_FOUND");
      assertThat(code(extend(other, id, 1, "Druk."))).as(other.name()).isEqualTo("NOT_FOUND");
    }
    assertThat(only(all(client)).get("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void isAskedOfWhoSeesTheSectionNow() {
    assertThat(code(ask(newId(), uwv, DossierSection.BARRIERS))).isEqualTo("INVALID");
    assertThat(code(ask(newId(), town, DossierSection.BENEFIT))).isEqualTo("INVALID");
    assertThat(code(ask(as(adviser), newId(), town, DossierSection.CV, "Fout.")))
        .isEqualTo("NOT_ALLOWED");
    assertThat(code(ask(as(aClient("Ander")), newId(), town, DossierSection.CV, "Fout.")))
        .isEqualTo("NOT_FOUND");
    assertThat(all(client).get("edges")).isEmpty();
  }

  @Test
  void isOverdueTheDayAfterTheLastDayAndThenNotExtendedAnymore() {
    UUID id = newId();
    ask(id, town, DossierSection.CV);

    clock.set(Instant.parse("2026-04-02T21:59:59Z"));
    assertThat(only(all(client)).get("overdue").asBoolean()).isFalse();
    assertThat(reasons(adviser)).containsExactly("Correctieverzoek, antwoord uiterlijk vandaag");

    clock.set(Instant.parse("2026-04-02T22:00:00Z"));
    assertThat(only(all(client)).get("overdue").asBoolean()).isTrue();
    assertThat(reasons(adviser))
        .containsExactly("Antwoord op correctieverzoek had gisteren moeten komen");
    assertThat(code(extend(adviser, id, 1, "Druk."))).isEqualTo("CONFLICT");

    only(answer(adviser, id, 1, "CORRECTED", "Aangepast."));
    assertThat(only(all(client)).get("overdue").asBoolean()).isFalse();
    settle();
    assertThat(reasons(adviser)).isEmpty();
  }

  @Test
  void isExtendedOnceByTwoMonths() {
    UUID id = newId();
    ask(id, town, DossierSection.CV);
    clock.set(Instant.parse("2026-04-02T21:59:59Z"));

    JsonNode extended = only(extend(adviser, id, 1, "Het archief zoekt nog."));
    assertThat(extended.get("dueOn").asString()).isEqualTo("2026-06-02");
    assertThat(extend(adviser, id, 1, "Het archief zoekt nog.").get("rectification"))
        .isEqualTo(extended);
    assertThat(code(extend(adviser, id, 2, "Nog langer."))).isEqualTo("CONFLICT");
  }

  @Test
  void changesNothingWhenSentAgainOrAfterwards() {
    UUID id = newId();
    assertThat(ask(id, town, DossierSection.CV)).isEqualTo(ask(id, town, DossierSection.CV));
    assertThat(code(answer(adviser, id, 2, "CORRECTED", "Ja."))).isEqualTo("STALE");
    assertThat(answer(adviser, id, 1, "CORRECTED", "Ja."))
        .isEqualTo(answer(adviser, id, 1, "CORRECTED", "Ja."));
    assertThat(code(answer(adviser, id, 2, "REFUSED", "Toch niet."))).isEqualTo("STALE");
    assertThat(code(takeBack(client, id))).isEqualTo("STALE");
    assertThat(only(all(client)).get("state").asString()).isEqualTo("CORRECTED");
  }

  @Test
  void isTakenBackByTheClientAlone() {
    UUID id = newId();
    ask(id, town, DossierSection.CV);
    assertThat(code(takeBack(adviser, id))).isEqualTo("NOT_ALLOWED");

    assertThat(only(takeBack(client, id)).get("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(takeBack(client, id)).isEqualTo(takeBack(client, id));
    assertThat(code(answer(adviser, id, 2, "CORRECTED", "Ja."))).isEqualTo("STALE");
    settle();
    assertThat(reasons(adviser)).isEmpty();
  }

  @Test
  void letsTenBeOpenAndNotEleven() {
    UUID first = newId();
    ask(first, town, DossierSection.CV);
    for (int i = 1; i < RectificationService.MAX_OPEN; i++) {
      only(ask(newId(), town, DossierSection.CV));
    }
    assertThat(code(ask(newId(), town, DossierSection.CV))).isEqualTo("TOO_MUCH");
    takeBack(client, first);
    only(ask(newId(), town, DossierSection.CV));
  }

  @Test
  void keepsTextsWithinTheirLengths() {
    Api zoe = as(client);
    assertThat(code(ask(zoe, newId(), town, DossierSection.CV, "a".repeat(1_001))))
        .isEqualTo("INVALID");
    UUID id = newId();
    only(ask(zoe, id, town, DossierSection.CV, "a".repeat(1_000)));
    assertThat(code(answer(adviser, id, 1, "PARTLY", "b".repeat(1_001)))).isEqualTo("INVALID");
    only(answer(adviser, id, 1, "PARTLY", "b".repeat(1_000)));
  }

  @Test
  void tellsTheOfficerWhoseTermRunsAndNotWhatItIsAbout() {
    UUID id = newId();
    ask(id, town, DossierSection.BARRIERS);
    Person officer = staff("Joost Test", Role.PRIVACY_OFFICER, town);
    Person elsewhere = staff("Janneke Test", Role.PRIVACY_OFFICER, uwv);
    clock.set(Instant.parse("2026-04-03T10:00:00Z"));

    JsonNode open = cases(officer, true).at("/edges/0/node");
    assertThat(open.get("clientName").asString()).isEqualTo("Zoë van Dijk");
    assertThat(open.get("section").asString()).isEqualTo("BARRIERS");
    assertThat(open.get("overdue").asBoolean()).isTrue();
    for (Person other : List.of(elsewhere, adviser, client)) {
      assertThat(cases(other, true).get("edges")).as(other.name()).isEmpty();
    }
    answer(adviser, id, 1, "CORRECTED", "Aangepast.");
    assertThat(cases(officer, true).get("edges")).isEmpty();
    assertThat(cases(officer, false).at("/edges/0/node/state").asString()).isEqualTo("CORRECTED");
  }

  @Test
  void isShownInPagesNewestFirst() {
    List<String> asked =
        List.of(newId(), newId(), newId()).stream()
            .map(id -> only(ask(id, town, DossierSection.CV)).get("id").asString())
            .toList();

    JsonNode first = all(client, Map.of("id", dossierId, "first", 2));
    JsonNode second =
        all(
            client,
            Map.of(
                "id", dossierId, "first", 2, "after", first.at("/pageInfo/endCursor").asString()));
    assertThat(first.at("/edges/0/node/id").asString()).isEqualTo(asked.get(2));
    assertThat(first.at("/edges/1/node/id").asString()).isEqualTo(asked.get(1));
    assertThat(only(second).get("id").asString()).isEqualTo(asked.get(0));
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  private Query byId() {
    return Query.query(Criteria.where("_id").is(dossierId));
  }

  private Person staff(String name, Role role, Organisation at) {
    return staff(name, role, at, "Team");
  }

  private Person staff(String name, Role role, Organisation at, String team) {
    return mongo.insert(new Person(newId(), "test-" + newId(), name, role, at.id(), team));
  }

  private JsonNode ask(UUID id, Organisation of, DossierSection section) {
    return ask(as(client), id, of, section, "Er staat: nooit gewerkt.");
  }

  private JsonNode ask(Api who, UUID id, Organisation of, DossierSection section, String wrong) {
    JsonNode answer =
        change(
            who,
            "rectificationAsk",
            "RectificationAskInput",
            Map.of(
                "id",
                id,
                "dossierId",
                dossierId,
                "organisationId",
                of.id(),
                "section",
                section,
                "wrong",
                wrong,
                "right",
                "Tien jaar op kantoor."));
    settle();
    return answer;
  }

  private JsonNode takeBack(Person who, UUID id) {
    return change(
        as(who),
        "rectificationTakeBack",
        "RectificationTakeBackInput",
        Map.of("id", id, "dossierId", dossierId));
  }

  private JsonNode answer(Person who, UUID id, int version, String outcome, String text) {
    return change(
        as(who),
        "rectificationAnswer",
        "RectificationAnswerInput",
        version(id, version, Map.of("outcome", outcome, "text", text)));
  }

  private JsonNode extend(Person who, UUID id, int version, String reason) {
    return change(
        as(who),
        "rectificationExtend",
        "RectificationExtendInput",
        version(id, version, Map.of("reason", reason)));
  }

  private Map<String, Object> version(UUID id, int version, Map<String, ?> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("expectedVersion", version);
    return input;
  }

  private static JsonNode change(Api who, String field, String type, Map<String, ?> input) {
    return who.ask(
            "mutation Change($input: %s!) { %s(input: $input) { rectification { %s } userErrors { code } } }"
                .formatted(type, field, SHOWN),
            Map.of("input", input))
        .get(field);
  }

  private JsonNode all(Person who) {
    return all(who, Map.of("id", dossierId));
  }

  private JsonNode all(Person who, Map<String, ?> variables) {
    return as(who).ask(ALL, variables).at("/dossier/rectifications");
  }

  private JsonNode cases(Person who, boolean open) {
    return as(who).ask(CASES, Map.of("open", open)).get("rectificationCases");
  }

  private List<String> reasons(Person who) {
    return as(who)
        .ask("{ caseload { edges { node { reasons { kind text } } } } }")
        .at("/caseload/edges/0/node/reasons")
        .valueStream()
        .filter(reason -> reason.get("kind").asString().equals("CORRECTION_ASKED"))
        .map(reason -> reason.get("text").asString())
        .toList();
  }

  private static JsonNode only(JsonNode answer) {
    if (answer.has("edges")) {
      assertThat(answer.get("edges")).hasSize(1);
      return answer.at("/edges/0/node");
    }
    assertThat(answer.get("userErrors")).isEmpty();
    return answer.get("rectification");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }
}
