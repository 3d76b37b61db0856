package nl.werkbrug.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

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

  private final Set<Seen> seen = ConcurrentHashMap.newKeySet();

  public void add(Seen what) {
    seen.add(what);
  }

  /** Something of this section was seen. */
  public boolean has(String section) {
    return seen.stream().anyMatch(one -> one.section().equals(section));
  }

  public Collection<Seen> seen() {
    return Set.copyOf(seen);
  }
}
