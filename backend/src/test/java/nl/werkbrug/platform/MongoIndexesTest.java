package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.ContextConfiguration;

@DataMongoTest
@Import(MongoIndexCreation.class)
@ContextConfiguration(initializers = TestMongo.class)
class MongoIndexesTest {

  private static final Set<String> PLAIN = Set.of("name", "unique", "sparse");

  @TestConfiguration
  static class Examples {

    @Bean
    MongoIndexes exampleIndexes() {
      return MongoIndexes.of(
          "example",
          MongoIndexes.on("team", "number"),
          MongoIndexes.unique("email"),
          MongoIndexes.sparse("outbox.id"));
    }
  }

  @Autowired MongoOperations mongo;
  @Autowired List<MongoIndexes> declared;

  @Test
  void createsEveryDeclaredIndexAtStart() {
    assertThat(declared)
        .allSatisfy(
            indexes ->
                assertThat(created(indexes.collection()))
                    .containsAll(
                        indexes.indexes().stream()
                            .map(index -> described(index.getIndexKeys(), index.getIndexOptions()))
                            .toList()));
  }

  @Test
  void declaresOnlyIndexesThatEveryEngineHas() {
    assertThat(declared)
        .flatExtracting(MongoIndexes::indexes)
        .allSatisfy(index -> assertThat(PLAIN).containsAll(index.getIndexOptions().keySet()));
  }

  private List<String> created(String collection) {
    return mongo.getCollection(collection).listIndexes().into(new ArrayList<>()).stream()
        .map(index -> described(index.get("key", Document.class), index))
        .toList();
  }

  private static String described(Document keys, Document options) {
    return "%s unique=%b sparse=%b"
        .formatted(
            keys.keySet(),
            options.getBoolean("unique", false),
            options.getBoolean("sparse", false));
  }
}
