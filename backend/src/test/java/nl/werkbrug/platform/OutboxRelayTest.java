package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.TestMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.ContextConfiguration;

@DataMongoTest(properties = "werkbrug.outbox.sweep=1h")
@ContextConfiguration(initializers = TestMongo.class)
@Import({PlatformConfiguration.class, MongoIndexCreation.class, OutboxRelay.class})
class OutboxRelayTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

  @Document("letter")
  record Letter(@Id UUID id, int version, List<OutboxEvent> outbox) {}

  @TypeAlias("test.LetterSent")
  record LetterSent(UUID id, @Nullable UUID dossierId, Instant at, int number)
      implements OutboxEvent {}

  @TypeAlias("test.LetterRead")
  record LetterRead(UUID id, @Nullable UUID dossierId, Instant at, String by)
      implements OutboxEvent {}

  @TestConfiguration
  static class Listening {

    @Bean
    OutboxSource letters() {
      return new OutboxSource(Letter.class);
    }

    @Bean
    Heard heard() {
      return new Heard();
    }
  }

  static class Heard {

    private static final Consumer<OutboxEvent> CONTENT = event -> {};

    final List<OutboxEvent> events = new CopyOnWriteArrayList<>();
    final AtomicReference<Consumer<OutboxEvent>> before = new AtomicReference<>(CONTENT);

    @EventListener
    void on(OutboxEvent event) {
      before.get().accept(event);
      events.add(event);
    }

    void startOver() {
      events.clear();
      before.set(CONTENT);
    }
  }

  @Autowired MongoOperations mongo;
  @Autowired OutboxRelay relay;
  @Autowired Heard heard;
  @Autowired Clock clock;

  @BeforeEach
  void startOver() {
    TestMongo.empty(mongo);
    heard.startOver();
  }

  @Test
  void publishesEventsInOrderAndThenForgetsThem() {
    var sent = sent(1);
    var read = new LetterRead(UUID.randomUUID(), UUID.randomUUID(), AT, "Lisanne");
    var letter = written(sent, read, sent(2));

    relay.relay(Letter.class, letter);
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).hasSize(3).startsWith(sent, read);
    assertThat(waiting(letter)).isEmpty();
  }

  @Test
  void storesTheAliasAndNotTheNameOfTheClass() {
    var letter = written(sent(1));

    var entry =
        mongo
            .getCollection("letter")
            .find(new org.bson.Document("_id", letter))
            .first()
            .getList("outbox", org.bson.Document.class)
            .getFirst();

    assertThat(entry).containsEntry("_class", "test.LetterSent");
  }

  @Test
  void keepsAnEventWhoseListenerFailsUntilASweepDeliversIt() {
    var first = sent(1);
    var second = sent(2);
    heard.before.set(
        event -> {
          throw new IllegalStateException("the mail server is away");
        });
    var letter = written(first, second);

    relay.relay(Letter.class, letter);
    relay.awaitQuiet(PATIENCE);
    assertThat(waiting(letter)).containsExactly(first, second);

    heard.startOver();
    relay.sweep();
    relay.awaitQuiet(PATIENCE);
    assertThat(heard.events).containsExactly(first, second);
    assertThat(waiting(letter)).isEmpty();
  }

  @Test
  void findsEventsThatNobodyAskedToRelay() {
    var letters = Stream.of(sent(1), sent(2), sent(3)).map(OutboxRelayTest.this::written).toList();

    relay.sweep();
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).hasSize(3);
    assertThat(letters).allSatisfy(letter -> assertThat(waiting(letter)).isEmpty());
  }

  @Test
  void leavesAnEventThatIsYoungerThanTheGraceToItsWriter() {
    var letter =
        written(new LetterSent(UUID.randomUUID(), null, clock.instant().plusSeconds(60), 1));

    relay.sweep();
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).isEmpty();
    assertThat(waiting(letter)).hasSize(1);
  }

  @Test
  void deliversNothingTwiceWhenManyAskAtOnce() {
    var letter = written();
    var events = IntStream.range(0, 50).mapToObj(OutboxRelayTest::sent).toList();

    for (var event : events) {
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(letter)),
          new Update().push("outbox", event),
          Letter.class);
      relay.relay(Letter.class, letter);
    }
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).hasSameElementsAs(events).isEqualTo(events);
  }

  @Test
  void relaysOneDocumentOnOneThreadAtATime() {
    var busy = ConcurrentHashMap.<UUID>newKeySet();
    heard.before.set(
        event -> {
          if (event.dossierId() instanceof UUID dossier) {
            assertThat(busy.add(dossier)).isTrue();
            Thread.yield();
            busy.remove(dossier);
          }
        });
    var dossier = UUID.randomUUID();
    var letter =
        written(
            IntStream.range(0, 20)
                .mapToObj(number -> new LetterSent(UUID.randomUUID(), dossier, AT, number))
                .toArray(OutboxEvent[]::new));

    IntStream.range(0, 20).parallel().forEach(attempt -> relay.relay(Letter.class, letter));
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).hasSize(20);
  }

  @Test
  void saysThatItIsStillRelaying() {
    var go = new CountDownLatch(1);
    heard.before.set(
        event -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    relay.relay(Letter.class, written(sent(1)));

    assertThatThrownBy(() -> relay.awaitQuiet(Duration.ZERO))
        .hasMessageContaining("Still relaying");
    go.countDown();
    relay.awaitQuiet(PATIENCE);
    assertThat(heard.events).hasSize(1);
  }

  @Test
  void ignoresADocumentThatIsGone() {
    relay.relay(Letter.class, UUID.randomUUID());
    relay.awaitQuiet(PATIENCE);

    assertThat(heard.events).isEmpty();
  }

  private UUID written(OutboxEvent... events) {
    return mongo.insert(new Letter(UUID.randomUUID(), 0, List.of(events))).id();
  }

  private List<OutboxEvent> waiting(UUID letter) {
    return mongo.findById(letter, Letter.class).outbox();
  }

  private static LetterSent sent(int number) {
    return new LetterSent(UUID.randomUUID(), null, AT, number);
  }
}
