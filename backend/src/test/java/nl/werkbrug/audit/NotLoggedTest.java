package nl.werkbrug.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.LogFaults;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reading goes on in each of these; only the log cannot be written. */
class NotLoggedTest extends IntegrationTest {

  private static final String CV =
      "query Look($id: UUID!) { dossier(id: $id) { id clientName cv { wishes } } }";
  private static final String CHANGES =
      "subscription Live($id: UUID!) { conversationChanged(dossierId: $id) { lastNumber } }";
  private static final String FILE =
      "{ myDossier { id documents(first: 1) { edges { node { versions { fileId } } } } } }";

  @Autowired private LogFaults faults;

  private Person client;
  private UUID dossierId;

  @BeforeEach
  void aClient() {
    client = aClient("Zoë van Dijk");
    dossierId =
        aDossierOf(client)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CV,
                DossierSection.CONVERSATION)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .with(
                new Sections(
                    null,
                    new Sections.Cv(
                        List.of("Kraanmachinist"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                    null,
                    null))
            .write(mongo);
  }

  @Test
  void refusesAQueryInWordsAndWithoutData() {
    for (Api asker : List.of(as("lisanne"), as(client))) {
      faults.whileDown(
          () -> {
            JsonNode answer = asker.raw(CV, Map.of("id", dossierId));

            assertThat(answer.toString())
                .contains("Daarom laten wij niets zien")
                .doesNotContain("Kraanmachinist", "Zoë", dossierId.toString(), "Exception");
            assertThat(answer.at("/errors/0/message").asString()).contains("Kenmerk: WB-");
            assertThat(answer.path("data").isObject()).isFalse();
          });
      assertThat(asker.ask(CV, Map.of("id", dossierId)).toString()).contains("Kraanmachinist");
    }
  }

  @Test
  void refusesTheOfficerToReadTheLog() {
    String log = "{ organisationAccessLog { edges { node { actorName } } } }";
    faults.whileDown(
        () ->
            assertThat(as("joost").raw(log, Map.of()).toString())
                .contains("Daarom laten wij niets zien")
                .doesNotContain("actorName"));
    assertThat(as("joost").ask(log).has("organisationAccessLog")).isTrue();
  }

  @Test
  void answersWhatReadsOfNobody() {
    faults.whileDown(
        () -> assertThat(as("lisanne").ask("{ me { name } }").toString()).contains("Lisanne"));
  }

  @Test
  void refusesAFileWithoutAByteOfIt() {
    JsonNode mine = as("samira").ask(FILE).get("myDossier");
    String path =
        "/files/"
            + mine.get("id").asString()
            + "/"
            + mine.at("/documents/edges/0/node/versions/0/fileId").asString();
    faults.whileDown(
        () -> {
          HttpResponse<String> answer = download(path);

          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.headers().firstValue("Content-Type"))
              .hasValue("text/plain;charset=UTF-8");
          assertThat(answer.body())
              .matches("Wij kunnen nu niet vastleggen .* Kenmerk: WB-[0-9A-F-]+");
        });
    assertThat(download(path).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> download(String path) {
    Api samira = as("samira");
    return samira.send(samira.authorized(path).build());
  }

  @Test
  void refusesAMessageOfASubscriptionAndEndsIt() {
    faults.whileDown(
        () -> {
          try (LiveApi live = as("lisanne").live()) {
            JsonNode message =
                live.subscribe(CHANGES, Map.of("id", dossierId)).expect("next").get("payload");

            assertThat(message.toString())
                .contains("Daarom laten wij niets zien")
                .doesNotContain("lastNumber");
            live.expect("complete");
          }
        });
    try (LiveApi live = as("lisanne").live()) {
      live.subscribe(CHANGES, Map.of("id", dossierId));
      assertThat(live.expectData().has("conversationChanged")).isTrue();
    }
  }

  @Test
  void writesASubscriptionOnceHoweverManyMessagesItGets() {
    try (LiveApi live = as("lisanne").live()) {
      live.subscribe(CHANGES, Map.of("id", dossierId));
      live.expectData();
      live.untilListening(() -> send("Dag"));
      live.expectData();
      send("Nog iets");
      live.expectData();
    }

    JsonNode seen =
        as(client)
            .ask("{ myDossier { accessLog { edges { node { actorName sections } } } } }")
            .at("/myDossier/accessLog/edges");
    assertThat(seen).hasSize(1);
    assertThat(seen.at("/0/node/sections").toString()).isEqualTo("[\"CONVERSATION\"]");
  }

  private void send(String text) {
    as(client)
        .ask(
            "mutation Send($input: MessageSendInput!) { messageSend(input: $input) { message { id }"
                + " userErrors { code } } }",
            Map.of("input", Map.of("id", newId(), "dossierId", dossierId, "text", text)));
  }
}
