package nl.werkbrug.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Fifty messages of one conversation in one document: one bucket, one page, one query.
 *
 * <p>A message and its number are one update, guarded by the count that was read before it. A full
 * bucket never changes, and the next one is only opened behind a full one, so numbers have no gap
 * and no double.
 *
 * @param id the dossier and the number of the bucket, so that a bucket is found without an index
 * @param no from 0
 * @param count how many messages it holds
 * @param unansweredSince when the client's oldest message without an answer came, as of its last
 *     message; null when all are answered
 */
@Document("message_bucket")
record MessageBucket(
    @Id String id,
    UUID dossierId,
    int no,
    int count,
    @Nullable Instant unansweredSince,
    List<Message> messages,
    List<OutboxEvent> outbox) {

  static final int SIZE = 50;

  static String id(UUID dossierId, int no) {
    return dossierId + ":" + no;
  }

  /** Where a message lies. */
  static String idOf(UUID dossierId, Message message) {
    return id(dossierId, noOf(message.number()));
  }

  /** The bucket in which a number has its place. */
  static int noOf(int number) {
    return (number - 1) / SIZE;
  }

  static int firstNumber(int no) {
    return no * SIZE + 1;
  }

  /** The end of a conversation, without its messages. */
  record Tail(int no, int count, @Nullable Instant unansweredSince) {

    /** Nothing was said yet: as if a full bucket lay before the first one. */
    static final Tail NONE = new Tail(-1, SIZE, null);

    boolean isFull() {
      return count == SIZE;
    }

    int lastNumber() {
      return no * SIZE + count;
    }
  }
}
