package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.MongoCommands;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a request of the conversation goes to the database, however long the conversation. */
class RoundTripsTest extends IntegrationTest {

  private static final String HISTORY =
      """
      query History($dossierId: UUID!) {
        conversation(dossierId: $dossierId) {
          lastNumber page { before messages { id number side authorName text at } }
        }
      }""";
  private static final String SEND =
      """
      mutation Send($input: MessageSendInput!) {
        messageSend(input: $input) { message { number } userErrors { message } }
      }""";

  @Autowired private MongoCommands commands;

  /** Who asks, whether they may, what is asked, and that it was read. */
  @ParameterizedTest
  @ValueSource(ints = {1, 50, 51, 101})
  void readsAPageOfHistoryInOneQuestion(int messages) {
    UUID dossierId = aConversation(messages);
    settle();

    assertThat(asked(() -> as(adviser).ask(HISTORY, Map.of("dossierId", dossierId))))
        .containsExactly("find person", "find dossier", "find message_bucket", "insert access_log");
  }

  /** With looking for the place and taking it; each fiftieth message also opens a bucket. */
  @ParameterizedTest
  @ValueSource(ints = {1, 49, 101})
  void sendsInTwo(int messages) {
    UUID dossierId = aConversation(messages);
    settle();

    assertThat(asked(() -> send(dossierId)))
        .containsExactly(
            "find person",
            "find dossier",
            "find message_bucket",
            "update message_bucket",
            "insert access_log");
  }

  private Person adviser;

  private List<String> asked(Runnable what) {
    return commands.ofRequestsDuring(what);
  }

  private void send(UUID dossierId) {
    assertThat(
            as(adviser)
                .ask(
                    SEND,
                    Map.of(
                        "input",
                        Map.of("id", newId(), "dossierId", dossierId, "text", "Tot morgen.")))
                .at("/messageSend/userErrors"))
        .isEmpty();
  }

  private UUID aConversation(int messages) {
    adviser =
        new Person(
            newId(),
            "test-" + newId(),
            "Test Adviseur",
            Role.ADVISER,
            DemoPeople.MUNICIPALITY.id(),
            "Team " + newId());
    mongo.insert(adviser);
    UUID dossierId =
        aDossierOf(aClient("Cliënt"))
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION)
            .contactPerson(adviser, ContactRole.WORK)
            .write(mongo);
    for (int i = 0; i < messages; i++) {
      send(dossierId);
    }
    return dossierId;
  }
}
