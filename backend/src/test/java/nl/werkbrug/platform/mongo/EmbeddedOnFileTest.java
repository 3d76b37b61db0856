package nl.werkbrug.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import nl.werkbrug.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedOnFileTest extends EngineContract {

  @TempDir static Path shared;
  private static MongoEngine engine;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    engine = MongoEngine.embedded(shared);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Override
  String address() {
    return engine.address().getConnectionString();
  }

  @Test
  void findsEverythingBackAfterARestart() {
    var database = TestMongo.newDatabase();
    try (var first = MongoEngine.embedded(folder);
        var client = MongoClients.create(first.address())) {
      var people = client.getDatabase(database).getCollection("person");
      people.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
      people.insertOne(new Document("_id", 1).append("email", "samira@example.nl"));
    }
    try (var second = MongoEngine.embedded(folder);
        var client = MongoClients.create(second.address())) {
      var people = client.getDatabase(database).getCollection("person");
      assertThat(people.find(eq(1)).first()).containsEntry("email", "samira@example.nl");
      assertThatThrownBy(() -> people.insertOne(new Document("email", "samira@example.nl")))
          .isInstanceOf(MongoWriteException.class);
    }
  }

  @Test
  void refusesAFolderThatIsInUse() {
    assertThatThrownBy(() -> MongoEngine.embedded(shared))
        .isInstanceOf(DataFolderInUse.class)
        .hasMessageContaining(shared.toString());
  }
}
