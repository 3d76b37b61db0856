package nl.werkbrug.appointment;

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
@Unscoped("a person's own choice; what the feed shows is read through that person's scopes")
class CalendarFeedRepository {

  private final MongoOperations mongo;

  CalendarFeedRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<CalendarFeed> of(UUID personId) {
    return Optional.ofNullable(mongo.findById(personId, CalendarFeed.class));
  }

  Optional<CalendarFeed> withSecret(String hash) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(Criteria.where("secretHash").is(hash).and("closedAt").isNull()),
            CalendarFeed.class));
  }

  /** Opens a feed; the one before it dies by the same write. */
  void open(CalendarFeed feed) {
    mongo.save(feed);
  }

  /** Removes the feed of a client who is erased. */
  void remove(UUID personId) {
    mongo.remove(Query.query(Criteria.where("_id").is(personId)), CalendarFeed.class);
  }

  /** Closes the feed of this opening; what is closed stays closed. */
  void close(UUID personId, UUID feedId, Instant at) {
    mongo.updateFirst(
        Query.query(
            Criteria.where("_id").is(personId).and("feedId").is(feedId).and("closedAt").isNull()),
        new Update().set("closedAt", at).set("secretHash", "closed " + personId),
        CalendarFeed.class);
  }
}
