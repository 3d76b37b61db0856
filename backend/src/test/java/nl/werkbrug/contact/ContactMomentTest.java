package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContactMomentTest extends IntegrationTest {

  private static final String RECORD =
      """
      mutation Record($input: ContactMomentRecordInput!) {
        contactMomentRecord(input: $input) {
          contactMoment { id form at note byName }
          userErrors { code message field }
        }
      }
      """;

  private static final String LIST =
      """
      query List($id: UUID!, $first: Int!, $after: String) {
        dossier(id: $id) {
          contactMoments(first: $first, after: $after) {
            edges { node { id form note byName } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
      """;

  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAContactPerson() {
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_MOMENTS)
            .sharedWith(DemoPeople.UWV, DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .write(mongo);
    client = as(person);
    adviser = as("lisanne");
  }

  @Test
  void writesDownAContactOnceAndShowsItToBothSides() {
    Map<String, Object> input = input("PHONE", clock.instant());
    JsonNode first = write(adviser, input);
    JsonNode second = write(adviser, input);

    assertThat(first.get("userErrors")).isEmpty();
    assertThat(first.at("/contactMoment/byName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(second).isEqualTo(first);
    assertThat(moments(client)).hasSize(1);
    assertThat(moments(adviser)).hasSize(1);
  }

  @Test
  void letsOnlyAdvisersWriteDownAContact() {
    Map<String, Object> input = input("PHONE", clock.instant());

    assertThat(code(write(client, input))).isEqualTo("NOT_ALLOWED");
    for (Api stranger : List.of(as("priya"), as("daniel"), as("marja"), as("joost"))) {
      assertThat(code(write(stranger, input))).isEqualTo("NOT_FOUND");
    }
    assertThat(moments(client)).isEmpty();
  }

  @Test
  void hidesContactsFromAnOrganisationWithoutTheSection() {
    write(adviser, input("PHONE", clock.instant()));

    assertThat(
            as("priya")
                .ask(LIST, Map.of("id", dossierId, "first", 5))
                .at("/dossier/contactMoments")
                .isNull())
        .isTrue();
  }

  @Test
  void refusesAMomentThatMustStillComeAndOneOfMoreThanThirteenWeeksAgo() {
    Instant now = clock.instant();
    clock.set(now);
    Duration thirteenWeeks = Duration.ofDays(13 * 7);

    assertThat(write(adviser, input("PHONE", now)).get("userErrors")).isEmpty();
    assertThat(code(write(adviser, input("PHONE", now.plusMillis(1))))).isEqualTo("INVALID");
    assertThat(write(adviser, input("PHONE", now.minus(thirteenWeeks))).get("userErrors"))
        .isEmpty();
    assertThat(code(write(adviser, input("PHONE", now.minus(thirteenWeeks).minusMillis(1)))))
        .isEqualTo("INVALID");
  }

  @Test
  void refusesANoteThatIsNoTextOrTooLong() {
    for (String note : List.of("a".repeat(501), "a\u0000b", "a\u202Eb")) {
      Map<String, Object> input = input("PHONE", clock.instant());
      input.put("note", note);
      assertThat(code(write(adviser, input))).isEqualTo("INVALID");
    }
    assertThat(moments(client)).isEmpty();
  }

  @Test
  void refusesTheIdOfSomebodyElsesContact() {
    Map<String, Object> input = input("PHONE", clock.instant());
    write(adviser, input);

    assertThat(code(write(as("herman"), input))).isEqualTo("NOT_FOUND");
  }

  @Test
  void listsTheLatestFirstPageByPage() {
    Instant now = clock.instant();
    for (int i = 0; i < 5; i++) {
      Map<String, Object> input = input("MAIL", now.minus(Duration.ofDays(i)));
      input.put("note", "Dag " + i);
      write(adviser, input);
    }

    JsonNode first = list(client, 3, null);
    JsonNode second = list(client, 3, first.at("/pageInfo/endCursor").asString());

    assertThat(first.at("/edges/0/node/note").asString()).isEqualTo("Dag 0");
    assertThat(second.at("/edges/0/node/note").asString()).isEqualTo("Dag 3");
    assertThat(second.get("edges")).hasSize(2);
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void countsTheMessagesOfAnAdviserOnOneDayAsOneContact() {
    send(adviser, "Goedemorgen");
    send(adviser, "En nog iets");
    send(client, "Dank u");
    settle();

    JsonNode moments = moments(client);
    assertThat(moments).hasSize(1);
    assertThat(moments.at("/0/node/form").asString()).isEqualTo("CHAT");
    Document dossier = Objects.requireNonNull(mongo.findById(dossierId, Document.class, "dossier"));
    assertThat(dossier.getEmbedded(List.of("summary", "contact", "lastContactAt"), Object.class))
        .isNotNull();
  }

  private Map<String, Object> input(String form, Instant at) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", newId().toString());
    input.put("dossierId", dossierId.toString());
    input.put("form", form);
    input.put("at", at.toString());
    return input;
  }

  private JsonNode write(Api who, Map<String, Object> input) {
    JsonNode answer = who.ask(RECORD, Map.of("input", input)).get("contactMomentRecord");
    settle();
    return answer;
  }

  private void send(Api who, String text) {
    who.ask(
        "mutation Send($input: MessageSendInput!) { messageSend(input: $input) { message { id } } }",
        Map.of("input", Map.of("id", newId(), "dossierId", dossierId, "text", text)));
  }

  private JsonNode moments(Api who) {
    return list(who, 50, null).get("edges");
  }

  private JsonNode list(Api who, int first, @Nullable String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("id", dossierId);
    variables.put("first", first);
    variables.put("after", after);
    return who.ask(LIST, variables).at("/dossier/contactMoments");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
