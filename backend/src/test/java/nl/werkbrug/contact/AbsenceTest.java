package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
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
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AbsenceTest extends IntegrationTest {

  private static final String SAVE =
      """
      mutation Save($input: ContactPersonAbsenceSaveInput!) {
        contactPersonAbsenceSave(input: $input) {
          absence { version from lastDay standIn { id name initials } }
          userErrors { code field }
        }
      }
      """;

  private Person away;
  private Person standIn;
  private Api adviser;
  private Api client;
  private UUID dossierId;
  private LocalDate today;

  @BeforeEach
  void twoColleaguesAndAClient() {
    Organisation town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    away = anAdviser("Anna Weg", town);
    standIn = anAdviser("Bram Invaller", town);
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CONVERSATION)
            .contactPerson(away, ContactRole.WORK)
            .write(mongo);
    adviser = as(away);
    client = as(person);
    today = Weeks.day(clock.instant());
  }

  @Test
  void showsTheClientWhoStandsInAndUntilWhen() {
    assertThat(shown().isNull()).isTrue();

    save(0, today, today.plusDays(4), standIn.id());

    assertThat(shown().at("/standIn/name").asString()).isEqualTo("Bram Invaller");
    assertThat(shown().at("/lastDay").asString()).isEqualTo(today.plusDays(4).toString());
  }

  @Test
  void showsNothingAnyMoreOnTheDayAfterTheLast() {
    save(0, today, today, standIn.id());
    assertThat(shown().isNull()).isFalse();

    clock.set(Weeks.start(today.plusDays(1)));
    assertThat(shown().isNull()).isTrue();
    assertThat(save(0, today.plusDays(1), today.plusDays(2), standIn.id()).get("userErrors"))
        .isEmpty();
  }

  @Test
  void changesAndTakesBackOnlyWhatTheCallerSaw() {
    save(0, today, today.plusDays(1), standIn.id());

    assertThat(save(0, today, today.plusDays(1), standIn.id()).get("userErrors")).isEmpty();
    assertThat(code(save(0, today, today.plusDays(9), standIn.id()))).isEqualTo("STALE");
    assertThat(save(1, today, today.plusDays(9), standIn.id()).at("/absence/version").asInt())
        .isEqualTo(2);
    assertThat(code(cancel(adviser, 1))).isEqualTo("STALE");
    assertThat(cancel(adviser, 2).get("userErrors")).isEmpty();
    assertThat(code(cancel(adviser, 2))).isEqualTo("CONFLICT");
    assertThat(shown().isNull()).isTrue();
  }

  @Test
  void letsOnlyAColleagueOfTheTeamStandIn() {
    assertThat(code(save(0, today, today, DemoPeople.HERMAN.id()))).isEqualTo("INVALID");
    assertThat(code(save(0, today, today, away.id()))).isEqualTo("INVALID");
    assertThat(standIns(adviser)).containsExactly("Bram Invaller");
  }

  @Test
  void refusesDaysThatCannotBe() {
    assertThat(code(save(0, today.minusDays(2), today.minusDays(1), standIn.id())))
        .isEqualTo("INVALID");
    assertThat(code(save(0, today.plusDays(2), today.plusDays(1), standIn.id())))
        .isEqualTo("INVALID");
    assertThat(code(save(0, today, today.plusYears(1).plusDays(1), standIn.id())))
        .isEqualTo("INVALID");
    assertThat(save(0, today, today.plusYears(1), standIn.id()).get("userErrors")).isEmpty();
  }

  @Test
  void isOnlyForAdvisers() {
    assertThat(code(save(client, 0, today, today, standIn.id()))).isEqualTo("NOT_ALLOWED");
    assertThat(code(cancel(client, 1))).isEqualTo("NOT_ALLOWED");
    assertThat(standIns(client)).isEmpty();
    assertThat(
            client
                .ask("query Mine { contactPersonAbsence { version } }")
                .get("contactPersonAbsence")
                .isNull())
        .isTrue();
  }

  @Test
  void tellsTheAdviserWhatStandsThere() {
    save(0, today, today.plusDays(3), standIn.id());

    assertThat(
            adviser
                .ask("query Mine { contactPersonAbsence { version from } }")
                .at("/contactPersonAbsence/version")
                .asInt())
        .isEqualTo(1);
  }

  private Person anAdviser(String name, Organisation town) {
    Person person =
        new Person(newId(), "test-" + newId(), name, Role.ADVISER, town.id(), "Team Test");
    mongo.insert(person);
    return person;
  }

  private JsonNode save(int version, LocalDate from, LocalDate lastDay, UUID standInId) {
    return save(adviser, version, from, lastDay, standInId);
  }

  private JsonNode save(Api who, int version, LocalDate from, LocalDate lastDay, UUID standInId) {
    return who.ask(
            SAVE,
            Map.of(
                "input",
                Map.of(
                    "from",
                    from.toString(),
                    "lastDay",
                    lastDay.toString(),
                    "standInId",
                    standInId,
                    "expectedVersion",
                    version)))
        .get("contactPersonAbsenceSave");
  }

  private JsonNode cancel(Api who, int version) {
    return who.ask(
            """
            mutation Cancel($input: ContactPersonAbsenceCancelInput!) {
              contactPersonAbsenceCancel(input: $input) { userErrors { code } }
            }
            """,
            Map.of("input", Map.of("expectedVersion", version)))
        .get("contactPersonAbsenceCancel");
  }

  private JsonNode shown() {
    return client
        .ask(
            """
            query Shown($id: UUID!) {
              dossier(id: $id) { contactPersons { absence { from lastDay standIn { name } } } }
            }
            """,
            Map.of("id", dossierId))
        .at("/dossier/contactPersons/0/absence");
  }

  private static List<String> standIns(Api who) {
    return StreamSupport.stream(
            who.ask("query StandIns { contactPersonStandIns { name } }")
                .get("contactPersonStandIns")
                .spliterator(),
            false)
        .map(colleague -> Objects.requireNonNull(colleague.get("name")).asString())
        .toList();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
