package nl.werkbrug.platform;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Passes signals between instances through one small collection that each of them reads from its
 * end.
 *
 * <p>The keys are made by the writers, so a later arrival may have an earlier key: each look goes
 * back a little and skips what was seen.
 *
 * <p>A server with change streams brings the next look forward. It only wakes: what one of its
 * streams misses or tells twice changes nothing.
 */
final class LiveTail {

  private static final Logger log = LoggerFactory.getLogger(LiveTail.class);
  private static final Duration OVERLAP = Duration.ofSeconds(3);
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Duration CLEANING = Duration.ofSeconds(30);

  /** A server may get change streams later, and a stream may break. */
  private static final Duration WATCHED_AGAIN = Duration.ofMinutes(1);

  private final MongoOperations mongo;
  private final Duration poll;
  private final Clock clock;
  private final UUID me = UUID.randomUUID();
  private final TreeSet<ObjectId> seen = new TreeSet<>();
  private final AtomicBoolean looksSoon = new AtomicBoolean();
  private @Nullable ScheduledExecutorService scheduler;
  private @Nullable ScheduledExecutorService watcher;
  private volatile boolean reachable = true;

  LiveTail(MongoOperations mongo, Duration poll, Clock clock) {
    this.mongo = mongo;
    this.poll = poll;
    this.clock = clock;
  }

  /** Leaves a signal for the other instances; one that cannot be left is only missed as a hint. */
  void append(LiveSignal signal) {
    attempt(
        () ->
            collection()
                .insertOne(
                    new Document("_id", new ObjectId(Date.from(clock.instant())))
                        .append("from", me)
                        .append("topic", signal.topic())
                        .append("dossierId", signal.dossierId())
                        .append("kind", signal.kind())
                        .append("number", signal.number())));
  }

  /** Hands over the signals of the others from now on, looking only while somebody listens. */
  void follow(Consumer<LiveSignal> listener, BooleanSupplier wanted) {
    var looking = singleThread("live-tail");
    scheduler = looking;
    Runnable look =
        () ->
            attempt(
                () -> {
                  looksSoon.set(false);
                  if (wanted.getAsBoolean()) {
                    readNew(listener);
                  }
                });
    var _ = looking.scheduleWithFixedDelay(look, 0, poll.toMillis(), TimeUnit.MILLISECONDS);
    var _ =
        looking.scheduleWithFixedDelay(
            () -> attempt(this::clean), 0, CLEANING.toMillis(), TimeUnit.MILLISECONDS);
    watcher = singleThread("live-watch");
    var _ =
        watcher.scheduleWithFixedDelay(
            () -> watch(() -> looking.execute(look)),
            0,
            WATCHED_AGAIN.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private static ScheduledExecutorService singleThread(String name) {
    return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
  }

  void close() {
    if (watcher != null) {
      watcher.shutdownNow();
      watcher = null;
    }
    if (scheduler != null) {
      scheduler.close();
      scheduler = null;
    }
  }

  /** Waits for signals of the others for as long as the server tells of them. */
  private void watch(Runnable lookNow) {
    var fromOthers = match(and(eq("operationType", "insert"), ne("fullDocument.from", me)));
    try (var signals = collection().watch(List.of(fromOthers)).cursor()) {
      while (true) {
        signals.next();
        if (looksSoon.compareAndSet(false, true)) {
          lookNow.run();
        }
      }
    } catch (MongoException e) {
      log.debug("The server does not tell of live signals; they are looked for", e);
    }
  }

  /** Removes what every instance had ample time to read. */
  void clean() {
    collection().deleteMany(lt("_id", firstAt(clock.instant().minus(KEPT))));
  }

  private void readNew(Consumer<LiveSignal> listener) {
    var from = firstAt(newest().minus(OVERLAP));
    seen.headSet(from).clear();
    for (var entry :
        collection().find(and(gte("_id", from), ne("from", me))).sort(ascending("_id"))) {
      if (seen.add(entry.getObjectId("_id"))) {
        listener.accept(
            new LiveSignal(
                entry.getString("topic"),
                entry.get("dossierId", UUID.class),
                entry.getString("kind"),
                entry.getLong("number")));
      }
    }
  }

  private Instant newest() {
    var now = clock.instant();
    if (seen.isEmpty() || seen.last().getDate().toInstant().isAfter(now)) {
      return now;
    }
    return seen.last().getDate().toInstant();
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      reachable = true;
    } catch (RuntimeException e) {
      if (reachable) {
        log.warn("Live signals do not reach other instances for now", e);
      }
      reachable = false;
    }
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("live_event");
  }

  private static ObjectId firstAt(Instant instant) {
    return ObjectId.getSmallestWithDate(Date.from(instant));
  }
}
