package nl.werkbrug.platform.mongo;

import nl.werkbrug.TestMongo;

/**
 * The engine on which the integration tests of this run work, such as a server named by the
 * environment.
 */
class EngineUnderTestTest extends EngineContract {

  @Override
  String address() {
    return TestMongo.address();
  }
}
