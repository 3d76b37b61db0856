package nl.werkbrug.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.identity.Person;
import nl.werkbrug.platform.fields.FieldCipher;
import nl.werkbrug.platform.mongo.MongoEngine;
import nl.werkbrug.shared.Bsn;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class BsnTest extends IntegrationTest {

  /** A number that no real person has, and that passes the check. */
  private static final String PLANTED = "314159265";

  private static final String CONTROL = "271828182";
  private static final int COPIES = 20;

  private static final List<String> SPELLINGS =
      List.of(PLANTED, "3141.59.265", "3141 59 265", "314 159 265", "314-159-265", "314.159.265");

  private static final String SAVE =
      """
      mutation Save($input: BsnSaveInput!) {
        bsnSave(input: $input) { dossier { version bsn { masked number } } userErrors { code message } }
      }
      """;

  private static final String READ =
      "query Read($id: UUID!) { dossier(id: $id) { id benefit { kind } bsn { masked number } } }";

  @Autowired private DossierRepository repository;
  @Autowired private FieldCipher cipher;

  private Person person;
  private UUID dossierId;
  private Api adviser;

  @BeforeEach
  void aClientSeenByLawAndByConsent() {
    person = aClient("Petra Plant");
    dossierId =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
            .sharedWith(DemoPeople.UWV, DossierSection.BENEFIT)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .with(
                new Sections(
                    null,
                    null,
                    new Sections.Benefit(Sections.BenefitKind.BIJSTAND, null, null),
                    null))
            .write(mongo);
    adviser = as(DemoPeople.LISANNE);
  }

  @Test
  void theCheckOfElevenIsKept() {
    assertThat(Bsn.read("123456782")).contains("123456782");
    assertThat(Bsn.read(" 1234.56.782 ")).contains("123456782");
    assertThat(Bsn.read("１２３４５６７８２")).contains("123456782");
    assertThat(Bsn.read("11122237")).as("eight digits").contains("011122237");
    assertThat(Bsn.read("123456783")).isEmpty();
    assertThat(Bsn.read("000000000")).isEmpty();
    assertThat(Bsn.read("1234567820")).isEmpty();
    assertThat(Bsn.read("12345678a")).isEmpty();
    assertThat(Bsn.read(PLANTED)).contains(PLANTED);
  }

  @Test
  void isShownWholeToATaskOfTheLawMaskedToTheClientAndNeverUnderAConsent() {
    assertThat(save(adviser, "3141.59.265").get("userErrors")).isEmpty();

    assertThat(read(adviser).at("/bsn/number").asString()).isEqualTo(PLANTED);
    JsonNode own = read(as(person)).get("bsn");
    assertThat(own.get("masked").asString()).isEqualTo("••••••265");
    assertThat(own.get("number").isNull()).isTrue();
    JsonNode byConsent = read(as(DemoPeople.PRIYA));
    assertThat(byConsent.at("/benefit/kind").asString()).isEqualTo("BIJSTAND");
    assertThat(byConsent.get("bsn").isNull()).isTrue();
    assertThat(code(save(as(DemoPeople.PRIYA), "123456782"))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(as(person), "123456782"))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(as(DemoPeople.RON), "123456782"))).isEqualTo("NOT_FOUND");
  }

  @Test
  void isSavedOnceHoweverOftenItIsSent() {
    save(adviser, PLANTED);
    String stored = stored();
    assertThat(save(adviser, "3141 59 265").get("userErrors")).isEmpty();
    assertThat(stored()).isEqualTo(stored);
    assertThat(code(save(adviser, "123456783"))).isEqualTo("INVALID");
    assertThat(stored()).isEqualTo(stored);
    assertThat(save(adviser, "123456782").get("userErrors")).isEmpty();
    assertThat(read(adviser).at("/bsn/number").asString()).isEqualTo("123456782");
  }

  @Test
  void isEncryptedAnewUnderANewKeySoThatTheOldOneCanGo() {
    FieldCipher before = new FieldCipher(List.of("oud:" + key(7)));
    FieldCipher both = new FieldCipher(List.of("nieuw:" + key(8), "oud:" + key(7)));
    FieldCipher after = new FieldCipher(List.of("nieuw:" + key(8)));
    List<UUID> others = new ArrayList<>(repository.bsnUnderOtherKeys("oud", 500).keySet());
    others.forEach(id -> put(id, null));
    put(dossierId, before.encrypt(dossierId, PLANTED));

    new BsnSweep(repository, both).rotate();

    String stored = requireNonNull(stored());
    assertThat(stored).startsWith("nieuw:");
    assertThat(after.decrypt(dossierId, stored)).isEqualTo(PLANTED);
    assertThat(repository.bsnUnderOtherKeys("nieuw", 500)).isEmpty();
    new BsnSweep(repository, both).rotate();
    assertThat(stored()).as("nothing more to do").isEqualTo(stored);
    put(dossierId, null);
  }

  /**
   * Everything that leaves or stays: answers, errors, log lines, what others take along, what is
   * stored and how it lies on disk.
   */
  @Test
  void standsNowhereInAnySpelling(CapturedOutput output, @TempDir Path folder) throws IOException {
    Map<String, String> seen = new java.util.LinkedHashMap<>();
    for (String spelling : SPELLINGS) {
      seen.put("refused " + spelling, raw(as(DemoPeople.PRIYA), spelling));
      seen.put("hidden " + spelling, raw(as(DemoPeople.RON), spelling));
      seen.put("wrong " + spelling, raw(adviser, spelling + "7"));
    }
    seen.put("live message", toldLive());
    assertThat(read(adviser).at("/bsn/number").asString()).isEqualTo(PLANTED);
    for (String spelling : SPELLINGS) {
      JsonNode rows = caseload(spelling);
      assertThat(rows.at("/caseload/edges")).as("found by %s", spelling).isEmpty();
      JsonNode found = vacancies(spelling);
      seen.put("search " + spelling, rows + found.toString());
    }
    assertThat(caseload("Petra Plant").at("/caseload/edges"))
        .as("the search finds her")
        .isNotEmpty();
    seen.put("who looked", whoLooked());
    seen.put("no text", post(adviser, "{\"dossierId\":\"%s\",\"bsn\":%s}"));
    seen.put("a list", post(adviser, "{\"dossierId\":\"%s\",\"bsn\":[[%s]]}"));
    seen.put("no id", post(adviser, "{\"dossierId\":\"x%s\",\"bsn\":\"%s\"}"));
    seen.put("of the client", as(person).raw(READ, Map.of("id", dossierId)).toString());
    seen.put("by consent", as(DemoPeople.PRIYA).raw(READ, Map.of("id", dossierId)).toString());
    seen.put("archive", archive());
    settle();
    LoggerFactory.getLogger(BsnTest.class).warn("A line of the log");
    assertThat(output.getAll()).as("log lines are seen").contains("A line of the log");
    seen.put("log lines", output.getAll());
    StringBuilder stored = new StringBuilder();
    try (MongoEngine engine = MongoEngine.embedded(folder);
        MongoClient client = clientOf(engine)) {
      for (String collection : mongo.getCollectionNames()) {
        for (Document document : mongo.getCollection(collection).find()) {
          text(document, stored);
          if (dossierId.equals(document.get("_id"))) {
            copy(document, client);
          }
        }
      }
    }
    seen.put("what is stored", stored.toString());
    String disk = onDisk(folder);
    assertThat(disk).as("the search would find it").contains(CONTROL);
    seen.put("the file of the engine", disk);

    seen.forEach(
        (where, text) -> assertThat(SPELLINGS.stream().filter(text::contains)).as(where).isEmpty());
    assertThat(seen.get("archive")).contains("••••••265");
    assertThat(as(DemoPeople.LISANNE).send(getWithQuery()).statusCode())
        .as("a query in an address is not answered")
        .isNotEqualTo(200);
  }

  /** What a colleague with the page open hears when the number is filled in. */
  private String toldLive() {
    try (LiveApi live = adviser.live()) {
      live.subscribe(
          "subscription Follow($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      live.untilListening(
          () -> {
            save(adviser, "123456782");
            save(adviser, PLANTED);
          });
      return live.expectData().toString();
    }
  }

  private JsonNode caseload(String name) {
    return adviser.ask(
        "query Find($name: String) { caseload(filter: { name: $name }) { edges { node { clientName } } } }",
        Map.of("name", name));
  }

  private JsonNode vacancies(String words) {
    return adviser.ask(
        "query Find($words: String) { vacancies(query: $words) { edges { node { title } } } }",
        Map.of("words", words));
  }

  private String whoLooked() {
    String log =
        as(person)
            .ask("{ myDossier { accessLog { edges { node { actorName sections } } } } }")
            .toString();
    assertThat(log).as("that she was looked at is told").contains("BENEFIT");
    return log;
  }

  /** Often, because the engine packs its pages: what comes again is written in fewer bytes. */
  private static void copy(Document document, MongoClient client) {
    document.append("control", CONTROL);
    for (int copy = 0; copy < COPIES; copy++) {
      document.put("_id", newId());
      client.getDatabase("copy").getCollection("dossier").insertOne(document);
    }
  }

  private static MongoClient clientOf(MongoEngine engine) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(engine.address())
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  /** Also what lies in pieces of files. */
  private static void text(Object value, StringBuilder into) {
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> map.values().forEach(one -> text(one, into));
      case Iterable<?> list -> list.forEach(one -> text(one, into));
      case Binary bytes -> into.append(new String(bytes.getData(), StandardCharsets.ISO_8859_1));
      default -> into.append(value).append('\n');
    }
  }

  private HttpRequest getWithQuery() {
    return adviser.authorized("/graphql?query=%7Bme%7Bname%7D%7D").GET().build();
  }

  private static String onDisk(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  /** The client's own archive, unpacked. */
  private String archive() throws IOException {
    Api client = as(person);
    UUID id = newId();
    client.ask(
        """
        mutation Ask($input: DossierExportRequestInput!) {
          dossierExportRequest(input: $input) { userErrors { code } }
        }
        """,
        Map.of("input", Map.of("id", id, "dossierId", dossierId)));
    try (LiveApi live = client.live()) {
      live.subscribe(
          "subscription Follow($id: UUID!) { dossierExportChanged(dossierId: $id) { state } }",
          Map.of("id", dossierId));
      while (!live.expectData().at("/dossierExportChanged/state").asString().equals("READY")) {
        // It is being made.
      }
    }
    StringBuilder all = new StringBuilder();
    try (HttpClient http = HttpClient.newHttpClient();
        ZipInputStream zip =
            new ZipInputStream(
                new ByteArrayInputStream(
                    http.send(
                            client.authorized("/files/exports/" + id + ".zip").GET().build(),
                            BodyHandlers.ofByteArray())
                        .body()))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
    return all.toString();
  }

  private String post(Api who, String input) {
    return who.post(
            "{\"query\":\"mutation Save($input: BsnSaveInput!) { bsnSave(input: $input) {"
                + " userErrors { message } } }\",\"variables\":{\"input\":"
                + input.formatted(dossierId, PLANTED)
                + "}}")
        .body();
  }

  private String raw(Api who, String bsn) {
    return who.raw(SAVE, input(bsn)).toString();
  }

  private JsonNode save(Api who, String bsn) {
    return who.ask(SAVE, input(bsn)).get("bsnSave");
  }

  private Map<String, ?> input(String bsn) {
    return Map.of("input", Map.of("dossierId", dossierId, "bsn", bsn));
  }

  private JsonNode read(Api who) {
    return who.ask(READ, Map.of("id", dossierId)).get("dossier");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private String stored() {
    return requireNonNull(
            mongo.getCollection("dossier").find(new Document("_id", dossierId)).first())
        .getEmbedded(List.of("sections", "bsn"), String.class);
  }

  private void put(UUID id, String stored) {
    mongo
        .getCollection("dossier")
        .updateOne(
            new Document("_id", id),
            stored == null
                ? new Document("$unset", new Document("sections.bsn", ""))
                : new Document("$set", new Document("sections.bsn", stored)));
  }

  private static String key(int filledWith) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, (byte) filledWith);
    return Base64.getEncoder().encodeToString(key);
  }
}
