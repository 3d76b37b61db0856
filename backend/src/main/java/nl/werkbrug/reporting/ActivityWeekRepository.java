package nl.werkbrug.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.reporting.ActivityWeek.Done;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("it counts what staff did, and names no client")
class ActivityWeekRepository {

  private static final int MAX_WEEKS = 20_000;

  private final MongoOperations mongo;

  ActivityWeekRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Those of an organisation in the weeks from this Monday on. */
  List<ActivityWeek> since(UUID organisationId, LocalDate monday) {
    return mongo.find(
        Query.query(
                Criteria.where("organisationId")
                    .is(organisationId)
                    .and("monday")
                    .gte(monday.toString()))
            .limit(MAX_WEEKS),
        ActivityWeek.class);
  }

  /** Counts something once, however often it is told. */
  void count(ActivityWeek week, Done done) {
    if (mongo.findById(week.id(), ActivityWeek.class) == null) {
      try {
        mongo.insert(week);
      } catch (DuplicateKeyException _) {
        // Something else of this week was first, which is just as well.
      }
    }
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(week.id()).and("done.what").ne(done.what())),
        new Update().push("done", done),
        ActivityWeek.class);
  }

  /** Counts something no longer; harmless when it never was. */
  void takeBack(UUID what) {
    mongo.updateMulti(
        Query.query(Criteria.where("done.what").is(what)),
        new Update().pull("done", Query.query(Criteria.where("what").is(what))),
        ActivityWeek.class);
  }
}
