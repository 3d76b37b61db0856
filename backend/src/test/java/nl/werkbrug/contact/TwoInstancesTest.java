package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.werkbrug.Api;
import nl.werkbrug.Instances;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.TestMongo;
import nl.werkbrug.contact.HistoryChecker.Outcome;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import tools.jackson.databind.JsonNode;

/**
 * A conversation over two processes on one database server, while everything goes wrong that can:
 * what was answered is there, once, in order and without a gap.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest extends IntegrationTest {

  private static final int MESSAGES = Integer.getInteger("werkbrug.test.messages", 40);
  private static final int RECONNECTS = Integer.getInteger("werkbrug.test.reconnects", 1_000);

  private static final int READERS = 10;
  private static final int A = 0;
  private static final int B = 1;

  private static final String LIVE =
      "subscription Live($id: UUID!) { conversationChanged(dossierId: $id) { lastNumber } }";

  @Autowired private JwtEncoder tokens;

  private final String database = TestMongo.newDatabase();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(TestMongo.address()))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private final List<String> figures = new ArrayList<>();
  private final Map<UUID, Api> apis = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private MongoTemplate shared;
  private Instances instances;
  private Person person;
  private UUID dossierId;
  private HistoryChecker checker;

  @BeforeAll
  void startsTheInstances() {
    shared =
        new MongoTemplate(
            new SimpleMongoClientDatabaseFactory(client, database), mongo.getConverter());
    shared.insert(DemoPeople.MUNICIPALITY);
    shared.insert(DemoPeople.LISANNE);
    instances = Instances.start(2, database, baseUrl);
  }

  @AfterAll
  void stopsTheInstances() {
    LoggerFactory.getLogger(TwoInstancesTest.class)
        .warn("Two instances: {}", String.join("; ", figures));
    threads.close();
    if (instances != null) {
      instances.close();
    }
    client.getDatabase(database).drop();
    client.close();
  }

  @BeforeEach
  void aConversation() {
    person = new Person(newId(), "test-" + newId(), "Fatima Test", Role.CLIENT, null, null);
    shared.insert(person);
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_MOMENTS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .write(shared);
    checker = new HistoryChecker();
  }

  @Test
  @Order(1)
  void storesOnceWhatIsSentToBothAtTheSameTime() {
    for (int i = 0; i < MESSAGES; i++) {
      UUID id = newId();
      String text = "Tegelijk " + i;
      List<JsonNode> answers =
          atOnce(List.of(() -> client(A).send(id, text), () -> client(B).send(id, text)));

      assertThat(answers.getFirst().get("message")).isEqualTo(answers.getLast().get("message"));
      answers.forEach(answer -> checker.acknowledged("client", answer));
    }

    clean("same request twice at once");
  }

  @Test
  @Order(2)
  void bringsWhatIsSaidThroughOneToWhoListensAtTheOther() {
    int all = 2 * MESSAGES;
    Future<List<JsonNode>> atB = threads.submit(() -> follow(client(B), all));
    Future<List<JsonNode>> atA = threads.submit(() -> follow(adviser(A), all));

    atOnce(
        List.of(
            () -> sendMany("client", client(A), MESSAGES),
            () -> sendMany("adviser", adviser(B), MESSAGES)));

    List<JsonNode> history = clean("both ways, live");
    assertThat(texts(result(atA))).isEqualTo(texts(history));
    assertThat(texts(result(atB))).isEqualTo(texts(history));
  }

  @Test
  @Order(3)
  void missesNothingOverAThousandReconnects() {
    Semaphore reconnected = new Semaphore(0);
    List<Callable<List<JsonNode>>> all = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      int first = reader;
      all.add(() -> reconnect(first, RECONNECTS / READERS, reconnected));
    }
    // Spread over the reconnects, so that messages come all the while.
    all.add(
        () -> {
          for (int i = 0; i < RECONNECTS / 5; i++) {
            assertThat(reconnected.tryAcquire(5, 60, TimeUnit.SECONDS)).isTrue();
            boolean odd = i % 2 == 1;
            Talk sender = odd ? adviser(A) : client(B);
            checker.acknowledged(odd ? "adviser" : "client", sender.send("Bericht " + i));
          }
          return List.of();
        });

    List<List<JsonNode>> seen = atOnce(all);

    List<JsonNode> history = clean("%,d reconnects".formatted(RECONNECTS));
    for (List<JsonNode> reader : seen.subList(0, READERS)) {
      assertThat(texts(reader)).isEqualTo(texts(history).subList(0, reader.size()));
    }
  }

  @Test
  @Order(4)
  void storesOnceWhatIsSentAgainAfterItsAnswerWasCut() {
    for (int i = 0; i < MESSAGES; i++) {
      UUID id = newId();
      String text = "Afgekapt " + i;
      // The odd ones are stored for certain when the line is cut, of the others nobody knows.
      boolean stored = i % 2 == 1;
      RawSocket.postAndHangUp(client(A), id, text, () -> !stored || isStored(id));
      checker.acknowledged("client", client(i % 4 < 2 ? A : B).send(id, text));
    }

    clean("%d answers cut".formatted(MESSAGES));
  }

  @Test
  @Order(5)
  void cutsOffASocketThatTakesNothingAndServesTheOthers() {
    Duration longest = Duration.ZERO;
    try (RawSocket stuck = RawSocket.listening(client(A), 5);
        LiveApi live = adviser(A).api().live()) {
      live.subscribe(LIVE, Map.of("id", dossierId));
      live.expectData();
      Instant until = Instant.now().plusSeconds(3);
      while (Instant.now().isBefore(until)) {
        Instant said = Instant.now();
        JsonNode sent = client(A).send("Hoort u mij?");
        checker.acknowledged("client", sent);
        int number = sent.at("/message/number").asInt();
        while (live.expectData().at("/conversationChanged/lastNumber").asInt() < number) {
          // Received and read are told too.
        }
        Duration took = Duration.between(said, Instant.now());
        longest = took.compareTo(longest) > 0 ? took : longest;
      }

      assertThat(stuck.isCutOff()).as("cut off").isTrue();
    }
    assertThat(longest).as("to the others").isLessThan(Duration.ofSeconds(1));
    clean("a stuck socket cut off, others told within %d ms".formatted(longest.toMillis()));
  }

  @Test
  @Order(6)
  void losesNothingWhenAnInstanceIsKilledWhileItIsSending() {
    AtomicBoolean dead = new AtomicBoolean();
    atOnce(
        List.of(
            () -> sendMany("client", () -> client(dead.get() ? B : A)),
            () -> sendMany("adviser", () -> adviser(dead.get() ? B : A)),
            () -> {
              while (checker.count() < MESSAGES / 2) {
                Thread.onSpinWait();
              }
              instances.kill(A);
              dead.set(true);
              return null;
            }));

    clean("killed while sending");
    assertThat(withinSeconds(20, this::everythingFollowed))
        .as("what the dead one left behind is done by the other")
        .isTrue();
  }

  private Void sendMany(String name, Talk sender, int count) {
    for (int i = 0; i < count; i++) {
      checker.acknowledged(name, sender.send(name + " " + i));
    }
    return null;
  }

  /** As the portal's outbox does: the same message again until there is an answer. */
  private Void sendMany(String name, Supplier<Talk> sender) {
    for (int i = 0; i < MESSAGES; i++) {
      UUID id = newId();
      JsonNode answer = null;
      while (answer == null) {
        try {
          answer = sender.get().send(id, name + " " + i);
        } catch (AssertionError noAnswer) {
          // The same again: it may have been stored.
        }
      }
      checker.acknowledged(name, answer);
    }
    return null;
  }

  /** Reads only what it is told about, by number. */
  private List<JsonNode> follow(Talk who, int upTo) {
    List<JsonNode> seen = new ArrayList<>();
    try (LiveApi live = who.api().live()) {
      live.subscribe(LIVE, Map.of("id", dossierId));
      while (seen.size() < upTo) {
        catchUp(who, seen, live.expectData().at("/conversationChanged/lastNumber").asInt());
      }
    }
    return seen;
  }

  private List<JsonNode> reconnect(int first, int times, Semaphore done) {
    List<JsonNode> seen = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int instance = (first + i) % 2;
      Talk who = first % 2 == 0 ? client(instance) : adviser(instance);
      try (LiveApi live = who.api().live()) {
        live.subscribe(LIVE, Map.of("id", dossierId));
        catchUp(who, seen, live.expectData().at("/conversationChanged/lastNumber").asInt());
      }
      done.release();
    }
    return seen;
  }

  private static void catchUp(Talk who, List<JsonNode> seen, int told) {
    while (seen.size() < told) {
      seen.addAll(who.after(seen.size()));
    }
  }

  /** The history is as it was answered; gives it. */
  private List<JsonNode> clean(String what) {
    List<JsonNode> history = new ArrayList<>();
    Talk reader = adviser(B);
    catchUp(reader, history, reader.look().get("lastNumber").asInt());
    Outcome outcome = checker.compare(history);
    figures.add(what + ": " + outcome);
    outcome.assertClean();
    assertThat(outcome.stored()).isEqualTo(outcome.acknowledged());
    return history;
  }

  private boolean isStored(UUID id) {
    return withinSeconds(
        10,
        () ->
            shared.getCollection("message_bucket").countDocuments(new Document("messages._id", id))
                == 1);
  }

  private boolean everythingFollowed() {
    return shared
            .getCollection("message_bucket")
            .countDocuments(new Document("outbox.0", new Document("$exists", true)))
        == 0;
  }

  private static boolean withinSeconds(int seconds, BooleanSupplier holds) {
    Instant until = Instant.now().plusSeconds(seconds);
    while (Instant.now().isBefore(until)) {
      if (holds.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }

  private Talk client(int instance) {
    return talk(person, instance);
  }

  private Talk adviser(int instance) {
    return talk(DemoPeople.LISANNE, instance);
  }

  private Talk talk(Person who, int instance) {
    return new Talk(api(who).at(instances.baseUrl(instance)), dossierId);
  }

  private Api api(Person who) {
    return apis.computeIfAbsent(
        who.id(),
        _ ->
            anonymous()
                .withToken(
                    tokens
                        .encode(
                            JwtEncoderParameters.from(
                                JwtClaimsSet.builder()
                                    .issuer(baseUrl)
                                    .audience(List.of("werkbrug"))
                                    .subject(who.subject())
                                    .issuedAt(Instant.now())
                                    .expiresAt(Instant.now().plusSeconds(600))
                                    .build()))
                        .getTokenValue()));
  }

  private <T> List<T> atOnce(List<? extends Callable<? extends T>> work) {
    List<Future<T>> results = new ArrayList<>();
    for (Callable<? extends T> one : work) {
      results.add(threads.submit(() -> one.call()));
    }
    return results.stream().map(TwoInstancesTest::result).toList();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get(2, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(List<JsonNode> messages) {
    return messages.stream()
        .map(message -> message.get("number").asInt() + " " + message.get("text").asString())
        .toList();
  }
}
