package nl.werkbrug.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.contact.MessageBucket.Tail;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
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

  private Optional<Message> find(UUID dossierId, Tail tail, UUID messageId) {
    Query query = Query.query(buckets(dossierId, 0, tail.no()).and("messages.id").is(messageId));
    return mongo.find(query, MessageBucket.class).stream()
        .flatMap(bucket -> bucket.messages().stream())
        .filter(message -> message.id().equals(messageId))
        .findFirst();
  }

  private boolean push(UUID dossierId, Tail tail, Message message) {
    Query unchanged =
        Query.query(
            Criteria.where("_id")
                .is(MessageBucket.id(dossierId, tail.no()))
                .and("count")
                .is(tail.count()));
    Update update =
        new Update()
            .push("messages", message)
            .inc("count", 1)
            .set("unansweredSince", message.unansweredSince(tail.unansweredSince()))
            .push("outbox", MessageSent.of(dossierId, message));
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
              message.unansweredSince(tail.unansweredSince()),
              List.of(message),
              List.of(MessageSent.of(dossierId, message))));
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
    query.fields().include("no", "count", "unansweredSince");
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

  /** How many messages of one side lie behind a number. */
  int countAfter(AccessScope scope, MessageSide side, int number, int lastNumber) {
    scope.record(DossierSection.CONVERSATION);
    return countAfter(scope.dossierId(), side, number, lastNumber);
  }

  @Upkeep("only the count is kept, in the summary")
  int countAfter(UUID dossierId, MessageSide side, int number, int lastNumber) {
    return (int)
        messages(dossierId, number + 1, lastNumber)
            .filter(message -> message.side() == side)
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
