package nl.werkbrug.platform.mongo;

import org.junit.jupiter.api.AfterAll;

class EmbeddedInMemoryTest extends EngineContract {

  private static final MongoEngine ENGINE = MongoEngine.inMemory();

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  @Override
  String address() {
    return ENGINE.address().getConnectionString();
  }
}
