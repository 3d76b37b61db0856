package nl.werkbrug.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Receipt;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A client with whom everything was done that can be done, whose every text is then replaced by a
 * planted value. After the erasure the bytes of the whole database are searched for it.
 */
class ErasedEverywhereTest extends OperationTest {

  /** What leaves something behind in every collection of a client. */
  private static final List<String> EVERYTHING =
      List.of(
          "consentGrant",
          "consentRequestAnswer",
          "bsnSave",
          "breakGlassOpen",
          "accessQuestionAnswer",
          "dossierExportRequest",
          "messageSend",
          "contactMomentRecord",
          "contactPersonRequestAnswer",
          "documentCommentAdd",
          "jobApplicationReport",
          "vacancySave",
          "vacancyPropose",
          "intakeNoteSave",
          "pitchInterestAnswer",
          "effortMeasureDecide",
          "rectificationAsk",
          "appointmentPick",
          "calendarFeedOpen",
          "noticeAddressSave",
          "pushDeviceAdd",
          "erasureRequestSend",
          "erasureHold");

  /** Whose own they are, or about nobody; the log is looked at on its own. */
  private static final Set<String> NOT_OF_A_CLIENT =
      Set.of(
          "access_log",
          "access_log_seal",
          "processing_export",
          "live_event",
          "organisation",
          "vacancy",
          "erasure",
          "erasure_tombstone",
          "past_place");

  /** Values that a program reads: words in capitals, days and moments. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("[A-Z][A-Z0-9_]*|\\d{4}-\\d\\d(-\\d\\d)?([T ].*)?|\\d+|[0-9a-f]{64}");

  private static final Set<String> KEPT_FIELDS = Set.of("_class", "subject", "fileId", "_id");

  private final String planted = "PLANT-" + newId();
  private final Map<String, Integer> plants = new TreeMap<>();

  @Test
  void leavesNothingOfThePersonInAnyByteOfTheDatabase() {
    Scene scene = new Scene();
    EVERYTHING.forEach(scene::after);
    scene.endedLongAgo();
    UUID clientId = scene.person(Actor.CLIENT).id();
    mongo
        .getCollection("dossier")
        .updateOne(
            new Document("_id", scene.dossierId),
            new Document("$unset", new Document("retention.hold", "")));
    anUploadUnderWay(scene.dossierId, clientId);
    settle();
    plant(idsOf(scene.dossierId, clientId));
    assertThat(plants.keySet())
        .as("collections with something of the client")
        .contains(
            "access_question",
            "appointment",
            "contact_moment",
            "contact_person_request",
            "document",
            "dossier",
            "effort_plan",
            "employer_interest",
            "erasure_request",
            "file.chunks",
            "file.files",
            "intake",
            "job_application",
            "message_bucket",
            "person",
            "pitch_interest",
            "pitch_profile",
            "public_pitch",
            "rectification",
            "upload",
            "vacancy_proposal");
    assertThat(found(planted.getBytes(StandardCharsets.UTF_8)).keySet()).isEqualTo(plants.keySet());

    erase(scene);

    assertThat(found(planted.getBytes(StandardCharsets.UTF_8))).isEmpty();
    for (UUID id : List.of(scene.dossierId, clientId)) {
      assertThat(found(bytes(id)).keySet())
          .as("the log names a pseudonym that leads nowhere; signals live for a minute")
          .isSubsetOf("access_log", "live_event");
      assertThat(found(id.toString().getBytes(StandardCharsets.UTF_8)).keySet())
          .isSubsetOf("live_event");
    }
    assertThat(found("Fatima Test".getBytes(StandardCharsets.UTF_8)).getOrDefault("access_log", 0))
        .as("a client's name is never written into the log")
        .isZero();
  }

  private void erase(Scene scene) {
    JsonNode answer =
        scene.ask(
            "erasureStart",
            Actor.PRIVACY_OFFICER,
            Map.of(
                "input",
                Map.of(
                    "id", newId(),
                    "dossierId", scene.dossierId,
                    "confirmation", Receipt.number(scene.dossierId))));
    assertThat(Verdict.of(answer, "erasureStart")).as(answer.toString()).isEqualTo("yes");
    Instant atMost = Instant.now().plus(Duration.ofSeconds(20));
    String state;
    do {
      state =
          scene
              .api(Actor.PRIVACY_OFFICER)
              .ask("{ erasures(first: 1) { edges { node { state } } } }")
              .at("/erasures/edges/0/node/state")
              .asString();
    } while (!state.equals("DONE") && Instant.now().isBefore(atMost));
    assertThat(state).isEqualTo("DONE");
  }

  private void anUploadUnderWay(UUID dossierId, UUID clientId) {
    UUID id = newId();
    mongo.insert(
        new Document("_id", id)
            .append("dossierId", dossierId)
            .append("sentById", clientId)
            .append("documentId", id)
            .append("name", "Brief.pdf")
            .append("size", 300_000)
            .append("received", 261_120)
            .append("kind", "PDF")
            .append("startedAt", Date.from(clock.instant())),
        "upload");
    mongo.insert(
        new Document("files_id", id).append("n", 0).append("data", new Binary(new byte[100])),
        "file.chunks");
  }

  /** The ids of everything that belongs to the client, step by step from what names the dossier. */
  private Set<UUID> idsOf(UUID dossierId, UUID clientId) {
    Set<UUID> ids = new HashSet<>(Set.of(dossierId, clientId));
    each(
        (collection, document) -> {
          if (holds(document, dossierId) && document.get("_id") instanceof UUID id) {
            ids.add(id);
          }
          if (holds(document, dossierId)) {
            for (String named : List.of("publicId", "archiveId", "publicPitchId")) {
              if (document.get(named) instanceof UUID id) {
                ids.add(id);
              }
            }
          }
        });
    return ids;
  }

