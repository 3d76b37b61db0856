package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message, or a line of the system; never changed afterwards.
 *
 * @param id what the sender named it
 * @param number its place in the conversation, from 1; 0 as long as it has none
 * @param authorId null for a line of the system
 * @param authorName null for a line of the system
 * @param takeOver only for a line of the system
 */
record Message(
    UUID id,
    int number,
    MessageSide side,
    @Nullable UUID authorId,
    @Nullable String authorName,
    String text,
    Instant at,
    @Nullable TakeOver takeOver) {

  /** Another contact person takes over; the text of the message is a word to the client. */
  record TakeOver(@Nullable String previousName, String nextName) {}

  Message numbered(int place) {
    return new Message(id, place, side, authorId, authorName, text, at, takeOver);
  }

  /** Since when the client waits for an answer once this message is there. */
  @Nullable Instant unansweredSince(@Nullable Instant before) {
    return switch (side) {
      case CLIENT -> before == null ? at : before;
      case STAFF -> null;
      case SYSTEM -> before;
    };
  }
}
