package nl.werkbrug.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkbrug.TestMongo;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rest of the product rests on, and every engine therefore must do. */
abstract class EngineContract {

  private MongoClient client;
  private MongoDatabase database;

  abstract String address();

  @BeforeEach
  void connect() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    database = client.getDatabase(TestMongo.newDatabase());
  }

  @AfterEach
  void disconnect() {
    database.drop();
    client.close();
  }

  @Test
  void keepsChangesAndForgetsDocuments() {
    var people = database.getCollection("person");
    people.insertOne(new Document("_id", 1).append("name", "Samira"));
    people.updateOne(
        eq(1), combine(set("name", "Samira B."), push("notes", new Document("text", "hallo"))));

    assertThat(people.find(eq("notes.text", "hallo")).first()).containsEntry("name", "Samira B.");
    assertThat(people.deleteOne(eq(1)).getDeletedCount()).isOne();
    assertThat(people.countDocuments()).isZero();
  }

  @Test
  void refusesASecondDocumentOnAUniqueIndex() {
    var grants = database.getCollection("grant");
    grants.createIndex(
        Indexes.ascending("client", "organisation"), new IndexOptions().unique(true));
    grants.insertOne(new Document("client", 1).append("organisation", "UWV"));
    grants.insertOne(new Document("client", 2).append("organisation", "UWV"));

    assertThatThrownBy(
            () -> grants.insertOne(new Document("client", 1).append("organisation", "UWV")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
  }

  @Test
  void findsByAKeyOnlyWhatFitsTheRestOfTheQuestionToo() {
    var grants = database.getCollection("grant");
    grants.createIndex(
        Indexes.ascending("client", "organisation"), new IndexOptions().unique(true));
    var uwv = UUID.randomUUID();
    var city = UUID.randomUUID();
    for (int client = 1; client <= 3; client++) {
      grants.insertOne(grant(client, "UWV").append("_id", client == 1 ? uwv : UUID.randomUUID()));
      grants.insertOne(grant(client, "Gemeente").append("_id", client == 1 ? city : "id" + client));
    }
    grants.updateOne(eq(uwv), set("ended", true));

    assertThat(grants.countDocuments(all(eq(uwv), eq("ended", true)))).isOne();
    assertThat(grants.countDocuments(all(eq(uwv), eq("ended", null)))).isZero();
    assertThat(grants.countDocuments(all(eq(city), eq("ended", null)))).isOne();
    assertThat(grants.countDocuments(all(eq("id2"), eq("client", 2)))).isOne();
    assertThat(grants.countDocuments(all(eq("id2"), eq("client", 3)))).isZero();
    assertThat(grants.countDocuments(all(eq(UUID.randomUUID()), eq("client", 1)))).isZero();
    assertThat(grants.countDocuments(all(in("_id", uwv, city, "id2"), eq("ended", null))))
        .isEqualTo(2);
    assertThat(
            grants.countDocuments(
                all(eq("client", 1), eq("organisation", "UWV"), eq("ended", true))))
        .isOne();
    assertThat(
            grants.countDocuments(
                all(in("client", 1, 2), eq("organisation", "UWV"), eq("ended", null))))
        .isOne();
    assertThat(
            grants.countDocuments(
                all(gt("client", 1), eq("organisation", "UWV"), eq("ended", null))))
        .isEqualTo(2);
    assertThat(grants.updateOne(all(eq(city), eq("ended", true)), set("x", 1)).getMatchedCount())
        .isZero();
    assertThat(grants.deleteOne(all(eq(city), eq("client", 2))).getDeletedCount()).isZero();
    assertThat(grants.deleteOne(all(eq(city), eq("client", 1))).getDeletedCount()).isOne();
  }

  /** In one document, as the repositories ask it. */
  private Bson all(Bson... parts) {
    var all = new BsonDocument();
    for (var part : parts) {
      all.putAll(part.toBsonDocument(BsonDocument.class, database.getCodecRegistry()));
    }
    return all;
  }

  private static Document grant(int client, String organisation) {
    return new Document("client", client).append("organisation", organisation);
  }

  /** A guarded write asks for the id and a version; it must not read all the others for that. */
  @Test
  void asksForAKeyAndMoreAsFastAsForTheKeyAlone() {
    var plans = database.getCollection("plan");
    plans.insertMany(
        IntStream.range(0, 20_000)
            .mapToObj(no -> new Document("_id", "plan" + no).append("version", 0))
            .toList());
    var keyAlone = new Document("_id", "plan2500");
    var keyAndMore = new Document(keyAlone).append("version", 1);
    for (int round = 0; round < 3; round++) {
      nanos(plans, keyAlone);
      nanos(plans, keyAndMore);
    }

    assertThat(nanos(plans, keyAndMore)).isLessThan(3 * nanos(plans, keyAlone));
  }

  /** The middle one of many times, in nanoseconds. */
  private static long nanos(MongoCollection<Document> plans, Bson query) {
    var times = new long[51];
    for (int i = 0; i < times.length; i++) {
      var begin = System.nanoTime();
      plans.find(query).first();
      times[i] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void letsOneOfEightThreadsWinEachGuardedChange() throws Exception {
    var plans = database.getCollection("plan");
    plans.insertOne(new Document("_id", 1).append("version", 0));
    Callable<Long> fiftyAttempts =
        () ->
            IntStream.range(0, 50)
                .filter(
                    version ->
                        plans.findOneAndUpdate(
                                and(eq(1), eq("version", version)), inc("version", 1))
                            != null)
                .count();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var total = 0L;
      for (var wins : threads.invokeAll(Collections.nCopies(8, fiftyAttempts))) {
        total += wins.get();
      }
      assertThat(plans.find(eq(1)).first()).containsEntry("version", (int) total);
    }
  }

  @Test
  void readsAFileFromTheMiddle() throws IOException {
    var bucket = GridFSBuckets.create(database);
    var content = new byte[700_000];
    new Random(7).nextBytes(content);
    var id =
        bucket.uploadFromStream(
            "letter.pdf",
            new ByteArrayInputStream(content),
            new GridFSUploadOptions().chunkSizeBytes(255 * 1024));

    try (var stream = bucket.openDownloadStream(id)) {
      stream.skipNBytes(300_000);
      assertThat(stream.readNBytes(100_000))
          .isEqualTo(Arrays.copyOfRange(content, 300_000, 400_000));
    }
  }
}