  private void plant(Set<UUID> ids) {
    Map<String, List<Document>> changed = new HashMap<>();
    each(
        (collection, document) -> {
          Object id = document.get("_id");
          boolean mine =
              (id instanceof UUID own && ids.contains(own))
                  || (id instanceof String text
                      && ids.stream().anyMatch(o -> text.contains(o.toString())))
                  || (document.get("files_id") instanceof UUID file && ids.contains(file))
                  || ids.stream()
                      .anyMatch(one -> collection.startsWith("file.") && holds(document, one));
          if (mine) {
            changed.computeIfAbsent(collection, _ -> new ArrayList<>()).add(document);
          }
        });
    // Chunks name their file, and files their dossier.
    Set<UUID> files = new HashSet<>();
    changed
        .getOrDefault("file.files", List.of())
        .forEach(file -> files.add(file.get("_id", UUID.class)));
    each(
        (collection, document) -> {
          if (collection.equals("file.chunks")
              && files.contains(document.get("files_id", UUID.class))) {
            changed.computeIfAbsent(collection, _ -> new ArrayList<>()).add(document);
          }
        });
    changed.forEach(
        (collection, documents) ->
            documents.forEach(
                document -> {
                  Document full = (Document) planted(collection, document);
                  if (!full.equals(document)) {
                    mongo
                        .getCollection(collection)
                        .replaceOne(new Document("_id", document.get("_id")), full);
                    plants.merge(collection, 1, Integer::sum);
                  }
                }));
  }

  /** An employer's own words stay theirs; what the candidate opened for them goes. */
  private Object planted(String collection, Document document) {
    if (collection.equals("employer_interest")) {
      Document copy = new Document(document);
      copy.put("opened", new Document("firstName", planted).append("phone", planted));
      return copy;
    }
    return planted(document);
  }

  private Object planted(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Document copy = new Document();
        map.forEach(
            (key, one) ->
                copy.put(
                    key.toString(),
                    one == null || KEPT_FIELDS.contains(key.toString()) ? one : planted(one)));
        yield copy;
      }
      case List<?> list -> list.stream().map(this::planted).toList();
      case Binary binary when binary.getType() == 0 ->
          new Binary(planted.getBytes(StandardCharsets.UTF_8));
      case String text when !FOR_PROGRAMS.matcher(text).matches() -> planted + " " + text;
      default -> value;
    };
  }

  private interface Look {
    void at(String collection, Document document);
  }

  private void each(Look look) {
    for (String collection : new TreeSet<>(mongo.getCollectionNames())) {
      if (!NOT_OF_A_CLIENT.contains(collection)) {
        mongo.getCollection(collection).find().forEach(document -> look.at(collection, document));
      }
    }
  }

  private static boolean holds(Object value, UUID id) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().anyMatch(it -> it != null && holds(it, id));
      case Iterable<?> list -> {
        for (Object one : list) {
          if (one != null && holds(one, id)) {
            yield true;
          }
        }
        yield false;
      }
      default -> value.equals(id);
    };
  }

  /** In how many documents of which collections these bytes stand. */
  private Map<String, Integer> found(byte[] wanted) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String collection : new TreeSet<>(mongo.getCollectionNames())) {
      mongo
          .getCollection(collection)
          .withDocumentClass(RawBsonDocument.class)
          .find()
          .forEach(
              document -> {
                if (stands(wanted, document.getByteBuffer().asNIO())) {
                  found.merge(collection, 1, Integer::sum);
                }
              });
    }
    return found;
  }

  private static boolean stands(byte[] wanted, ByteBuffer in) {
    byte[] all = new byte[in.remaining()];
    in.get(all);
    return new String(all, StandardCharsets.ISO_8859_1)
        .contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
