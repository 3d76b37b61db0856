package nl.werkbrug.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Fifty messages of one conversation in one document: one bucket, one page, one query.
 *
 * <p>A message and its number are one update, guarded by the count that was read before it. A full
 * bucket takes no more, and the next one is only opened behind a full one, so numbers have no gap
 * and no double. A message that is edited or taken back is one update too, guarded by both counts.
 *
 * @param id the dossier and the number of the bucket, so that a bucket is found without an index
 * @param no from 0
 * @param count how many messages it holds
 * @param changes how many times something in it was changed; null when never
 * @param unansweredSince when the client's oldest message without an answer came, as of its last
 *     message; null when all are answered
 */
@Document("message_bucket")
record MessageBucket(
    @Id String id,
    UUID dossierId,
    int no,
    int count,
    @Nullable Integer changes,
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

  Optional<Message> message(UUID messageId) {
    return messages.stream().filter(message -> message.id().equals(messageId)).findFirst();
  }

  /** Those from one number up to another that lie here. */
  List<Message> messages(int from, int upTo) {
    return messages.stream()
        .filter(message -> message.number() >= from && message.number() <= upTo)
        .toList();
  }

  /** The last number before the first message that was not sent before a moment. */
  int lastBefore(Instant moment) {
    return messages.stream()
            .filter(message -> !message.at().isBefore(moment))
            .mapToInt(Message::number)
            .min()
            .orElse(firstNumber(no) + count)
        - 1;
  }

  int lastNumber() {
    return no * SIZE + count;
  }

  /**
   * The bucket with this message as it is now.
   *
   * @param carried since when the client waited for an answer before this bucket
   */
  MessageBucket with(Message changed, @Nullable Instant carried) {
    List<Message> all =
        messages.stream()
            .map(message -> message.id().equals(changed.id()) ? changed : message)
            .toList();
    return new MessageBucket(
        id, dossierId, no, count, changes, unansweredSince(all, carried), all, outbox);
  }

  @Nullable Instant unansweredSince(@Nullable Instant carried) {
    return unansweredSince(messages, carried);
  }

  private static @Nullable Instant unansweredSince(
      List<Message> messages, @Nullable Instant carried) {
    Instant since = carried;
    for (Message message : messages) {
      since = message.unansweredSince(since);
    }
    return since;
  }

  /** The end of a conversation, without its messages. */
  record Tail(int no, int count, @Nullable Integer changes, @Nullable Instant unansweredSince) {

    /** Nothing was said yet: as if a full bucket lay before the first one. */
    static final Tail NONE = new Tail(-1, SIZE, null, null);

    boolean isFull() {
      return count == SIZE;
    }

    int lastNumber() {
      return no * SIZE + count;
    }
  }
}
