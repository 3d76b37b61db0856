package nl.werkbrug.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far each side of a conversation is; the messages lie in {@link MessageBucket}s.
 *
 * @param lastBucket a bucket at or before the last one: a hint where to look, so nothing rests on
 *     it
 * @param changes how many times a message was edited or taken back, or a little more: it only wakes
 *     those who look; null when never
 */
@Document("conversation")
record Conversation(
    @Id UUID dossierId,
    int lastBucket,
    Side client,
    Side staff,
    @Nullable Integer changes,
    List<OutboxEvent> outbox) {

  /**
   * How far one side is.
   *
   * @param receivedUpTo never smaller than {@code readUpTo}
   */
  record Side(int receivedUpTo, int readUpTo, @Nullable Instant readAt) {
    static final Side NONE = new Side(0, 0, null);
  }

  static Conversation none(UUID dossierId) {
    return new Conversation(dossierId, 0, Side.NONE, Side.NONE, null, List.of());
  }

  Side side(MessageSide side) {
    return side == MessageSide.CLIENT ? client : staff;
  }

  /** How many changes those who look have been woken for. */
  int changed() {
    return changes == null ? 0 : changes;
  }
}
