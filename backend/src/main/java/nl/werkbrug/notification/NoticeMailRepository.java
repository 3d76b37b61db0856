package nl.werkbrug.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("that a mail is due, and for whom; nothing of a client")
class NoticeMailRepository extends SendingRepository<NoticeMail> {

  NoticeMailRepository(MongoOperations mongo) {
    super(mongo, NoticeMail.class);
  }

  /** Notes by which link this mail can be stopped. */
  void linked(UUID id, String tokenHash) {
    change(id, new Update().set("tokenHash", tokenHash));
  }

  /** Notes which address it goes to, and by which name a report about it is known. */
  void reportedAs(UUID id, String reportHash, Instant addressGivenAt) {
    change(id, new Update().set("reportHash", reportHash).set("addressGivenAt", addressGivenAt));
  }

  Optional<NoticeMail> reported(String reportHash) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(Criteria.where("reportHash").is(reportHash)), type));
  }

  long confirmationsSince(UUID personId, Instant since) {
    return mongo.count(
        Query.query(
            Criteria.where("personId")
                .is(personId)
                .and("kind")
                .is(Sending.Kind.CONFIRM)
                .and("madeAt")
                .gt(since)),
        type);
  }

  Optional<NoticeMail> withToken(String hash) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(Criteria.where("tokenHash").is(hash)), type));
  }
}
