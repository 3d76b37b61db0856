package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.notification.NoticeMail.Kind;
import nl.werkbrug.notification.NoticeMail.State;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("that a mail is due, and for whom; nothing of a client")
class NoticeMailRepository {

  private final MongoOperations mongo;

  NoticeMailRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Adds a mail; the same one again changes nothing. */
  void add(NoticeMail mail) {
    try {
      mongo.insert(mail);
    } catch (DuplicateKeyException _) {
      // It is there already, and may have been sent.
    }
  }

  /**
   * Takes the mail that is due first, for as long as the sender may need; empty when none is due.
   * One whose sender died is due again when that time is over.
   */
  Optional<NoticeMail> claim(Instant now, Instant until) {
    return Optional.ofNullable(
        mongo.findAndModify(
            Query.query(Criteria.where("nextAt").lte(now)).with(Sort.by("nextAt")),
            new Update().set("state", State.SENDING).set("nextAt", until).inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(true),
            NoticeMail.class));
  }

  /** Notes by which link this mail can be stopped. */
  void linked(UUID id, String tokenHash) {
    change(id, new Update().set("tokenHash", tokenHash));
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

  private void change(UUID id, Update update) {
    mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), update, NoticeMail.class);
  }

  /** The last mail of a group to a person; empty when there was none. */
  Optional<NoticeMail> last(UUID personId, NoticeGroup group) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("personId").is(personId).and("group").is(group))
                .with(Sort.by(Sort.Direction.DESC, "madeAt")),
            NoticeMail.class));
  }

  long confirmationsSince(UUID personId, Instant since) {
    return mongo.count(
        Query.query(
            Criteria.where("personId")
                .is(personId)
                .and("kind")
                .is(Kind.CONFIRM)
                .and("madeAt")
                .gt(since)),
        NoticeMail.class);
  }

  Optional<NoticeMail> withToken(String hash) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(Criteria.where("tokenHash").is(hash)), NoticeMail.class));
  }

  void removeBefore(Instant at) {
    mongo.remove(
        Query.query(Criteria.where("madeAt").lt(at).and("nextAt").isNull()), NoticeMail.class);
  }

  void removeOf(UUID personId) {
    mongo.remove(Query.query(Criteria.where("personId").is(personId)), NoticeMail.class);
  }
}
