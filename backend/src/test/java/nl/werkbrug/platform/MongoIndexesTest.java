package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MongoIndexesTest extends IntegrationTest {

  private static final Set<String> PLAIN = Set.of("name", "unique", "sparse");

  @Autowired List<MongoIndexes> declared;
  @Autowired List<OutboxSource> sources;

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
  void createsAnIndexForSweepingEachOutbox() {
    assertThat(sources)
        .allSatisfy(
            source ->
                assertThat(created(mongo.getCollectionName(source.aggregate())))
                    .contains("[outbox.at] unique=false sparse=true"));
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
