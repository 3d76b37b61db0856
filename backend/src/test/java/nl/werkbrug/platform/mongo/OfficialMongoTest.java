package nl.werkbrug.platform.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.werkbrug.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The official image, where there is Docker. */
@Tag("docker")
class OfficialMongoTest extends EngineContract {

  private static final MongoDBContainer CONTAINER =
      new MongoDBContainer(TestMongo.OFFICIAL_IMAGE).withReplicaSet();

  @BeforeAll
  static void start() {
    var docker = DockerClientFactory.instance().isDockerAvailable();
    if (!docker) {
      System.out.println("OfficialMongoTest is skipped: there is no Docker on this machine");
    }
    assumeTrue(docker, "there is no Docker on this machine");
    CONTAINER.start();
  }

  @AfterAll
  static void stop() {
    CONTAINER.stop();
  }

  @Override
  String address() {
    return CONTAINER.getReplicaSetUrl();
  }
}
