package nl.werkbrug.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the embedded engine answered is there after its process was killed in the middle of writing.
 */
class KillTest {

  private static final int KILLS = 20;
  private static final String DATABASE = "killed";
  private static final String TEXT = "x".repeat(300);

  @TempDir Path folder;

  private final List<Writer> writers = IntStream.range(0, 4).mapToObj(Writer::new).toList();
  private final Random random = new Random(20);

  @Test
  void losesNothingThatWasAnsweredInTwentyKills() throws Exception {
    for (var kill = 0; kill < KILLS; kill++) {
      killAfter(20 + random.nextInt(300));
    }
    System.out.printf(
        "Kill test: %d kills, %d answered writes, %d of them known only by their effect, %d kB on disk%n",
        KILLS,
        writers.stream().mapToInt(writer -> writer.answers).sum(),
        writers.stream().mapToInt(writer -> writer.found).sum(),
        Files.size(folder.resolve("werkbrug.mv")) / 1024);

    try (var engine = MongoEngine.embedded(folder);
        var client = MongoClients.create(engine.address())) {
      assertThat(writers)
          .allSatisfy(writer -> writer.assertNothingLost(client.getDatabase(DATABASE)));
    }
  }

  private void killAfter(int answers) throws Exception {
    var process = startEngine();
    try (var line = process.inputReader();
        var client = MongoClients.create(line.readLine());
        var threads = Executors.newFixedThreadPool(writers.size() + 1)) {
      var database = client.getDatabase(DATABASE);
      database
          .getCollection("entry")
          .createIndex(Indexes.ascending("writer", "number"), new IndexOptions().unique(true));
      var enough = new CountDownLatch(answers);
      var ends = new ArrayList<Callable<Void>>();
      writers.forEach(writer -> ends.add(() -> writer.writeUntilKilled(database, enough)));
      ends.add(
          () -> {
            enough.await();
            process.toHandle().destroyForcibly();
            return null;
          });
      for (var end : threads.invokeAll(ends)) {
        end.get();
      }
    }
    assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
  }

  private Process startEngine() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledEngine.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Inserts documents with numbers in a row, and keeps the last number in a counter document. */
  private static final class Writer {

    private final int id;
    private int next;
    private int counted = -1;
    private int answers;
    private int found;

    Writer(int id) {
      this.id = id;
    }

    Void writeUntilKilled(MongoDatabase database, CountDownLatch enough) {
      try {
        while (true) {
          insert(database);
          next++;
          database
              .getCollection("counter")
              .updateOne(eq(id), set("number", next), new UpdateOptions().upsert(true));
          counted = next;
          answers += 2;
          enough.countDown();
        }
      } catch (MongoException killed) {
        return null;
      }
    }

    /**
     * A number that was written but not answered before a kill must be there whole, or not at all.
     */
    private void insert(MongoDatabase database) {
      var entries = database.getCollection("entry");
      try {
        entries.insertOne(
            new Document("_id", id + "/" + next)
                .append("writer", id)
                .append("number", next)
                .append("text", TEXT));
      } catch (MongoWriteException e) {
        assertThat(e.getCode()).isEqualTo(11000);
        assertThat(entries.find(eq(id + "/" + next)).first()).containsEntry("text", TEXT);
        found++;
      }
    }

    void assertNothingLost(MongoDatabase database) {
      var numbers = new ArrayList<Integer>();
      for (var entry : database.getCollection("entry").find(eq("writer", id))) {
        assertThat(entry).containsEntry("text", TEXT);
        numbers.add(entry.getInteger("number"));
      }
      assertThat(numbers).containsAll(IntStream.range(0, next).boxed().toList());
      assertThat(database.getCollection("counter").find(eq(id)).first().getInteger("number"))
          .isGreaterThanOrEqualTo(counted);
    }
  }
}
