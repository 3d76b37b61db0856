package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentTest extends IntegrationTest {

  private static final String DOCUMENT =
      """
      id name jobApplicationId commentCount openThreads newsSince
      versions { number fileId name kind size sentBy byClient receipt { number sha256 } }
      threads {
        id number version byClient resolvedAt resolvedBy
        spot { page x y }
        comments { id author initials byClient version text }
      }
      """;

  private static final String LIST =
      """
      query List($id: UUID!, $news: Boolean! = false) {
        dossier(id: $id) {
          documents(onlyNews: $news) { edges { node { %s } } pageInfo { hasNextPage } }
        }
      }
      """
          .formatted(DOCUMENT);

  private Person person;
  private Api client;
  private UUID dossierId;
  private Instant sharedUntil;

  @BeforeEach
  void aClientWithAnAdviserAndAnotherOrganisation() {
    person = aClient("Fatima Test");
    sharedUntil = clock.instant().plus(1, ChronoUnit.DAYS);
    dossierId = aDossierWithAdviser().write(mongo);
    client = as(person);
  }

  private DossierDemo aDossierWithAdviser() {
    return aDossierOf(person)
        .byLaw(
            DemoPeople.MUNICIPALITY,
            Purpose.TASK_MUNICIPAL_SUPPORT,
            DossierSection.JOB_APPLICATIONS,
            DossierSection.DOCUMENTS)
        .sharedWith(DemoPeople.UWV, DossierSection.JOB_APPLICATIONS)
        .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
        .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME);
  }

  @Test
  void takesAFileInAndGivesAReceiptWithItsSha256() {
    UUID id = newId();
    byte[] letter = pdf(1_000);

    HttpResponse<String> answer = put(client, id, letter);

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode received = json(answer);
    assertThat(received.at("/receipt/sha256").asString()).isEqualTo(Receipt.sha256(letter));
    assertThat(received.at("/receipt/number").asString()).isEqualTo(Receipt.number(id));
    JsonNode document = only(client);
    assertThat(document.get("name").asString()).isEqualTo("Brief é.pdf");
    assertThat(document.at("/versions/0/kind").asString()).isEqualTo("PDF");
    assertThat(document.at("/versions/0/size").asInt()).isEqualTo(1_000);
    assertThat(document.get("newsSince").isNull()).isTrue();
    assertThat(only(as("lisanne")).get("newsSince").isNull()).isFalse();
  }

  @Test
  void goesOnWhereTheLineDropped() {
    UUID id = newId();
    byte[] letter = pdf(600_000);
    byte[] dropped = Arrays.copyOf(letter, 300_000);

    HttpResponse<String> first = put(client, id, "bytes 0-599999/600000", dropped, "");
    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(json(first).get("received").asInt()).isEqualTo(FileRepository.PIECE);

    HttpResponse<String> asked = put(client, id, "bytes */600000", new byte[0], "");
    int from = json(asked).get("received").asInt();
    assertThat(from).isEqualTo(FileRepository.PIECE);

    byte[] rest = Arrays.copyOfRange(letter, from, letter.length);
    HttpResponse<String> last = put(client, id, "bytes " + from + "-599999/600000", rest, "");
    assertThat(last.statusCode()).isEqualTo(200);
    assertThat(json(last).at("/receipt/sha256").asString()).isEqualTo(Receipt.sha256(letter));
    assertThat(get(client, id).body()).isEqualTo(text(letter));
  }

  @Test
  void storesNothingOfAPieceThatDoesNotContinueWhatIsThere() {
    UUID id = newId();
    HttpResponse<String> answer = put(client, id, "bytes 261120-599999/600000", pdf(600_000), "");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(json(answer).get("received").asInt()).isZero();
  }

  @Test
  void makesOneDocumentOfOneFileSentTwice() {
    UUID id = newId();
    byte[] letter = pdf(1_000);

    JsonNode first = json(put(client, id, letter));
    JsonNode second = json(put(client, id, letter));

    assertThat(second).isEqualTo(first);
    assertThat(documents(client)).hasSize(1);
  }

  @Test
  void givesTheRangeThatIsAsked() {
    UUID id = newId();
    byte[] letter = pdf(600_000);
    put(client, id, letter);

    HttpResponse<String> range =
        client.send(
            client.authorized(path(id)).header("Range", "bytes=261000-261199").GET().build());

    assertThat(range.statusCode()).isEqualTo(206);
    assertThat(range.body()).isEqualTo(text(Arrays.copyOfRange(letter, 261_000, 261_200)));
    assertThat(range.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(range.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void refusesWhatIsNotWhatItsNameSaysAndKeepsNothing() {
    for (byte[] file :
        List.of(
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "MZ this is a program".getBytes(StandardCharsets.UTF_8),
            zip(Map.of("letter.txt", "zip")),
            word(Map.of("word/vbaProject.bin", "macro")))) {
      UUID id = newId();

      HttpResponse<String> answer = put(client, id, file);

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(json(answer).at("/userErrors/0/message").asString()).contains("PDF");
      Query pieces = Query.query(Criteria.where("files_id").is(id));
      assertThat(mongo.count(pieces, FileRepository.PIECES)).isZero();
      assertThat(mongo.findById(id, Upload.class)).isNull();
    }
    assertThat(documents(client)).isEmpty();
  }

  @Test
  void takesWordFilesAndPictures() {
    put(client, newId(), word(Map.of()));
    put(client, newId(), bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d));
    put(client, newId(), bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'J', 'F', 'I', 'F', 0));

    assertThat(documents(client).valueStream().map(edge -> edge.at("/node/versions/0/kind")))
        .extracting(JsonNode::asString)
        .containsExactly("JPEG", "PNG", "DOCX");
  }

  @Test
  void refusesOneByteMoreThanTwentyMegabytes() {
    String most = "bytes */" + UploadService.MAX_BYTES;
    String more = "bytes */" + (UploadService.MAX_BYTES + 1);

    assertThat(put(client, newId(), most, new byte[0], "").statusCode()).isEqualTo(202);
    assertThat(put(client, newId(), more, new byte[0], "").statusCode()).isEqualTo(413);
    assertThat(put(client, newId(), "bytes */0", new byte[0], "").statusCode()).isEqualTo(422);
    assertThat(put(client, newId(), "all of it", new byte[0], "").statusCode()).isEqualTo(400);
  }

  @Test
  void throwsAwayAnUploadThatNobodyWentOnWithForAWeek() {
    Instant begun = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    clock.set(begun);
    UUID left = newId();
    put(client, left, "bytes 0-599999/600000", pdf(300_000), "");

    clock.set(begun.plus(UploadService.LEFT_BEHIND));
    put(client, newId(), "bytes */1000", new byte[0], "");
    assertThat(mongo.findById(left, Upload.class)).isNotNull();

    clock.set(begun.plus(UploadService.LEFT_BEHIND).plusSeconds(1));
    put(client, newId(), "bytes */1000", new byte[0], "");
    assertThat(mongo.findById(left, Upload.class)).isNull();
  }

  @Test
  void answersOthersAsIfTheFileWereNotThere() {
    UUID id = newId();
    put(client, id, pdf(1_000));

    assertThat(get(as("herman"), id).statusCode()).isEqualTo(200);
    assertThat(put(as("herman"), newId(), pdf(10)).statusCode()).isEqualTo(403);
    for (String other : List.of("priya", "daniel", "samira", "marja", "joost", "vandam")) {
      HttpResponse<String> hidden = get(as(other), id);
      HttpResponse<String> absent = get(as(other), newId());
      assertThat(hidden.statusCode()).as(other).isEqualTo(404);
      assertThat(hidden.body()).isEqualTo(absent.body());
      assertThat(put(as(other), newId(), pdf(10)).statusCode()).isEqualTo(404);
    }
    assertThat(get(anonymous(), id).statusCode()).isEqualTo(401);
    assertThat(put(anonymous(), newId(), pdf(10)).statusCode()).isEqualTo(401);
    assertThat(documents(as("priya")).isMissingNode()).isTrue();
  }

  @Test
  void doesNotGiveAFileOfOneDossierThroughAnother() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    Person other = aClient("Bilal Test");
    UUID otherDossier = aDossierOf(other).write(mongo);

    assertThat(
            as(other)
                .send(as(other).authorized("/files/" + otherDossier + "/" + id).GET().build())
                .statusCode())
        .isEqualTo(404);
    HttpRequest sameId =
        request(as(other), "/files/" + otherDossier + "/" + id, "bytes 0-999/1000")
            .PUT(BodyPublishers.ofByteArray(pdf(1_000)))
            .build();
    assertThat(as(other).send(sameId).statusCode()).isEqualTo(404);
  }

  @Test
  void closesAFileWhenAccessEnds() {
    Person shared = aClient("Chantal Test");
    UUID dossier =
        aDossierOf(shared)
            .sharedWith(DemoPeople.UWV, sharedUntil, DossierSection.DOCUMENTS)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .write(mongo);
    UUID id = newId();
    String path = "/files/" + dossier + "/" + id;
    as(shared)
        .send(
            request(as(shared), path, "bytes 0-999/1000")
                .PUT(BodyPublishers.ofByteArray(pdf(1_000)))
                .build());
    Api priya = as("priya");

    clock.set(sharedUntil.minusMillis(1));
    assertThat(priya.send(priya.authorized(path).GET().build()).statusCode()).isEqualTo(200);
    clock.set(sharedUntil);
    assertThat(priya.send(priya.authorized(path).GET().build()).statusCode()).isEqualTo(404);
  }

  @Test
  void tellsTheClientWhoOpenedAFile() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    get(as("lisanne"), id);

    JsonNode log =
        client.ask(
            "query Log($id: UUID!) { dossier(id: $id) { accessLog(first: 1) { edges { node {"
                + " actorName sections } } } } }",
            Map.of("id", dossierId));

    JsonNode entry = log.at("/dossier/accessLog/edges/0/node");
    assertThat(entry.get("actorName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(entry.at("/sections/0").asString()).isEqualTo("DOCUMENTS");
  }

  @Test
  void keepsAThreadOnItsSpotThroughAnAnswerAndANewVersion() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    UUID threadId = newId();
    JsonNode commented = comment(as("lisanne"), id, threadId, "Noem hier je ervaring", 0.25, 1);
    assertThat(commented.at("/document/newsSince").isNull()).isTrue();
    assertThat(documents(client, true)).hasSize(1);

    Map<String, Object> answer = input(id, newId(), "Dat doe ik");
    answer.put("threadId", threadId);
    assertThat(say(client, answer).get("userErrors")).isEmpty();
    assertThat(put(client, newId(), pdf(2_000), "?document=" + id).statusCode()).isEqualTo(200);
    JsonNode resolved = resolve(as("lisanne"), id, threadId, true);

    JsonNode thread = resolved.at("/document/threads/0");
    assertThat(resolved.at("/document/versions")).hasSize(2);
    assertThat(thread.get("version").asInt()).isEqualTo(1);
    assertThat(thread.at("/spot/x").asDouble()).isEqualTo(0.25);
    assertThat(thread.get("comments")).hasSize(2);
    assertThat(thread.at("/comments/1/initials").asString()).isEqualTo("FT");
    assertThat(thread.get("resolvedBy").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(resolved.at("/document/openThreads").asInt()).isZero();
  }

  @Test
  void opensADoneThreadAgainWithAnAnswer() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    UUID threadId = newId();
    comment(as("lisanne"), id, threadId, "Kijk hier", 0.5, 1);
    resolve(as("lisanne"), id, threadId, true);

    Map<String, Object> answer = input(id, newId(), "Klopt dit?");
    answer.put("threadId", threadId);

    assertThat(say(client, answer).at("/document/openThreads").asInt()).isEqualTo(1);
  }

  @Test
  void letsOnlyTheSideThatAskedMarkAThreadAsDone() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    UUID threadId = newId();
    comment(as("lisanne"), id, threadId, "Kijk hier", 0.5, 1);

    assertThat(code(resolve(client, id, threadId, true))).isEqualTo("NOT_ALLOWED");
    assertThat(code(resolve(as("priya"), id, threadId, true))).isEqualTo("NOT_FOUND");
    assertThat(code(resolve(as("lisanne"), id, newId(), true))).isEqualTo("NOT_FOUND");
    assertThat(resolve(as("lisanne"), id, threadId, true).get("userErrors")).isEmpty();
    assertThat(resolve(as("lisanne"), id, threadId, true).get("userErrors")).isEmpty();
  }

  @Test
  void saysAThingOnceHoweverOftenItIsSent() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    UUID commentId = newId();

    comment(client, id, commentId, "Is dit goed?", 0.5, 1);
    JsonNode again = comment(client, id, commentId, "Is dit goed?", 0.5, 1);

    assertThat(again.at("/document/commentCount").asInt()).isEqualTo(1);
    assertThat(code(comment(as("lisanne"), id, commentId, "Anders", 0.5, 1)))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void refusesACommentThatCannotBe() {
    UUID id = newId();
    put(client, id, pdf(1_000));

    assertThat(code(comment(client, id, newId(), "a\u0000b", 0.5, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, newId(), "a\u202Eb", 0.5, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, newId(), " ", 0.5, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, newId(), "x".repeat(2_001), 0.5, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, UUID.randomUUID(), "x", 0.5, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, newId(), "x", 1.001, 1))).isEqualTo("INVALID");
    assertThat(code(comment(client, id, newId(), "x", 0.5, 2))).isEqualTo("INVALID");
    assertThat(code(comment(client, newId(), newId(), "x", 0.5, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(comment(as("priya"), id, newId(), "x", 0.5, 1))).isEqualTo("NOT_FOUND");
    assertThat(code(comment(as("herman"), id, newId(), "x", 0.5, 1))).isEqualTo("NOT_ALLOWED");
    assertThat(only(client).get("commentCount").asInt()).isZero();
    assertThat(comment(client, id, newId(), "x".repeat(2_000), 1, 1).get("userErrors")).isEmpty();
  }

  @Test
  void holdsFiveHundredCommentsAndNotOneMore() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update().set("commentCount", DossierDocument.MAX_COMMENTS - 1),
        DossierDocument.class);

    assertThat(comment(client, id, newId(), "x", 0.5, 1).get("userErrors")).isEmpty();
    assertThat(code(comment(client, id, newId(), "x", 0.5, 1))).isEqualTo("TOO_MUCH");
  }

  @Test
  void staysNewWhenSomethingCameAfterWhatWasLookedAt() {
    UUID id = newId();
    put(client, id, pdf(1_000));
    put(client, newId(), pdf(2_000), "?document=" + id);

    assertThat(seen(as("lisanne"), id, 1).at("/document/newsSince").isNull()).isFalse();
    assertThat(seen(as("lisanne"), id, 2).at("/document/newsSince").isNull()).isTrue();
    assertThat(code(seen(as("herman"), id, 2))).isEqualTo("NOT_ALLOWED");
    assertThat(code(seen(as("priya"), id, 2))).isEqualTo("NOT_FOUND");
  }

  @Test
  void refusesANewVersionOfADocumentThatIsNotThere() {
    assertThat(put(client, newId(), pdf(1_000), "?document=" + newId()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void movesTheAdvisersOpenScreenAndCountsWhatWaits() {
    try (LiveApi live = as("lisanne").live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { dossierChanged(dossierId: $id) { section } }",
          Map.of("id", dossierId));
      live.untilListening(() -> put(client, newId(), pdf(1_000)));

      assertThat(live.expectData().at("/dossierChanged/section").asString()).isEqualTo("DOCUMENTS");
    }
    settle();
    org.bson.Document dossier =
        mongo.findOne(
            Query.query(Criteria.where("_id").is(dossierId)), org.bson.Document.class, "dossier");
    assertThat(dossier.getEmbedded(List.of("summary", "documents", "withoutComment"), 0))
        .isEqualTo(documents(client).size());
  }

  @Test
  void showsAFileWithItsApplicationToThoseWhoSeeDocuments() {
    UUID application = newId();
    put(client, newId(), pdf(1_000), "?jobApplication=" + application);
    client.ask(
        """
        mutation Report($input: JobApplicationReportInput!) {
          jobApplicationReport(input: $input) { userErrors { code } }
        }
        """,
        Map.of(
            "input",
            Map.of(
                "id",
                application,
                "dossierId",
                dossierId,
                "employer",
                "Bakkerij Van Dam",
                "job",
                "Verkoper",
                "appliedOn",
                Weeks.day(clock.instant()).toString(),
                "channel",
                "EMAIL")));

    assertThat(applicationDocuments(as("lisanne"))).hasSize(1);
    assertThat(employer(as("lisanne"), application)).isEqualTo("Bakkerij Van Dam");
    assertThat(employer(as("lisanne"), newId())).isEmpty();
    assertThat(applicationDocuments(as("priya")).isNull()).isTrue();
  }

  private String employer(Api who, UUID application) {
    return who.ask(
            """
            query One($id: UUID!, $application: UUID!) {
              dossier(id: $id) { jobApplication(id: $application) { employer } }
            }
            """,
            Map.of("id", dossierId, "application", application))
        .at("/dossier/jobApplication/employer")
        .asString("");
  }

  private JsonNode applicationDocuments(Api who) {
    return who.ask(
            """
            query List($id: UUID!) {
              dossier(id: $id) { jobApplications { edges { node { documents { id } } } } }
            }
            """,
            Map.of("id", dossierId))
        .at("/dossier/jobApplications/edges/0/node/documents");
  }

  private JsonNode comment(
      Api who, UUID documentId, UUID commentId, String text, double x, int version) {
    Map<String, Object> input = input(documentId, commentId, text);
    input.put("version", version);
    input.put("spot", Map.of("page", 1, "x", x, "y", 0.5));
    return say(who, input);
  }

  private Map<String, Object> input(UUID documentId, UUID commentId, String text) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", commentId);
    input.put("dossierId", dossierId);
    input.put("documentId", documentId);
    input.put("version", 1);
    input.put("text", text);
    return input;
  }

  private JsonNode say(Api who, Map<String, Object> input) {
    return change(who, "documentCommentAdd", "DocumentCommentAddInput", input);
  }

  private JsonNode resolve(Api who, UUID documentId, UUID threadId, boolean resolved) {
    return change(
        who,
        "documentCommentResolve",
        "DocumentCommentResolveInput",
        Map.of(
            "dossierId", dossierId,
            "documentId", documentId,
            "threadId", threadId,
            "resolved", resolved));
  }

  private JsonNode seen(Api who, UUID documentId, int version) {
    return change(
        who,
        "documentSeen",
        "DocumentSeenInput",
        Map.of(
            "dossierId", dossierId,
            "documentId", documentId,
            "version", version,
            "comments", 0));
  }

  private static JsonNode change(Api who, String mutation, String type, Map<String, ?> input) {
    return who.ask(
            """
            mutation Change($input: %s!) {
              %s(input: $input) { document { %s } userErrors { code message } }
            }
            """
                .formatted(type, mutation, DOCUMENT),
            Map.of("input", input))
        .get(mutation);
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private JsonNode only(Api who) {
    assertThat(documents(who)).hasSize(1);
    return documents(who).get(0).get("node");
  }

  private JsonNode documents(Api who) {
    return documents(who, false);
  }

  private JsonNode documents(Api who, boolean news) {
    return who.ask(LIST, Map.of("id", dossierId, "news", news)).at("/dossier/documents/edges");
  }

  private HttpResponse<String> put(Api who, UUID id, byte[] file) {
    return put(who, id, file, "");
  }

  private HttpResponse<String> put(Api who, UUID id, byte[] file, String query) {
    String range = "bytes 0-" + (file.length - 1) + "/" + file.length;
    return put(who, id, range, file, query);
  }

  private HttpResponse<String> put(Api who, UUID id, String range, byte[] body, String query) {
    return who.send(
        request(who, path(id) + query, range).PUT(BodyPublishers.ofByteArray(body)).build());
  }

  private static HttpRequest.Builder request(Api who, String path, String range) {
    return who.authorized(path)
        .header("Content-Range", range)
        .header("X-File-Name", "Brief%20%C3%A9.pdf");
  }

  private HttpResponse<String> get(Api who, UUID id) {
    return who.send(who.authorized(path(id)).GET().build());
  }

  private String path(UUID id) {
    return "/files/" + dossierId + "/" + id;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Looks like a PDF, and is the same in bytes as in text. */
  private static byte[] pdf(int size) {
    StringBuilder text = new StringBuilder("%PDF-1.7\n");
    while (text.length() < size) {
      text.append(text.length()).append(' ');
    }
    return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] word(Map<String, String> more) {
    Map<String, String> entries = new HashMap<>(more);
    entries.put(
        "[Content_Types].xml",
        "<Types><Override ContentType=\"" + FileKind.DOCX.mediaType() + ".main+xml\"/></Types>");
    entries.put("word/document.xml", "<w:document/>");
    return zip(entries);
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
