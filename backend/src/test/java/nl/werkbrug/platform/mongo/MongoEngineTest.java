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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkbrug.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MongoEngineTest {

  private static final String DATABASE = TestMongo.newDatabase();

  @TempDir Path folder;

  private AutoCloseable running = () -> {};

  enum Kind {
    MEMORY,
    FILE,
    UNDER_TEST
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  @ParameterizedTest
  @EnumSource
  void keepsChangesAndForgetsDocuments(Kind kind) {
    var people = database(kind).getCollection("person");
    people.insertOne(new Document("_id", 1).append("name", "Samira"));
    people.updateOne(
        eq(1), combine(set("name", "Samira B."), push("notes", new Document("text", "hallo"))));

    assertThat(people.find(eq("notes.text", "hallo")).first()).containsEntry("name", "Samira B.");
    assertThat(people.deleteOne(eq(1)).getDeletedCount()).isOne();
    assertThat(people.countDocuments()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void refusesASecondDocumentOnAUniqueIndex(Kind kind) {
    var grants = database(kind).getCollection("grant");
    grants.createIndex(
        Indexes.ascending("client", "organisation"), new IndexOptions().unique(true));
    grants.insertOne(new Document("client", 1).append("organisation", "UWV"));
    grants.insertOne(new Document("client", 2).append("organisation", "UWV"));

    assertThatThrownBy(
            () -> grants.insertOne(new Document("client", 1).append("organisation", "UWV")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfEightThreadsWinEachGuardedChange(Kind kind) throws Exception {
    var plans = database(kind).getCollection("plan");
    plans.insertOne(new Document("_id", 1).append("version", 0));

    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Long> fiftyAttempts =
          () ->
              IntStream.range(0, 50)
                  .filter(
                      version ->
                          plans.findOneAndUpdate(
                                  and(eq(1), eq("version", version)), inc("version", 1))
                              != null)
                  .count();
      var total = 0L;
      for (var wins : threads.invokeAll(Collections.nCopies(8, fiftyAttempts))) {
        total += wins.get();
      }
      assertThat(plans.find(eq(1)).first()).containsEntry("version", (int) total);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsAFileFromTheMiddle(Kind kind) throws IOException {
    var bucket = GridFSBuckets.create(database(kind));
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

  @Test
  void findsEverythingBackAfterARestart() {
    try (var first = MongoEngine.embedded(folder);
        var client = MongoClients.create(first.address())) {
      var people = client.getDatabase(DATABASE).getCollection("person");
      people.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
      people.insertOne(new Document("_id", 1).append("email", "samira@example.nl"));
    }
    try (var second = MongoEngine.embedded(folder);
        var client = MongoClients.create(second.address())) {
      var people = client.getDatabase(DATABASE).getCollection("person");
      assertThat(people.find(eq(1)).first()).containsEntry("email", "samira@example.nl");
      assertThatThrownBy(() -> people.insertOne(new Document("email", "samira@example.nl")))
          .isInstanceOf(MongoWriteException.class);
    }
  }

  @Test
  void refusesAFolderThatIsInUse() {
    running = MongoEngine.embedded(folder);

    assertThatThrownBy(() -> MongoEngine.embedded(folder))
        .isInstanceOf(DataFolderInUse.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void leavesANamedServerWhereItIs() {
    var engine =
        MongoEngine.start(
            new MongoEngineSettings("mongodb://db.example.nl/werk", "", folder.toString()));

    assertThat(engine.name()).isEqualTo("server");
    assertThat(engine.address().getDatabase()).isEqualTo("werk");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhereToLookWhenMongodDoesNotStart() throws IOException {
    var broken = Files.writeString(folder.resolve("broken"), "#!/bin/sh\necho no disk\nexit 1\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();

    assertThatThrownBy(
            () ->
                MongoEngine.start(
                    new MongoEngineSettings("", broken.toString(), folder.toString())))
        .hasMessageContaining("mongod.log");
    assertThat(folder.resolve("mongod/mongod.log")).hasContent("no disk");
  }

  private MongoDatabase database(Kind kind) {
    if (kind == Kind.UNDER_TEST) {
      return use(MongoClients.create(TestMongo.address()), () -> {});
    }
    var engine = kind == Kind.MEMORY ? MongoEngine.inMemory() : MongoEngine.embedded(folder);
    return use(MongoClients.create(engine.address()), engine);
  }

  private MongoDatabase use(MongoClient client, AutoCloseable engine) {
    var database = client.getDatabase(DATABASE);
    running =
        () -> {
          database.drop();
          client.close();
          engine.close();
        };
    return database;
  }
}
