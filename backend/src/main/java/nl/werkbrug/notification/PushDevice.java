package nl.werkbrug.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A browser on which a person wants to hear of notices (toestel), as its push service knows it.
 *
 * @param id follows from the endpoint, so that one browser is one person's at most
 * @param name what its owner calls it
 * @param endpoint where to send to; whoever knows it can be silenced by it, so it never leaves
 * @param p256dh the browser's public key, in Base64
 * @param auth the secret shared with the browser, in Base64
 * @param seat one of the few places that a person has for devices; null for one from before there
 *     were seats
 */
@Document("push_device")
record PushDevice(
    @Id UUID id,
    UUID personId,
    String name,
    String endpoint,
    String p256dh,
    String auth,
    Instant addedAt,
    @Nullable String seat) {

  static UUID idOf(String endpoint) {
    return Notice.named("push " + endpoint);
  }

  /** The name of a seat, of which there is one in the whole collection. */
  static String seat(UUID personId, int number) {
    return personId + " " + number;
  }

  PushDevice on(String taken) {
    return new PushDevice(id, personId, name, endpoint, p256dh, auth, addedAt, taken);
  }

  boolean isSameAs(PushDevice other) {
    return personId.equals(other.personId)
        && name.equals(other.name)
        && p256dh.equals(other.p256dh)
        && auth.equals(other.auth);
  }
}
