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

/**
 * Gives a Spring test a database of its own: {@code @ContextConfiguration(initializers =
 * TestMongo.class)}.
 *
 * <p>One embedded engine in memory serves the whole run. {@code -Dwerkbrug.test.engine=file} puts
 * it on disk; the environment variable {@code WERKBRUG_TEST_MONGODB_URI} names a server to use
 * instead. Contexts are shared between classes, so a test class that needs an empty database calls
 * {@link #empty} first.
 */
public final class TestMongo
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String ADDRESS =
      Optional.ofNullable(System.getenv("WERKBRUG_TEST_MONGODB_URI"))
          .filter(uri -> !uri.isBlank())
          .orElseGet(() -> engine().address().getConnectionString());

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
    TestPropertyValues.of("spring.mongodb.uri=" + ADDRESS, "spring.mongodb.database=" + database)
        .applyTo(context);
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            CLIENT.getDatabase(database).drop();
          }
        });
  }

  private static MongoEngine engine() {
    if (!"file".equals(System.getProperty("werkbrug.test.engine"))) {
      return MongoEngine.inMemory();
    }
    try {
      return MongoEngine.embedded(Files.createTempDirectory("werkbrug-test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
