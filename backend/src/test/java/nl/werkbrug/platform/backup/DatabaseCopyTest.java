package nl.werkbrug.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.werkbrug.TestMongo;
import nl.werkbrug.platform.mongo.MongoEngine;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCopyTest {

  private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

  @TempDir Path folder;
  private final MongoEngine engine = MongoEngine.inMemory();
  private MongoClient client = MongoClients.create(engine.address());
  private MongoDatabase from = client.getDatabase(TestMongo.newDatabase());
  private MongoDatabase to = client.getDatabase(TestMongo.newDatabase());

  @BeforeEach
  void someOfEverything() {
    from.getCollection("dossier")
        .insertOne(
            new Document("_id", new Binary((byte) 4, new byte[16]))
                .append("name", "Zoë Ünal 😀")
                .append("at", new Date(1_700_000_000_000L))
                .append("list", List.of(1, 2L, 3.5, true))
                .append("inner", new Document("id", new ObjectId())));
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 1_203; i++) {
      many.add(new Document("_id", i).append("text", "x".repeat(i % 300)));
    }
    from.getCollection("message_bucket").insertMany(many);
    GridFSBuckets.create(from, "file")
        .uploadFromStream("brief.pdf", new ByteArrayInputStream(file()));
    from.getCollection("live_event").insertOne(new Document("_id", 1));
    from.getCollection(DatabaseCopy.TOMBSTONES).insertOne(new Document("_id", "old"));
  }

  @AfterEach
  void stop() {
    client.close();
    engine.close();
  }

  private static byte[] file() {
    byte[] bytes = new byte[700_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  @Test
  void bringsEverythingBackByteForByteWithItsFiles() throws IOException {
    Path file = backup();
    to.getCollection("dossier")
        .createIndex(Indexes.ascending("name"), new IndexOptions().name("byName"));

    assertThat(BackupCommand.restore(to, file, false, NOWHERE)).isZero();
    for (String collection : List.of("dossier", "message_bucket", "file.files", "file.chunks")) {
      assertThat(all(to, collection)).as(collection).isEqualTo(all(from, collection)).isNotEmpty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GridFSBuckets.create(to, "file").downloadToStream("brief.pdf", bytes);
    assertThat(bytes.toByteArray()).isEqualTo(file());
    assertThat(all(to, "live_event")).isEmpty();
    assertThat(to.getCollection("dossier").listIndexes().map(index -> index.getString("name")))
        .contains("byName");
  }

  @Test
  void putsACopyInPlaceOfWhatIsThereOnlyWhenAskedAndKeepsTheTombstonesOfNow() throws IOException {
    Path file = backup();
    from.getCollection("dossier").insertOne(new Document("_id", UUID.randomUUID().toString()));
    from.getCollection("added").insertOne(new Document("_id", 1));
    from.getCollection(DatabaseCopy.TOMBSTONES).insertOne(new Document("_id", "new"));

    assertThat(BackupCommand.restore(from, file, false, NOWHERE)).isEqualTo(1);
    assertThat(all(from, "dossier")).hasSize(2);
    assertThat(BackupCommand.restore(from, file, true, NOWHERE)).isZero();
    assertThat(all(from, "dossier")).hasSize(1);
    assertThat(all(from, "added")).isEmpty();
    assertThat(all(from, DatabaseCopy.TOMBSTONES))
        .extracting(one -> one.get("_id"))
        .containsExactlyInAnyOrder("old", "new");
  }

  @Test
  void changesNothingWhenTheFileIsNotWhole() throws IOException {
    Path file = backup();
    byte[] bytes = Files.readAllBytes(file);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, 5_000));
    Path other =
        Files.writeString(folder.resolve("other.zip"), "no zip at all", StandardCharsets.UTF_8);

    for (Path bad : List.of(cut, other)) {
      assertThatThrownBy(() -> BackupCommand.restore(from, bad, true, NOWHERE))
          .isInstanceOf(IOException.class);
    }
    assertThat(all(from, "message_bucket")).hasSize(1_203);
    assertThat(folder.resolve("backup.zip.part")).doesNotExist();
  }

  private Path backup() throws IOException {
    Path file = folder.resolve("backup.zip");
    BackupCommand.backup(from, file, NOWHERE);
    return file;
  }

  private static List<Document> all(MongoDatabase database, String collection) {
    return database
        .getCollection(collection)
        .find()
        .sort(Indexes.ascending("_id"))
        .into(new ArrayList<>());
  }
}
