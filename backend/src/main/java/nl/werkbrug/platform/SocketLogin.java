package nl.werkbrug.platform;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who opened a live socket, and until when that is known.
 *
 * @param person the name by which requests are counted
 * @param until when the token ends, and the socket with it
 */
public record SocketLogin(String person, Instant until) {

  private static final String KEY = SocketLogin.class.getName();
  private static final String LATER = KEY + ".later";

  /** Puts it on the socket. */
  public void on(Map<String, Object> attributes) {
    attributes.put(KEY, this);
  }

  /** The socket is refused now and may come back later: the fault is not with the caller. */
  public static void tryLater(Map<String, Object> attributes) {
    attributes.put(LATER, true);
  }

  static boolean mayTryLater(Map<String, Object> attributes) {
    return attributes.containsKey(LATER);
  }

  static @Nullable SocketLogin of(Map<String, Object> attributes) {
    return (SocketLogin) attributes.get(KEY);
  }
}
