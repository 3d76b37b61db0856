package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReachabilityTest extends IntegrationTest {

  private Api adviser;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void anAdviserWithAClient() {
    Organisation town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    Person anna =
        new Person(newId(), "test-" + newId(), "Anna Vast", Role.ADVISER, town.id(), "Noord");
    mongo.insert(anna);
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CONVERSATION)
            .contactPerson(anna, ContactRole.WORK)
            .write(mongo);
    adviser = as(anna);
    client = as(person);
  }

  @Test
  void showsTheClientWhenAndHow() {
    assertThat(shown().isNull()).isTrue();

    save(0, List.of("THURSDAY", "MONDAY", "MONDAY"), "09:00", "15:30", "010 123 45 67");

    assertThat(shown().toString())
        .isEqualTo(
            "{\"days\":[\"MONDAY\",\"THURSDAY\"],\"from\":\"09:00\",\"until\":\"15:30\","
                + "\"phone\":\"010 123 45 67\"}");
  }

  @Test
  void changesOnlyWhatTheCallerSaw() {
    save(0, List.of("MONDAY"), "09:00", "15:00", null);

    assertThat(save(0, List.of("MONDAY"), "09:00", "15:00", null).get("userErrors")).isEmpty();
    assertThat(code(save(0, List.of("FRIDAY"), "09:00", "15:00", null))).isEqualTo("STALE");
    assertThat(save(1, List.of("FRIDAY"), "09:00", "15:00", null).at("/reachability/version"))
        .hasToString("2");
  }

  @Test
  void refusesTimesAndNumbersThatCannotBe() {
    assertThat(field(save(0, List.of(), "09:00", "15:00", null))).isEqualTo("days");
    assertThat(field(save(0, List.of("MONDAY"), "9", "15:00", null))).isEqualTo("from");
    assertThat(field(save(0, List.of("MONDAY"), "09:00", "24:00", null))).isEqualTo("until");
    assertThat(field(save(0, List.of("MONDAY"), "09:00", "09:00", null))).isEqualTo("until");
    assertThat(field(save(0, List.of("MONDAY"), "09:00", "15:00", "bel maar"))).isEqualTo("phone");
    assertThat(save(0, List.of("MONDAY"), "09:00", "09:01", "+31101234567").get("userErrors"))
        .isEmpty();
  }

  @Test
  void isSaidByAdvisersAlone() {
    assertThat(code(save(client, input(0, List.of("MONDAY"), "09:00", "15:00", null))))
        .isEqualTo("NOT_ALLOWED");
  }

  private static Map<String, Object> input(
      int version, List<String> days, String from, String until, @Nullable String phone) {
    Map<String, Object> input = new HashMap<>();
    input.put("days", days);
    input.put("from", from);
    input.put("until", until);
    input.put("phone", phone);
    input.put("expectedVersion", version);
    return input;
  }

  private JsonNode save(
      int version, List<String> days, String from, String until, @Nullable String phone) {
    return save(adviser, input(version, days, from, until, phone));
  }

  private static JsonNode save(Api who, Map<String, ?> input) {
    return who.ask(
            """
            mutation Save($input: ContactPersonReachabilitySaveInput!) {
              contactPersonReachabilitySave(input: $input) {
                reachability { version }
                userErrors { code field }
              }
            }
            """,
            Map.of("input", input))
        .get("contactPersonReachabilitySave");
  }

  private JsonNode shown() {
    return client
        .ask(
            """
            query Shown($id: UUID!) {
              dossier(id: $id) {
                contactPersons { reachability { days from until phone } }
              }
            }
            """,
            Map.of("id", dossierId))
        .at("/dossier/contactPersons/0/reachability");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private static String field(JsonNode payload) {
    return payload.at("/userErrors/0/field/1").asString();
  }
}
