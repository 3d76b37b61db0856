package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
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
class NoticeRepository {

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "_id");

  private final MongoOperations mongo;

  NoticeRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Adds a notice; the same one again changes nothing. */
  @Unscoped("nothing is read")
  void add(Notice notice) {
    try {
      mongo.insert(notice);
    } catch (DuplicateKeyException _) {
      // What happened was told twice.
    }
  }

  /** The newest notices of a person, also about what that person may not see any more. */
  @Unscoped("a person's own; what is hidden by now is left out through that person's scopes")
  List<Notice> newest(UUID personId, int limit) {
    return mongo.find(
        Query.query(Criteria.where("personId").is(personId)).with(NEWEST_FIRST).limit(limit),
        Notice.class);
  }

  /**
   * Marks notices of a person as read, or with null as unread; those that are so stay as they are.
   */
  @Unscoped("a person's own; nothing is read")
  void mark(UUID personId, Collection<UUID> ids, @Nullable Instant readAt) {
    Criteria mine = Criteria.where("personId").is(personId).and("_id").in(ids);
    mongo.updateMulti(
        Query.query(readAt == null ? mine : mine.and("readAt").isNull()),
        new Update().set("readAt", readAt),
        Notice.class);
  }

  /**
   * Marks what tells of messages up to a number as read.
   *
   * @param byClient for the client, or for everybody else
   */
  @Upkeep("nothing is read")
  void messagesRead(UUID dossierId, UUID clientId, boolean byClient, int upTo, Instant at) {
    Criteria person = Criteria.where("personId");
    mongo.updateMulti(
        Query.query(
            (byClient ? person.is(clientId) : person.ne(clientId))
                .and("dossierId")
                .is(dossierId)
                .and("kind")
                .is(NoticeKind.MESSAGE)
                .and("number")
                .lte(upTo)
                .and("readAt")
                .isNull()),
        new Update().set("readAt", at),
        Notice.class);
  }

  @Unscoped("a person's own; says only whether it is unread")
  boolean isUnread(UUID personId, UUID id) {
    return mongo.exists(
        Query.query(
            Criteria.where("_id").is(id).and("personId").is(personId).and("readAt").isNull()),
        Notice.class);
  }

  @Unscoped("nothing is read")
  void removeOf(UUID personId) {
    mongo.remove(Query.query(Criteria.where("personId").is(personId)), Notice.class);
  }

  /** Who has notices about a dossier. */
  @Upkeep("only whom to tell that a count may have changed")
  List<UUID> peopleOf(UUID dossierId) {
    return mongo.findDistinct(
        Query.query(Criteria.where("dossierId").is(dossierId)),
        "personId",
        Notice.class,
        UUID.class);
  }

  @Upkeep("nothing is read")
  void removeBefore(Instant at) {
    mongo.remove(Query.query(Criteria.where("at").lt(at)), Notice.class);
  }

  /** Every notice about this client, for whomever: up to {@code limit} behind one. */
  List<Notice> page(AccessScope scope, @Nullable UUID after, int limit) {
    if (!scope.isClient()) {
      throw new IllegalArgumentException("Only the client takes everything along");
    }
    Criteria mine = Criteria.where("dossierId").is(scope.dossierId());
    return mongo.find(
        Query.query(after == null ? mine : mine.and("_id").gt(after))
            .with(Sort.by("_id"))
            .limit(limit),
        Notice.class);
  }
}
