package nl.werkbrug;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkbrug.dossier.DossierDemo;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real port, a real engine and with real tokens from the real login.
 *
 * <p>One application serves all classes that extend this; each test makes its own dossiers, so none
 * sees another's.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "werkbrug.demo.clients=named",
      "werkbrug.outbox.sweep=200ms",
      "werkbrug.appointment.sweep=1h",
      "werkbrug.notification.sweep=1h",
      "werkbrug.notification.mail.sweep=1h",
      "werkbrug.notification.mail.grace=1m",
      "werkbrug.notification.push.sweep=1h",
      "werkbrug.notification.push.local=true",
      "werkbrug.export.sweep=1h",
      "werkbrug.erasure.sweep=1h"
    })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {TestMongo.class, IntegrationTest.FreePort.class})
public abstract class IntegrationTest {

  /** Well before the token ends, however long all tests together take. */
  private static final Duration LOGGED_IN = Duration.ofMinutes(5);

  private static final Map<String, LoggedIn> APIS = new ConcurrentHashMap<>();

  private record LoggedIn(Api api, Instant since) {
    boolean isFresh() {
      return since.plus(LOGGED_IN).isAfter(Instant.now());
    }
  }

  @Autowired protected MongoOperations mongo;
  @Autowired protected OutboxRelay relay;
  @Autowired protected TestClock clock;

  @Value("${werkbrug.base-url}")
  protected String baseUrl;

  @TestConfiguration(proxyBeanMethods = false)
  static class WithTestClock {

    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }

    @Bean
    LogFaults logFaults() {
      return new LogFaults();
    }

    @Bean
    MongoCommands mongoCommands() {
      return new MongoCommands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer watched(MongoCommands commands) {
      return settings -> settings.addCommandListener(commands);
    }
  }

  /** The login server's name must be known before the server has its port. */
  static final class FreePort
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try (ServerSocket socket = new ServerSocket(0)) {
        TestPropertyValues.of("server.port=" + socket.getLocalPort()).applyTo(context);
      } catch (IOException e) {
        throw new IllegalStateException("No port is free", e);
      }
    }
  }

  @AfterEach
  void theClockRunsAgain() {
    clock.reset();
  }

  /** Logs in as a demo person, once in a while per person, and asks as that person. */
  protected Api as(String subject) {
    return APIS.compute(
            baseUrl + " " + subject,
            (_, known) ->
                known != null && known.isFresh()
                    ? known
                    : new LoggedIn(Api.loggedIn(baseUrl, subject), Instant.now()))
        .api();
  }

  protected Api as(Person person) {
    return as(person.subject());
  }

  /** Nobody: no token at all. */
  protected Api anonymous() {
    return new Api(baseUrl, "");
  }

  /** Waits until everything that follows from what was written is done. */
  protected void settle() {
    relay.awaitQuiet(Duration.ofSeconds(20));
  }

  protected static UUID newId() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** A new client who can log in, without a dossier yet. */
  protected Person aClient(String name) {
    Person client = new Person(newId(), "test-" + newId(), name, Role.CLIENT, null, null);
    mongo.insert(client);
    return client;
  }

  protected DossierDemo aDossierOf(Person client) {
    return DossierDemo.aDossier(newId(), client, clock);
  }
}
