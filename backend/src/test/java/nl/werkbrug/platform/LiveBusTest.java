package nl.werkbrug.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import nl.werkbrug.TestMongo;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.BaseSubscriber;

@DataMongoTest
@ContextConfiguration(initializers = TestMongo.class)
class LiveBusTest {

  private static final String TOPIC = "dossier/1";
  private static final Duration POLL = Duration.ofMillis(20);

  @Autowired MongoOperations mongo;

  private final List<LiveBus> buses = new ArrayList<>();
  private final List<Disposable> subscriptions = new ArrayList<>();

  @BeforeEach
  void startOver() {
    TestMongo.empty(mongo);
  }

  @AfterEach
  void stop() {
    subscriptions.forEach(Disposable::dispose);
    buses.forEach(LiveBus::stop);
  }

  @Test
  void bringsASignalToEveryListenerOfItsTopicAndToNoOther() {
    var bus = started(new LiveBus(null));
    var first = listening(bus, TOPIC);
    var second = listening(bus, TOPIC);
    var other = listening(bus, "dossier/2");

    bus.publish(signal(1));
    bus.publish(signal(2));

    assertThat(List.of(next(first), next(first))).containsExactly(signal(1), signal(2));
    assertThat(next(second)).isEqualTo(signal(1));
    assertThat(other).isEmpty();
  }

  @Test
  void cutsOffAListenerThatDoesNotKeepUpAndServesTheOthers() {
    var bus = started(new LiveBus(null));
    var quick = listening(bus, TOPIC);
    var slow = new Slow();
    bus.signals(TOPIC).subscribe(slow);

    for (var number = 0; number < 1_000; number++) {
      bus.publish(signal(number));
      assertThat(next(quick).number()).isEqualTo(number);
    }
    slow.request(Long.MAX_VALUE);

    assertThat(Exceptions.isOverflow(next(slow.end))).isTrue();
  }

  @Test
  void reachesTheOtherInstancesOnce() {
    var here = started(shared(Clock.systemUTC()));
    var there = started(shared(Clock.systemUTC()));
    var local = listening(here, TOPIC);
    var remote = listening(there, TOPIC);

    LongStream.range(0, 50).forEach(number -> here.publish(signal(number)));
    there.publish(new LiveSignal(TOPIC, null, "last", 50));

    assertThat(LongStream.range(0, 51).mapToObj(number -> next(local).number()))
        .containsExactlyElementsOf(LongStream.rangeClosed(0, 50).boxed().toList());
    assertThat(LongStream.range(0, 51).mapToObj(number -> next(remote).number()))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(0, 50).boxed().toList());
    assertThat(local).isEmpty();
    assertThat(remote).isEmpty();
  }

  @Test
  void hearsTheOthersAtOnceWhereTheServerTellsOfChanges() {
    var server = new MongoServer(H2Backend.inMemory());
    server.enableOplog();
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build();
    try (var client = MongoClients.create(settings)) {
      var telling = new MongoTemplate(client, TestMongo.newDatabase());
      var here = started(neverLooking(telling));
      var there = started(neverLooking(telling));
      var heard = listening(there, TOPIC);

      // Until the stream is open nobody is woken; the first signal that wakes brings the others.
      var number = new AtomicLong();
      await().until(() -> publishNext(here, number), _ -> !heard.isEmpty());
      await().until(() -> heard.size() == number.get());
      assertThat(heard).doesNotHaveDuplicates();
      stop();
    } finally {
      server.shutdownNow();
    }
  }

  private static LiveBus neverLooking(MongoOperations mongo) {
    return new LiveBus(new LiveTail(mongo, Duration.ofHours(1), Clock.systemUTC()));
  }

  private static long publishNext(LiveBus bus, AtomicLong number) {
    bus.publish(signal(number.get()));
    return number.incrementAndGet();
  }

  @Test
  void hearsAnInstanceWhoseClockIsALittleBehind() {
    var behind = started(shared(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-2))));
    var ahead = started(shared(Clock.systemUTC()));
    var third = started(shared(Clock.systemUTC()));
    var heard = listening(third, TOPIC);

    ahead.publish(signal(1));
    assertThat(next(heard)).isEqualTo(signal(1));
    behind.publish(signal(2));
    assertThat(next(heard)).isEqualTo(signal(2));
  }

  @Test
  void removesWhatEveryoneHadTimeToRead() {
    var now = Instant.parse("2026-11-23T09:00:00Z");
    var old = new LiveTail(mongo, POLL, Clock.fixed(now.minusSeconds(61), ZoneOffset.UTC));
    var recent = new LiveTail(mongo, POLL, Clock.fixed(now, ZoneOffset.UTC));
    old.append(signal(1));
    recent.append(signal(2));

    recent.clean();

    assertThat(mongo.getCollection("live_event").find())
        .extracting(event -> event.getLong("number"))
        .containsExactly(2L);
  }

  private static final class Slow extends BaseSubscriber<LiveSignal> {

    final LinkedBlockingQueue<Throwable> end = new LinkedBlockingQueue<>();

    @Override
    protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
      subscription.request(1);
    }

    @Override
    protected void hookOnError(Throwable reason) {
      end.add(reason);
    }
  }

  private LiveBus shared(Clock clock) {
    return new LiveBus(new LiveTail(mongo, POLL, clock));
  }

  private LiveBus started(LiveBus bus) {
    buses.add(bus);
    bus.start();
    return bus;
  }

  private LinkedBlockingQueue<LiveSignal> listening(LiveBus bus, String topic) {
    var heard = new LinkedBlockingQueue<LiveSignal>();
    subscriptions.add(bus.signals(topic).subscribe(heard::add));
    return heard;
  }

  private static <T> T next(LinkedBlockingQueue<T> queue) {
    try {
      var next = queue.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("a signal within ten seconds").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LiveSignal signal(long number) {
    return new LiveSignal(TOPIC, UUID.nameUUIDFromBytes(new byte[] {1}), "message", number);
  }
}
