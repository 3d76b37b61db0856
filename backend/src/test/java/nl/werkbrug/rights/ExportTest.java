package nl.werkbrug.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.platform.pdf.PdfUa;
import nl.werkbrug.shared.Receipt;
import nl.werkbrugdemo.DemoPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest extends IntegrationTest {

  private static final String REQUEST =
      """
      mutation Ask($input: DossierExportRequestInput!) {
        dossierExportRequest(input: $input) {
          export { id state percent availableUntil size sha256 }
          userErrors { code }
        }
      }
      """;

  private static final String FOLLOW =
      """
      subscription Follow($id: UUID!) {
        dossierExportChanged(dossierId: $id) { id state percent availableUntil size sha256 }
      }
      """;

  private static final String MY_EXPORT = "{ myDossier { export { id state size } } }";

  @Autowired private ExportSweep sweep;
  @Autowired private ExportProperties properties;
  @Autowired private List<DossierPart> parts;

  @Test
  void everySectionAndEveryStoredTypeOfAClientHasAPart() {
    assertThat(parts).extracting(DossierPart::section).contains(DossierSection.values());
    assertThat(parts).extracting(DossierPart::name).doesNotHaveDuplicates();
    Set<Class<?>> covered =
        parts.stream().flatMap(part -> part.storedAs().stream()).collect(Collectors.toSet());
    assertThat(
            mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(entity -> entity.getPersistentProperty("dossierId") != null)
                .filter(
                    entity ->
                        entity.isAnnotationPresent(
                            org.springframework.data.mongodb.core.mapping.Document.class))
                .map(PersistentEntity::getType)
                // How far something is, not something about the client.
                .filter(type -> type != DossierExport.class && type != Erasure.class))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(covered).contains(type));
  }

  /** What is stored is read from the database as it lies there, not through the product. */
  @Test
  void givesBackEverythingThatIsStored() throws IOException {
    Api samira = as(DemoPeople.SAMIRA);
    UUID dossierId = dossierOf(samira);
    Map<String, byte[]> archive = unzipped(fetched(samira, ready(samira, dossierId)));

    String text = new String(requireNonNull(archive.get("dossier.json")), StandardCharsets.UTF_8);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ClassPathResource("export/dossier.schema.json").getInputStream())
                .validate(text, InputFormat.JSON))
        .isEmpty();
    JsonNode json = JsonMapper.shared().readTree(text);
    Set<String> given = new HashSet<>();
    json.forEach(value -> leaves(value, given));
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    stored(dossierId)
        .forEach(
            (collection, values) -> {
              Set<String> lost = new TreeSet<>(values);
              lost.removeAll(given);
              if (!lost.isEmpty()) {
                missing.put(collection, lost);
              }
            });
    assertThat(missing).isEmpty();
    assertThat(stored(dossierId)).hasSizeGreaterThan(8);
    assertThat(requireNonNull(archive.get("dossier.schema.json")))
        .isEqualTo(new ClassPathResource("export/dossier.schema.json").getContentAsByteArray());
    filesAreTheSameBytes(json, archive);
    isPdfUaAndReadable(requireNonNull(archive.get("dossier.pdf")));
  }

  private static void filesAreTheSameBytes(JsonNode json, Map<String, byte[]> archive) {
    Set<String> sums =
        archive.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("bestanden/"))
            .map(entry -> Receipt.sha256(entry.getValue()))
            .collect(Collectors.toSet());
    Set<String> sent = new HashSet<>();
    json.findValues("versions")
        .forEach(
            versions ->
                versions.forEach(version -> sent.add(version.at("/receipt/sha256").asString())));
    assertThat(sent).isNotEmpty();
    assertThat(sums).isEqualTo(sent);
  }

  private static void isPdfUaAndReadable(byte[] bytes) throws IOException {
    PdfUa.holdsFor(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Samira Haddou", "Sollicitaties", "Berichten", "Documenten", "Cv");
    }
  }

  @Test
  void letsOnlyTheClientFetchItAndLogsThat() {
    Person person = aClient("Fatima Archief");
    UUID dossierId = aDossier(person);
    Api client = as(person);
    JsonNode export = ready(client, dossierId);
    String path = path(export);

    assertThat(get(client, path).statusCode()).isEqualTo(200);
    assertThat(get(as(DemoPeople.LISANNE), path).statusCode()).isEqualTo(404);
    assertThat(get(as(DemoPeople.RON), path).statusCode()).isEqualTo(404);
    assertThat(get(anonymous(), path).statusCode()).isEqualTo(401);
    assertThat(get(client, "/files/exports/" + newId() + ".zip").statusCode()).isEqualTo(404);
    assertThat(get(client, "/files/exports/x.zip").statusCode()).isEqualTo(404);
    assertThat(
            as(DemoPeople.LISANNE)
                .ask(
                    "query Of($id: UUID!) { dossier(id: $id) { id export { id } } }",
                    Map.of("id", dossierId))
                .at("/dossier/export")
                .isNull())
        .isTrue();
    assertThat(
            mongo.find(
                Query.query(
                    Criteria.where("actorId")
                        .is(person.id())
                        .and("operation")
                        .is("dossierExportFile")),
                Document.class,
                "access_log"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(
                        entry
                            .getList("subjects", Document.class)
                            .getFirst()
                            .getList("sections", String.class))
                    .hasSameSizeAs(DossierSection.values()));
  }

  @Test
  void canBeFetchedForAnHourAndIsRemovedThen() {
    Person person = aClient("Nadia Uur");
    UUID dossierId = aDossier(person);
    Api client = as(person);
    JsonNode export = ready(client, dossierId);
    Instant until = Instant.parse(export.get("availableUntil").asString());

    clock.set(until.minusMillis(1));
    sweep.sweep();
    assertThat(get(client, path(export)).statusCode()).isEqualTo(200);
    assertThat(myExport(client).get("state").asString()).isEqualTo("READY");

    clock.set(until);
    assertThat(get(client, path(export)).statusCode()).isEqualTo(410);
    assertThat(myExport(client).get("state").asString()).isEqualTo("EXPIRED");
    UUID archive = archiveOf(export);
    assertThat(pieces(archive)).isPositive();
    sweep.sweep();
    assertThat(pieces(archive)).isZero();
  }

  @Test
  void makesOneArchiveHoweverOftenItIsAsked() {
    Person person = aClient("Els Dubbel");
    UUID dossierId = aDossier(person);
    Api client = as(person);
    UUID id = newId();

    JsonNode first = asked(client, dossierId, id);
    JsonNode again = asked(client, dossierId, id);
    assertThat(again.at("/export/id")).isEqualTo(first.at("/export/id"));
    assertThat(follow(client, dossierId).get("id").asString()).isEqualTo(id.toString());
    assertThat(
            mongo.count(Query.query(Criteria.where("dossierId").is(dossierId)), "dossier_export"))
        .isEqualTo(1);

    UUID archive = archiveOf(first.get("export"));
    UUID next = newId();
    asked(client, dossierId, next);
    assertThat(follow(client, dossierId).get("id").asString()).isEqualTo(next.toString());
    assertThat(pieces(archive)).as("the older one is gone").isZero();
    assertThat(code(asked(as(DemoPeople.LISANNE), dossierId, newId()))).isEqualTo("NOT_ALLOWED");
    assertThat(code(asked(as(DemoPeople.RON), dossierId, newId()))).isEqualTo("NOT_FOUND");
    assertThat(code(asked(client, dossierId, UUID.randomUUID()))).isEqualTo("INVALID");
  }

  /** What a killed application leaves behind: an archive half written by somebody who is gone. */
  @Test
  void isPickedUpWhenTheApplicationWasKilled() {
    Person person = aClient("Bram Herstart");
    UUID dossierId = aDossier(person);
    Instant died = clock.instant();
    UUID half = UUID.randomUUID();
    DossierExport asked = DossierExport.asked(newId(), dossierId, person.id(), died);
    mongo.insert(
        new DossierExport(
            asked.id(),
            dossierId,
            dossierId,
            person.id(),
            DossierExport.Stage.OPEN,
            died,
            1,
            UUID.randomUUID(),
            died.plus(properties.lease()),
            half,
            3,
            30,
            null,
            0,
            null,
            false));
    mongo.insert(
        new Document("files_id", half).append("n", 0).append("data", new Binary(new byte[100])),
        ExportRepository.PIECES);
    Api client = as(person);

    clock.set(died.plus(properties.lease()).minusMillis(1));
    sweep.sweep();
    assertThat(myExport(client).get("state").asString()).isEqualTo("RUNNING");

    clock.set(died.plus(properties.lease()));
    sweep.sweep();
    assertThat(myExport(client).get("state").asString()).isEqualTo("READY");
    assertThat(pieces(half)).isZero();
    assertThat(unzipped(fetched(client, myExport(client)))).containsKey("dossier.json");
  }

  @Test
  void saysSoAfterThreeAttemptsThatFailed() {
    Person person = aClient("Kees Kapot");
    UUID dossierId = aDossier(person);
    mongo.insert(
        new Document("_id", newId())
            .append("dossierId", dossierId)
            .append("employer", "Bakkerij")
            .append("appliedOn", "geen dag"),
        "job_application");
    Instant now = clock.instant();
    clock.set(now);
    Api client = as(person);
    asked(client, dossierId, newId());

    for (int attempt = 1; attempt <= DossierExport.MAX_ATTEMPTS; attempt++) {
      sweep.sweep();
      clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    }
    assertThat(myExport(client).get("state").asString()).isEqualTo("FAILED");

    mongo.remove(Query.query(Criteria.where("dossierId").is(dossierId)), "job_application");
    asked(client, dossierId, newId());
    sweep.sweep();
    assertThat(myExport(client).get("state").asString()).isEqualTo("READY");
  }

  @Test
  void namesOfFilesCannotLeadOutOfTheirFolder() {
    assertThat(ArchiveWriter.safe("../../etc/passwd")).isEqualTo(".._.._etc_passwd");
    assertThat(ArchiveWriter.safe("..")).isEqualTo("bestand");
    assertThat(ArchiveWriter.safe("a\u0000\\b:c.pdf")).isEqualTo("a__b_c.pdf");
    assertThat(ArchiveWriter.safe("x".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
  }

  private UUID aDossier(Person person) {
    return aDossierOf(person)
        .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
        .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
        .write(mongo);
  }

  private static UUID dossierOf(Api client) {
    return UUID.fromString(client.ask("{ myDossier { id } }").at("/myDossier/id").asString());
  }

  private static JsonNode asked(Api who, UUID dossierId, UUID id) {
    return who.ask(REQUEST, Map.of("input", Map.of("id", id, "dossierId", dossierId)))
        .get("dossierExportRequest");
  }

  private JsonNode ready(Api client, UUID dossierId) {
    asked(client, dossierId, newId());
    return follow(client, dossierId);
  }

  /** As a screen does: what comes over the socket, until it is ready. */
  private JsonNode follow(Api client, UUID dossierId) {
    try (LiveApi live = client.live()) {
      live.subscribe(FOLLOW, Map.of("id", dossierId));
      JsonNode export = live.expectData().get("dossierExportChanged");
      while (!export.get("state").asString().equals("READY")) {
        assertThat(export.get("state").asString()).isIn("WAITING", "RUNNING");
        export = live.expectData().get("dossierExportChanged");
      }
      assertThat(export.get("percent").asInt()).isEqualTo(100);
      return export;
    }
  }

  private static JsonNode myExport(Api client) {
    return client.ask(MY_EXPORT).at("/myDossier/export");
  }

  private static String path(JsonNode export) {
    return "/files/exports/" + export.get("id").asString() + ".zip";
  }

  private static HttpResponse<byte[]> get(Api who, String path) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(who.authorized(path).GET().build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static byte[] fetched(Api client, JsonNode export) {
    HttpResponse<byte[]> answer = get(client, path(export));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSize(export.get("size").asInt());
    if (export.has("sha256")) {
      assertThat(Receipt.sha256(answer.body())).isEqualTo(export.get("sha256").asString());
    }
    return answer.body();
  }

  private static Map<String, byte[]> unzipped(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private UUID archiveOf(JsonNode export) {
    return requireNonNull(
            mongo.findById(UUID.fromString(export.get("id").asString()), DossierExport.class))
        .archiveId();
  }

  private long pieces(UUID archive) {
    return mongo.count(
        Query.query(Criteria.where("files_id").is(archive)), ExportRepository.PIECES);
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  /** Every value that is stored about a client, by collection. */
  private Map<String, Set<String>> stored(UUID dossierId) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (String collection : new TreeSet<>(mongo.getCollectionNames())) {
      if (List.of("access_log", "live_event", "dossier_export", "upload").contains(collection)) {
        continue;
      }
      for (Document document :
          mongo.find(
              Query.query(
                  new Criteria()
                      .orOperator(
                          Criteria.where("dossierId").is(dossierId),
                          Criteria.where("_id").is(dossierId))),
              Document.class,
              collection)) {
        // Derived from the sections, or said in other words: names instead of ids.
        List.of("outbox", "summary", "access", "consentHistory", "contactPersons", "programme")
            .forEach(document::remove);
        List.of("_class", "openFor", "dossierId", "unansweredSince", "month")
            .forEach(document::remove);
        if (collection.equals("message_bucket")) {
          document.remove("_id");
        }
        leaves(document, all.computeIfAbsent(collection, _ -> new TreeSet<>()));
      }
    }
    return all;
  }

  private static void leaves(Object value, Collection<String> into) {
    switch (value) {
      case null -> {}
      case JsonNode node when node.isContainer() ->
          new ArrayList<>(node.values()).forEach(one -> leaves(one, into));
      case JsonNode node -> into.add(node.asString());
      case Map<?, ?> map ->
          map.forEach(
              (key, one) -> {
                if (!"_class".equals(key)) {
                  leaves(one, into);
                }
              });
      case Iterable<?> list -> list.forEach(one -> leaves(one, into));
      case Object[] array -> Arrays.asList(array).forEach(one -> leaves(one, into));
      case Date date -> into.add(date.toInstant().toString());
      default -> into.add(value.toString());
    }
  }
}
