package nl.werkbrug.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkbrug.TestMongo;
import org.bson.Document;
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
    client = MongoClients.create(address());
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
