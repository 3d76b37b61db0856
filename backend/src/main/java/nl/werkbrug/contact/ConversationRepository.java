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
   *
   * @param atLeast how many messages there are, or fewer: a hint where to look
   */
  Message append(AccessScope scope, Message message, int atLeast) {
    scope.record(DossierSection.CONVERSATION);
    return append(scope.dossierId(), message, MessageBucket.noOf(Math.max(1, atLeast)));
  }

  @Upkeep("lines of the system have no sender")
  Message append(UUID dossierId, Message message) {
    return append(dossierId, message, state(dossierId).lastBucket());
  }

  /**
   * Each attempt that fails means that another message got the place, so racing senders always get
   * on.
   *
   * <p>The end and the id are looked for in one reading: what is written after it makes the guarded
   * write fail, so the same id never gets two places.
   */
  private Message append(UUID dossierId, Message message, int hint) {
    int from = hint;
    while (true) {
      List<Place> places = places(dossierId, from, message.id());
      Optional<Message> known =
          places.stream().flatMap(place -> place.found().stream()).findFirst();
      if (known.isPresent()) {
        return known.get();
      }
      Tail tail = places.isEmpty() ? Tail.NONE : places.getLast().tail();
      int further = further(tail.no(), tail.count(), from);
      if (further != from) {
        from = further;
        continue;
      }
      Message numbered = message.numbered(tail.lastNumber() + 1);
      if (tail.isFull() ? open(dossierId, tail, numbered) : push(dossierId, tail, numbered)) {
        return numbered;
      }
    }
  }

  /**
   * Where to look once more for the end, after two buckets from a hint on were read; the hint
   * itself when the end was among them.
   *
   * @param no of the last bucket found; -1 when there was none
   */
  private static int further(int no, int count, int hint) {
    // A hint past the end: of a dossier that was put back from a backup.
    int tooFar = no < 0 ? 0 : hint;
    return no > hint && count == MessageBucket.SIZE ? no : tooFar;
  }

  /** A bucket, and in it only the message that was looked for. */
  record Place(
      int no,
      int count,
      @Nullable Integer changes,
      @Nullable Instant unansweredSince,
      @Nullable List<Message> messages) {

    Tail tail() {
      return new Tail(no, count, changes, unansweredSince);
    }

    List<Message> found() {
      return messages == null ? List.of() : messages;
    }
  }

  /**
   * The bucket {@code from} and the one behind it, and wherever a message lies that is called so,
   * in order: one question. Where the hint was wrong the last of them is full.
   */
  private List<Place> places(UUID dossierId, int from, UUID messageId) {
    Query query =
        Query.query(
            buckets(dossierId, 0, from + 1)
                .orOperator(
                    Criteria.where("no").gte(from), Criteria.where("messages._id").is(messageId)));
    query
        .fields()
        .include("no", "count", "changes", "unansweredSince")
        .elemMatch("messages", Criteria.where("_id").is(messageId));
    return mongo.find(query.with(Sort.by("no")), Place.class, BUCKETS);
  }

  /** The bucket in which a message lies. */
  Optional<MessageBucket> bucketOf(AccessScope scope, UUID messageId) {
    scope.record(DossierSection.CONVERSATION);
    Query query =
        Query.query(
            buckets(scope.dossierId(), 0, end(state(scope.dossierId())).no())
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
  int lastBefore(AccessScope scope, MessageBucket last, Instant moment) {
    scope.record(DossierSection.CONVERSATION);
    MessageBucket bucket = last;
    while (bucket != null) {
      int before = bucket.lastBefore(moment);
      if (before >= MessageBucket.firstNumber(bucket.no())) {
        return before;
      }
      bucket = bucket(scope.dossierId(), bucket.no() - 1);
    }
    return 0;
  }

  /** Whether something stands that this person wrote on this day; looks back from the end. */
  @Upkeep("says only whether a day counts as a day with contact")
  boolean wroteOn(UUID dossierId, UUID authorId, LocalDate day) {
    MessageBucket bucket = bucket(dossierId, end(state(dossierId)).no());
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
  private Tail tail(UUID dossierId, int hint) {
    int no = hint;
    Tail found = tailIn(dossierId, no);
    if (found == null) {
      return no == 0 ? Tail.NONE : tail(dossierId, 0);
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

  /** The end, without its messages. */
  Tail tail(AccessScope scope, Conversation head) {
    scope.record(DossierSection.CONVERSATION);
    return tail(scope.dossierId(), head.lastBucket());
  }

  @Upkeep("only counts and times of it are kept, in the summary")
  Tail end(Conversation head) {
    return tail(head.dossierId(), head.lastBucket());
  }

  /**
   * The last bucket, with its messages; empty when nothing was said yet.
   *
   * @param atLeast how many messages there are, or fewer: a hint where to look
   */
  Optional<MessageBucket> lastBucket(AccessScope scope, int atLeast) {
    scope.record(DossierSection.CONVERSATION);
    int from = MessageBucket.noOf(Math.max(1, atLeast));
    while (true) {
      List<MessageBucket> found = buckets(scope.dossierId(), from);
      int further =
          found.isEmpty()
              ? further(-1, 0, from)
              : further(found.getLast().no(), found.getLast().count(), from);
      if (further == from) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
      }
      from = further;
    }
  }

  /** A bucket and the one behind it, as far as they are there. */
  private List<MessageBucket> buckets(UUID dossierId, int from) {
    Query query = Query.query(buckets(dossierId, from, from + 1)).with(Sort.by("no"));
    query.fields().exclude("outbox");
    return mongo.find(query, MessageBucket.class);
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
    return state(dossierId).side(side).readUpTo();
  }

  /** The messages from one number up to another, oldest first. */
  List<Message> messages(AccessScope scope, int from, int upTo) {
    scope.record(DossierSection.CONVERSATION);
    return messages(scope.dossierId(), from, upTo).toList();
  }

  /** How many messages of one side lie behind a number, without those that were taken back. */
  @Upkeep("only the count is kept, in the summary")
  int countAfter(UUID dossierId, MessageSide side, int number, int lastNumber) {
    return (int)
        messages(dossierId, number + 1, lastNumber)
            .filter(message -> message.isStandingOf(side))
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
