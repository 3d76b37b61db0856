package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A message, or a line of the system, was added to a conversation.
 *
 * @param id that of the message
 * @param authorId null for a line of the system
 * @param authorName null for a line of the system
 * @param waitedSince since when the client waited for an answer just before; null when not
 */
@TypeAlias("MessageSent")
public record MessageSent(
    UUID id,
    UUID dossierId,
    Instant at,
    int number,
    MessageSide side,
    @Nullable UUID authorId,
    @Nullable String authorName,
    @Nullable Instant waitedSince)
    implements OutboxEvent {

  static MessageSent of(UUID dossierId, Message message, @Nullable Instant waitedSince) {
    return new MessageSent(
        message.id(),
        dossierId,
        message.at(),
        message.number(),
        message.side(),
        message.authorId(),
        message.authorName(),
        waitedSince);
  }
}
