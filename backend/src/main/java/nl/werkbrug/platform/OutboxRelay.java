package nl.werkbrug.platform;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Publishes the events in the outboxes to the listeners of this application, each at least once and
 * in order per document.
 *
 * <p>A service calls {@link #relay} after its write. What a crash or a failing listener leaves
 * behind is found by a sweep at start and every few seconds, so listeners must be idempotent.
 */
@Component
public class OutboxRelay extends RecurringWork {

  /** The indexed field by which a sweep finds what was left behind. */
  static final String WAITING_SINCE = "outbox.at";

  private static final String OUTBOX = "outbox";
  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int AT_ONCE = 16;
  private static final int PER_SWEEP = 1_000;
  private static final Duration LAST_CHANCE = Duration.ofSeconds(10);

  private final MongoOperations mongo;
  private final ApplicationEventPublisher publisher;
  private final List<OutboxSource> sources;
  private final OutboxProperties properties;
  private final Clock clock;

  /**
   * Documents being relayed, each with whether it must be looked at once more. Guarded by the lock.
   */
  private final Map<Address, Boolean> busy = new HashMap<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private final Semaphore permits = new Semaphore(AT_ONCE);

  private record Address(Class<?> aggregate, Object id) {}

  OutboxRelay(
      MongoOperations mongo,
      ApplicationEventPublisher publisher,
      ObjectProvider<OutboxSource> sources,
      OutboxProperties properties,
      Clock clock) {
    super("outbox-sweep", Duration.ZERO, properties.sweep());
    this.mongo = mongo;
    this.publisher = publisher;
    this.sources = sources.stream().toList();
    this.properties = properties;
    this.clock = clock;
  }

  /** Publishes what is in the outbox of this document, soon and on a thread of its own. */
  public void relay(Class<?> aggregate, Object id) {
    var address = new Address(aggregate, id);
    if (isRunning() && claim(address)) {
      Thread.ofVirtual().name("outbox-relay").start(() -> work(address));
    }
  }

  /** Looks for events that were left behind in any document and relays them. */
  public void sweep() {
    var before = clock.instant().minus(properties.grace());
    for (var source : sources) {
      collection(source.aggregate())
          .find(lte(WAITING_SINCE, before))
          .projection(include("_id"))
          .limit(PER_SWEEP)
          .forEach(document -> relay(source.aggregate(), requireNonNull(document.get("_id"))));
    }
  }

  /**
   * Waits until nothing is being relayed, for tests.
   *
   * @throws IllegalStateException when that takes longer than this
   */
  public void awaitQuiet(Duration atMost) {
    var left = atMost.toNanos();
    lock.lock();
    try {
      while (!busy.isEmpty()) {
        if (left <= 0) {
          throw new IllegalStateException("Still relaying after " + atMost + ": " + busy.keySet());
        }
        left = quiet.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the outbox was being relayed", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected void round() {
    sweep();
  }

  @Override
  public void stop() {
    super.stop();
    awaitQuiet(LAST_CHANCE);
  }

  private void work(Address address) {
    permits.acquireUninterruptibly();
    try {
      do {
        attempt(address);
      } while (mustLookAgain(address));
    } finally {
      permits.release();
    }
  }

  /**
   * The first event that a listener refuses holds back those behind it, because order is part of
   * the promise.
   */
  private void attempt(Address address) {
    try {
      deliver(address);
    } catch (RuntimeException | Error e) {
      log.error("{} keeps its events until the next sweep", address, e);
    }
  }

  private void deliver(Address address) {
    var collection = collection(address.aggregate());
    var found = collection.find(eq(address.id())).projection(include(OUTBOX)).first();
    if (found == null) {
      return;
    }
    for (var entry : found.getList(OUTBOX, Document.class, List.of())) {
      publisher.publishEvent(mongo.getConverter().read(OutboxEvent.class, entry));
      collection.updateOne(eq(address.id()), pull(OUTBOX, eq(entry.get("_id"))));
    }
  }

  private MongoCollection<Document> collection(Class<?> aggregate) {
    return mongo.getCollection(mongo.getCollectionName(aggregate));
  }

  /** One relay at a time per document: the one that is at work is told to look once more. */
  private boolean claim(Address address) {
    lock.lock();
    try {
      return !busy.merge(address, false, (looking, ignored) -> true);
    } finally {
      lock.unlock();
    }
  }

  private boolean mustLookAgain(Address address) {
    lock.lock();
    try {
      if (busy.replace(address, true, false)) {
        return true;
      }
      busy.remove(address);
      quiet.signalAll();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
