package nl.werkbrug.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class ConversationRepository {

  private static final String BUCKETS = "message_bucket";

  private final MongoOperations mongo;

  ConversationRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Adds a message behind the last one. The same id again gives back what was stored first, with
   * its number.
   */
  Message append(AccessScope scope, Message message) {
    scope.record(DossierSection.CONVERSATION);
    return append(scope.dossierId(), message);
  }

  /**
   * Each attempt that fails means that another message got the place, so racing senders always get
   * on.
   *
   * <p>The id is looked for after the end was read: what is written between the two makes the
   * guarded write fail, so the same id never gets two places.
   */
  @Upkeep("lines of the system have no sender")
  Message append(UUID dossierId, Message message) {
    while (true) {
      Tail tail = tail(dossierId);
      Optional<Message> known = find(dossierId, tail, message.id());
      if (known.isPresent()) {
        return known.get();
      }
      Message numbered = message.numbered(tail.lastNumber() + 1);
      if (tail.isFull() ? open(dossierId, tail, numbered) : push(dossierId, tail, numbered)) {
        return numbered;
      }
    }
  }

  /** The bucket in which a message lies. */
  Optional<MessageBucket> bucketOf(AccessScope scope, UUID messageId) {
    scope.record(DossierSection.CONVERSATION);
    Query query =
        Query.query(
            buckets(scope.dossierId(), 0, tail(scope.dossierId()).no())
                .and("messages._id")
                .is(messageId));
    return Optional.ofNullable(mongo.findOne(query, MessageBucket.class));
  }

  /**
   * Puts a message in the place of what it was; false when something happened in its bucket since
   * that was read. Since when the client waits for an answer changes with it; the buckets behind
   * follow from the event.
   */
  boolean change(AccessScope scope, MessageBucket before, Message message, MessageChanged event) {
    scope.record(DossierSection.CONVERSATION);
    Query unchanged = Query.query(unchanged(before).and("messages._id").is(message.id()));
    Update update =
        new Update()
            .set("messages.$", message)
            .set("unansweredSince", before.with(message, carriedInto(before)).unansweredSince())
            .inc("changes", 1)
            .push("outbox", event);
    return mongo.updateFirst(unchanged, update, MessageBucket.class).getModifiedCount() == 1;
  }

  /**
   * Makes the buckets from a number on agree with those before them about since when the client
   * waits for an answer. Harmless to repeat.
   *
   * <p>Whoever opened a bucket, or took back a message in the one before, could not see the other;
   * what follows from the later of the two sees both.
   */
  @Upkeep("only the moment is kept, of messages that are not handed out")
  void carryOn(UUID dossierId, int from) {
    int no = from;
    MessageBucket bucket = bucket(dossierId, no);
    while (bucket != null) {
      Instant since = bucket.unansweredSince(carriedInto(bucket));
      if (Objects.equals(since, bucket.unansweredSince()) || carry(bucket, since)) {
        no++;
      }
      bucket = bucket(dossierId, no);
    }
  }

  private boolean carry(MessageBucket bucket, @Nullable Instant since) {
    return mongo
            .updateFirst(
                Query.query(unchanged(bucket)),
                new Update().set("unansweredSince", since).inc("changes", 1),
                MessageBucket.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria unchanged(MessageBucket bucket) {
    return Criteria.where("_id")
        .is(bucket.id())
        .and("count")
        .is(bucket.count())
        .and("changes")
        .is(bucket.changes());
  }

  private @Nullable Instant carriedInto(MessageBucket bucket) {
    Tail before = tailIn(bucket.dossierId(), bucket.no() - 1);
    return before == null ? null : before.unansweredSince();
  }

  private @Nullable MessageBucket bucket(UUID dossierId, int no) {
    return mongo.findById(MessageBucket.id(dossierId, no), MessageBucket.class);
  }

  /** Wakes those who look at the conversation: a message in it is not what it was. */
  @Upkeep("it only counts")
  void noteChange(UUID dossierId) {
    ensure(dossierId);
    mongo.updateFirst(byId(dossierId), new Update().inc("changes", 1), Conversation.class);
  }

  /**
   * Up to which number all messages were sent before a moment; looks back from the end until one
   * was.
   */
  int lastBefore(AccessScope scope, Tail tail, Instant moment) {
    scope.record(DossierSection.CONVERSATION);
    for (int no = tail.no(); no >= 0; no--) {
      MessageBucket bucket = bucket(scope.dossierId(), no);
      int younger =
          bucket == null
              ? 0
              : bucket.messages().stream()
                  .filter(message -> !message.at().isBefore(moment))
                  .mapToInt(Message::number)
                  .min()
                  .orElse(MessageBucket.firstNumber(no) + bucket.count());
      if (younger > MessageBucket.firstNumber(no)) {
        return younger - 1;
      }
    }
    return 0;
  }

  /** Whether something stands that this person wrote on this day; looks back from the end. */
  @Upkeep("says only whether a day counts as a day with contact")
  boolean wroteOn(UUID dossierId, UUID authorId, LocalDate day) {
    MessageBucket bucket = bucket(dossierId, tail(dossierId).no());
    while (bucket != null) {
      if (bucket.messages().stream()
          .anyMatch(
              message ->
                  authorId.equals(message.authorId())
                      && !message.isTakenBack()
                      && Weeks.day(message.at()).equals(day))) {
        return true;
      }
      boolean older = Weeks.day(bucket.messages().getFirst().at()).isBefore(day);
      bucket = older ? null : bucket(dossierId, bucket.no() - 1);
    }
    return false;
  }

  private Optional<Message> find(UUID dossierId, Tail tail, UUID messageId) {
    Query query = Query.query(buckets(dossierId, 0, tail.no()).and("messages.id").is(messageId));
    return mongo.find(query, MessageBucket.class).stream()
        .flatMap(bucket -> bucket.message(messageId).stream())
        .findFirst();
  }

  private boolean push(UUID dossierId, Tail tail, Message message) {
    Query unchanged =
        Query.query(
            Criteria.where("_id")
                .is(MessageBucket.id(dossierId, tail.no()))
                .and("count")
                .is(tail.count())
                .and("changes")
                .is(tail.changes()));
    Update update =
        new Update()
            .push("messages", message)
            .inc("count", 1)
            .set("unansweredSince", message.unansweredSince(tail.unansweredSince()))
            .push("outbox", MessageSent.of(dossierId, message, tail.unansweredSince()));
    return mongo.updateFirst(unchanged, update, MessageBucket.class).getModifiedCount() == 1;
  }

  private boolean open(UUID dossierId, Tail tail, Message message) {
    int no = tail.no() + 1;
    try {
      mongo.insert(
          new MessageBucket(
              MessageBucket.id(dossierId, no),
              dossierId,
              no,
              1,
              null,
              message.unansweredSince(tail.unansweredSince()),
              List.of(message),
              List.of(MessageSent.of(dossierId, message, tail.unansweredSince()))));
    } catch (DuplicateKeyException _) {
      return false;
    }
    ensure(dossierId);
    mongo.updateFirst(byId(dossierId), new Update().max("lastBucket", no), Conversation.class);
    return true;
  }

  /** Walks on from the hint: whoever opened a bucket may have died before noting it. */
  private Tail tail(UUID dossierId) {
    Conversation head = mongo.findOne(byId(dossierId), Conversation.class);
    int no = head == null ? 0 : head.lastBucket();
    Tail found = tailIn(dossierId, no);
    if (found == null) {
      return Tail.NONE;
    }
    while (found.isFull()) {
      Tail next = tailIn(dossierId, ++no);
      if (next == null) {
        return found;
      }
      found = next;
    }
    return found;
  }

  private @Nullable Tail tailIn(UUID dossierId, int no) {
    Query query = Query.query(Criteria.where("_id").is(MessageBucket.id(dossierId, no)));
    query.fields().include("no", "count", "changes", "unansweredSince");
    return mongo.findOne(query, Tail.class, BUCKETS);
  }

  Tail tail(AccessScope scope) {
    scope.record(DossierSection.CONVERSATION);
    return tail(scope.dossierId());
  }

  @Upkeep("only counts and times of it are kept, in the summary")
  Tail end(UUID dossierId) {
    return tail(dossierId);
  }

  /** How far both sides are. */
  Conversation head(AccessScope scope) {
    scope.record(DossierSection.CONVERSATION);
    return state(scope.dossierId());
  }

  @Upkeep("only counts and times of it are kept, in the summary")
  Conversation state(UUID dossierId) {
    Conversation head = mongo.findOne(byId(dossierId), Conversation.class);
    return head == null ? Conversation.none(dossierId) : head;
  }

  @Unscoped("a number, for those whose count of unread messages rests on it")
  int readUpTo(UUID dossierId, MessageSide side) {
    Conversation head = mongo.findOne(byId(dossierId), Conversation.class);
    return head == null ? 0 : head.side(side).readUpTo();
  }

  /** The messages from one number up to another, oldest first. */
  List<Message> messages(AccessScope scope, int from, int upTo) {
    scope.record(DossierSection.CONVERSATION);
    return messages(scope.dossierId(), from, upTo).toList();
  }

  /** How many messages of one side lie behind a number, without those that were taken back. */
  int countAfter(AccessScope scope, MessageSide side, int number, int lastNumber) {
    scope.record(DossierSection.CONVERSATION);
    return countAfter(scope.dossierId(), side, number, lastNumber);
  }

  @Upkeep("only the count is kept, in the summary")
  int countAfter(UUID dossierId, MessageSide side, int number, int lastNumber) {
    return (int)
        messages(dossierId, number + 1, lastNumber)
            .filter(message -> message.side() == side && !message.isTakenBack())
            .count();
  }

  private Stream<Message> messages(UUID dossierId, int from, int upTo) {
    if (from > upTo) {
      return Stream.empty();
    }
    Query query =
        Query.query(buckets(dossierId, MessageBucket.noOf(from), MessageBucket.noOf(upTo)))
            .with(Sort.by("no"));
    return mongo.find(query, MessageBucket.class).stream()
        .flatMap(bucket -> bucket.messages().stream())
        .filter(message -> message.number() >= from && message.number() <= upTo);
  }

  /** Notes what a device of this side holds; false when it already did. */
  boolean markReceived(AccessScope scope, MessageSide side, int upTo, ConversationRead event) {
    String field = field(side);
    return mark(
        scope,
        field + ".receivedUpTo",
        upTo,
        new Update().set(field + ".receivedUpTo", upTo).push("outbox", event));
  }

  /** Notes what this side has read; false when it already had. */
  boolean markRead(AccessScope scope, MessageSide side, int upTo, ConversationRead event) {
    String field = field(side);
    return mark(
        scope,
        field + ".readUpTo",
        upTo,
        new Update()
            .set(field + ".readUpTo", upTo)
            .max(field + ".receivedUpTo", upTo)
            .set(field + ".readAt", event.at())
            .push("outbox", event));
  }

  private boolean mark(AccessScope scope, String field, int upTo, Update update) {
    scope.record(DossierSection.CONVERSATION);
    ensure(scope.dossierId());
    Query behind = Query.query(Criteria.where("_id").is(scope.dossierId()).and(field).lt(upTo));
    return mongo.updateFirst(behind, update, Conversation.class).getModifiedCount() == 1;
  }

  private static String field(MessageSide side) {
    return side == MessageSide.CLIENT ? "client" : "staff";
  }

  private void ensure(UUID dossierId) {
    if (!mongo.exists(byId(dossierId), Conversation.class)) {
      try {
        mongo.insert(Conversation.none(dossierId));
      } catch (DuplicateKeyException _) {
        // Somebody else was first, which is just as well.
      }
    }
  }

  private static Query byId(UUID dossierId) {
    return Query.query(Criteria.where("_id").is(dossierId));
  }

  private static Criteria buckets(UUID dossierId, int from, int upTo) {
    return Criteria.where("_id")
        .in(
            IntStream.rangeClosed(from, upTo)
                .mapToObj(no -> MessageBucket.id(dossierId, no))
                .toList());
  }
}
