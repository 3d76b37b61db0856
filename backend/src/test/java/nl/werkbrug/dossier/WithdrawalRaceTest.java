package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.document.DocumentDemo;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/**
 * A consent is withdrawn while its organisation reads along every path as fast as it can: nothing
 * that was asked after the withdrawal was acknowledged holds the section.
 */
class WithdrawalRaceTest extends IntegrationTest {

  private static final String SECRET = "Astronaut in ruste";

  /** Before the acknowledgement, so that every path was really open. */
  private static final int SEEN_FIRST = 5;

  /** One answer: when it was asked, and whether the section was in it. */
  private record Read(String path, long askedAt, boolean shown) {}

  @RepeatedTest(3)
  void showsNothingThatWasAskedAfterTheWithdrawal() throws Exception {
    Person client = aClient("Race " + newId());
    UUID dossierId =
        aDossierOf(client).contactPerson(DemoPeople.PRIYA, ContactRole.INCOME).write(mongo);
    UUID documentId = newId();
    DocumentDemo.writeAll(
        mongo,
        clock,
        List.of(
            DocumentDemo.aDocument(
                    new DocumentDemo.Owner(dossierId, client, DemoPeople.PRIYA),
                    documentId,
                    null,
                    clock)
                .letter("Brief.pdf", Duration.ofHours(1), List.of(SECRET))));
    Api own = as(client);
    Api priya = as("priya");
    cv(own, dossierId);
    UUID grantId = consent(own, dossierId);
    UUID fileId = fileId(own);
    Map<String, Supplier<Boolean>> paths =
        Map.of(
            "by id",
            () -> holds(priya, "query { dossier(id: \"" + dossierId + "\") { cv { wishes } } }"),
            "alias",
            () ->
                holds(
                    priya,
                    "query { a: dossier(id: \"" + dossierId + "\") { b: cv { c: wishes } } }"),
            "list",
            () ->
                holds(
                    priya,
                    "query { dossier(id: \""
                        + dossierId
                        + "\") { documents { edges { node { name } } } } }"),
            "row",
            () ->
                priya
                    .raw(
                        "query { caseload(first: 100) { edges { node { dossierId } } } }", Map.of())
                    .toString()
                    .contains(dossierId.toString()),
            "file",
            () ->
                priya
                        .send(priya.authorized("/files/" + dossierId + "/" + fileId).GET().build())
                        .statusCode()
                    == 200);

    Queue<Read> reads = new ConcurrentLinkedQueue<>();
    AtomicBoolean going = new AtomicBoolean(true);
    CountDownLatch warm = new CountDownLatch(paths.size() * SEEN_FIRST);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
        LiveApi live = priya.live()) {
      live.subscribe(
          "subscription { dossierChanged(dossierId: \"" + dossierId + "\") { at } }", Map.of());
      live.untilListening(() -> cv(own, dossierId));
      List<Future<?>> running = new ArrayList<>();
      paths.forEach(
          (path, read) ->
              running.add(
                  readers.submit(
                      () -> {
                        while (going.get()) {
                          long askedAt = System.nanoTime();
                          reads.add(new Read(path, askedAt, read.get()));
                          warm.countDown();
                        }
                      })));
      assertThat(warm.await(30, TimeUnit.SECONDS)).isTrue();

      withdraw(own, dossierId, grantId);
      long acknowledged = System.nanoTime();
      live.expectEnd();
      Duration tillTheEnd = Duration.ofNanos(System.nanoTime() - acknowledged);
      awaitReadsAfter(acknowledged, paths.size(), reads);
      going.set(false);
      for (Future<?> reader : running) {
        reader.get(30, TimeUnit.SECONDS);
      }

      assertThat(tillTheEnd).as("an open subscription ends").isLessThan(Duration.ofSeconds(1));
      assertThat(reads)
          .as("asked after the acknowledgement")
          .filteredOn(read -> read.askedAt() > acknowledged)
          .hasSizeGreaterThanOrEqualTo(paths.size())
          .noneMatch(Read::shown);
      assertThat(paths.keySet())
          .as("every path was open before")
          .allSatisfy(
              path -> assertThat(reads).anyMatch(read -> read.path().equals(path) && read.shown()));
    }
  }

  /** Every path was walked once more after the acknowledgement. */
  private static void awaitReadsAfter(long acknowledged, int paths, Queue<Read> reads) {
    Instant patience = Instant.now().plusSeconds(30);
    while (reads.stream()
            .filter(read -> read.askedAt() > acknowledged)
            .map(Read::path)
            .distinct()
            .count()
        < paths) {
      assertThat(Instant.now()).isBefore(patience);
      Thread.onSpinWait();
    }
  }

  private static boolean holds(Api api, String question) {
    JsonNode answer = api.raw(question, Map.of());
    return answer.toString().contains(SECRET) || answer.toString().contains("Brief.pdf");
  }

  private static UUID fileId(Api own) {
    return UUID.fromString(
        own.ask("query { myDossier { documents { edges { node { versions { fileId } } } } } }")
            .at("/myDossier/documents/edges/0/node/versions/0/fileId")
            .asString());
  }

  private void cv(Api own, UUID dossierId) {
    int version = own.ask("query { myDossier { version } }").at("/myDossier/version").asInt();
    JsonNode saved =
        own.ask(
            "mutation Save($input: CvSaveInput!) { cvSave(input: $input) { userErrors { code } } }",
            Map.of(
                "input",
                Map.of(
                    "dossierId", dossierId,
                    "expectedVersion", version,
                    "wishes", List.of(SECRET),
                    "experience", List.of(),
                    "education", List.of(),
                    "certificates", List.of("nr " + newId()),
                    "licences", List.of(),
                    "languages", List.of())));
    assertThat(saved.at("/cvSave/userErrors")).isEmpty();
    settle();
  }

  private UUID consent(Api own, UUID dossierId) {
    UUID id = newId();
    LocalDate lastDay = Weeks.day(clock.instant()).plusDays(30);
    JsonNode given =
        own.ask(
            "mutation Give($input: ConsentGrantInput!) {"
                + " consentGrant(input: $input) { userErrors { code } } }",
            Map.of(
                "input",
                Map.of(
                    "id",
                    id,
                    "dossierId",
                    dossierId,
                    "organisationId",
                    DemoPeople.UWV.id(),
                    "purpose",
                    "GUIDANCE",
                    "sections",
                    List.of("CV", "DOCUMENTS"),
                    "lastDay",
                    lastDay)));
    assertThat(given.at("/consentGrant/userErrors")).isEmpty();
    return id;
  }

  private void withdraw(Api own, UUID dossierId, UUID grantId) {
    HttpResponse<String> answer =
        own.post(
            """
            {"query": "mutation { consentWithdraw(input: { id: \\"%s\\", dossierId: \\"%s\\", grantId: \\"%s\\" }) { userErrors { code } } }"}
            """
                .formatted(newId(), dossierId, grantId));
    assertThat(answer.body()).contains("\"userErrors\":[]");
  }
}
