package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.notification.Sending.State;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What is to be sent: taken by one sender at a time, and by another when that one died. */
@Unscoped("that something is due, and for whom; nothing of a client")
abstract class SendingRepository<T extends Sending> {

  protected final MongoOperations mongo;
  protected final Class<T> type;

  protected SendingRepository(MongoOperations mongo, Class<T> type) {
    this.mongo = mongo;
    this.type = type;
  }

  /** Adds one; the same one again changes nothing. */
  void add(T sending) {
    try {
      mongo.insert(sending);
    } catch (DuplicateKeyException _) {
      // It is there already, and may have been sent.
    }
  }

  /**
   * Takes what is due first, for as long as the sender may need; empty when nothing is due. One
   * whose sender died is due again when that time is over.
   */
  Optional<T> claim(Instant now, Instant until) {
    return Optional.ofNullable(
        mongo.findAndModify(
            Query.query(Criteria.where("nextAt").lte(now)).with(Sort.by("nextAt")),
            new Update().set("state", State.SENDING).set("nextAt", until).inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(true),
            type));
  }

  void sent(UUID id, Instant at) {
    change(id, new Update().set("state", State.SENT).set("sentAt", at).unset("nextAt"));
  }

  void end(UUID id, State state) {
    change(id, new Update().set("state", state).unset("nextAt"));
  }

  void later(UUID id, Instant nextAt) {
    change(id, new Update().set("state", State.WAITING).set("nextAt", nextAt));
  }

  protected final void change(UUID id, Update update) {
    mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), update, type);
  }

  /** The last one about a group to a person; empty when there was none. */
  Optional<T> last(UUID personId, NoticeGroup group) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("personId").is(personId).and("group").is(group))
                .with(Sort.by(Sort.Direction.DESC, "madeAt")),
            type));
  }

  void removeBefore(Instant at) {
    mongo.remove(Query.query(Criteria.where("madeAt").lt(at).and("nextAt").isNull()), type);
  }

  void removeOf(UUID personId) {
    mongo.remove(Query.query(Criteria.where("personId").is(personId)), type);
  }
}
