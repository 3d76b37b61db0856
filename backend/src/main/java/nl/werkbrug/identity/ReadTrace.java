package nl.werkbrug.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one request has read of whom; filled by access scopes, written to the access log before the
 * answer leaves.
 */
public final class ReadTrace {

  /**
   * One thing that was seen.
   *
   * @param section name of the section
   * @param purposes names of the purposes for which it may be seen; empty for the client
   */
  public record Seen(UUID dossierId, String section, Set<String> purposes) {}

  /**
   * What is to be written now.
   *
   * @param logRead whether the log itself was read
   */
  public record Taken(Collection<Seen> seen, boolean logRead) {

    public boolean isEmpty() {
      return seen.isEmpty() && !logRead;
    }
  }

  private final Instant startedAt;
  private final Set<Seen> seen = new HashSet<>();
  private final List<Seen> fresh = new ArrayList<>();
  private boolean logRead;

  /**
   * @param startedAt when the request began
   */
  public ReadTrace(Instant startedAt) {
    this.startedAt = startedAt;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public synchronized void add(Seen what) {
    if (seen.add(what)) {
      fresh.add(what);
    }
  }

  /** Something of this section was seen. */
  public synchronized boolean has(String section) {
    return seen.stream().anyMatch(one -> one.section().equals(section));
  }

  /** Notes that the log itself is read. */
  public synchronized void addLogRead() {
    logRead = true;
  }

  /**
   * What was added since this was last asked: a subscription reads the same thing for each of its
   * messages, and is written once.
   */
  public synchronized Taken take() {
    Taken taken = new Taken(List.copyOf(fresh), logRead);
    fresh.clear();
    logRead = false;
    return taken;
  }
}
