package nl.werkbrug;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import nl.werkbrug.platform.mongo.MongoEngine;
import org.bson.Document;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Gives a Spring test a database of its own: {@code @ContextConfiguration(initializers =
 * TestMongo.class)}.
 *
 * <p>One engine serves the whole run: embedded in memory, or what {@code -Dwerkbrug.test.engine}
 * names ({@code memory}, {@code file}, or {@code docker} for the official image), or the server in
 * the environment variable {@code WERKBRUG_TEST_MONGODB_URI}. Contexts are shared between classes,
 * so a test class that needs an empty database calls {@link #empty} first. A sweep of the outbox
 * finds even the newest event.
 */
public final class TestMongo
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** The version that the product is held against. */
  public static final String OFFICIAL_IMAGE = "mongo:8.0";

  private static final String ADDRESS =
      Optional.ofNullable(System.getenv("WERKBRUG_TEST_MONGODB_URI"))
          .filter(uri -> !uri.isBlank())
          .orElseGet(() -> started(System.getProperty("werkbrug.test.engine", "memory")));

  private static final MongoClient CLIENT = MongoClients.create(ADDRESS);

  /** The address of the server under test. */
  public static String address() {
    return ADDRESS;
  }

  /**
   * A name for a database that nobody else uses; all of one length, as the embedded engine drops by
   * prefix.
   */
  public static String newDatabase() {
    var random = new byte[6];
    new SecureRandom().nextBytes(random);
    return "wbtest" + HexFormat.of().formatHex(random);
  }

  /** Removes every document and keeps the indexes. */
  public static void empty(MongoOperations mongo) {
    for (var collection : mongo.getCollectionNames()) {
      if (!collection.startsWith("system.")) {
        mongo.getCollection(collection).deleteMany(new Document());
      }
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var database = newDatabase();
    TestPropertyValues.of(
            "spring.mongodb.uri=" + ADDRESS,
            "spring.mongodb.database=" + database,
            "werkbrug.outbox.grace=0s")
        .applyTo(context);
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            CLIENT.getDatabase(database).drop();
          }
        });
  }

  private static String started(String engine) {
    return switch (engine) {
      case "memory" -> MongoEngine.inMemory().address().getConnectionString();
      case "file" -> onDisk().address().getConnectionString();
      case "docker" -> container().getReplicaSetUrl();
      default ->
          throw new IllegalArgumentException("werkbrug.test.engine is memory, file or docker");
    };
  }

  private static MongoEngine onDisk() {
    try {
      return MongoEngine.embedded(Files.createTempDirectory("werkbrug-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removed by Testcontainers when this process ends. */
  private static MongoDBContainer container() {
    var container = new MongoDBContainer(OFFICIAL_IMAGE).withReplicaSet();
    container.start();
    return container;
  }
}
