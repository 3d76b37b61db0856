package nl.werkbrug.audit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.werkbrug.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes each record behind the one before it: one insert, and no read as long as no other instance
 * wrote to the same chain in between.
 *
 * <p>An organisation has one chain that never begins anew, so that a day that is taken out leaves a
 * gap; {@link AccessSealer} closes each of its days with a seal. Clients have sixteen chains
 * together, by the last digit of their id: one chain of all of them would make every phone wait for
 * every other.
 *
 * <p>The number in the chain is a unique key, so of two instances that write behind the same record
 * one is refused; it reads the end of the chain again and goes behind it.
 */
@Component
class AccessChains {

  /** The end of a chain. */
  record Head(long number, String hash) {

    static final Head NONE = new Head(0, AccessHash.NOTHING_BEFORE);
  }

  /** Only a storm of writers elsewhere could be faster so often. */
  private static final int ATTEMPTS = 200;

  private final AccessLogRepository repository;
  private final Map<String, Chain> chains = new ConcurrentHashMap<>();

  AccessChains(AccessLogRepository repository) {
    this.repository = repository;
  }

  static String of(Caller caller) {
    UUID organisation = caller.organisationId();
    if (organisation != null) {
      return of(organisation);
    }
    String id = caller.personId().toString();
    return "clients-" + id.charAt(id.length() - 1);
  }

  static String of(UUID organisationId) {
    return organisationId.toString();
  }

  void append(String chain, AccessRecord entry) {
    chains.computeIfAbsent(chain, Chain::new).append(entry);
  }

  /** The ends of the chains as this instance last wrote them. */
  Map<String, Head> heads() {
    Map<String, Head> heads = new ConcurrentHashMap<>();
    chains.forEach(
        (name, chain) -> {
          Head written = chain.written;
          if (written != null) {
            heads.put(name, written);
          }
        });
    return heads;
  }

  private final class Chain {

    private final String name;

    /** Fair, so that nobody waits longer than those who came before. */
    private final ReentrantLock writing = new ReentrantLock(true);

    /** Null when it is to be read; guarded by the lock. */
    private @Nullable Head head;

    private volatile @Nullable Head written;

    Chain(String name) {
      this.name = name;
    }

    void append(AccessRecord entry) {
      writing.lock();
      try {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
          if (attempt(entry)) {
            return;
          }
        }
      } finally {
        writing.unlock();
      }
      throw new IllegalStateException("Others wrote to chain " + name + " all the time");
    }

    private boolean attempt(AccessRecord entry) {
      Head known = head;
      AccessRecord linked = entry.behind(known == null ? repository.head(name) : known, name);
      // Until the answer is there it is not known where the chain ends.
      head = null;
      AccessRecord.Link link = linked.link();
      if (link == null || !repository.append(linked)) {
        return false;
      }
      head = new Head(link.number(), link.hash());
      written = head;
      return true;
    }
  }
}
