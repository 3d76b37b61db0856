package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A message was edited or taken back by who wrote it.
 *
 * @param id of this change, as a message can change more than once
 * @param takenBack its words are gone; else they are others
 */
@TypeAlias("MessageChanged")
public record MessageChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID messageId,
    int number,
    Instant sentAt,
    MessageSide side,
    UUID authorId,
    String authorName,
    boolean takenBack)
    implements OutboxEvent {

  /** By its author: nobody else changes a message. */
  static MessageChanged of(UUID dossierId, Message message, Caller author, Instant at) {
    return new MessageChanged(
        UUID.randomUUID(),
        dossierId,
        at,
        message.id(),
        message.number(),
        message.at(),
        message.side(),
        author.personId(),
        author.name(),
        message.isTakenBack());
  }
}
