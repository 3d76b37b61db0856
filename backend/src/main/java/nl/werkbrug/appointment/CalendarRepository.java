package nl.werkbrug.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("says only that a time is taken, and leaves as a yes or no")
class CalendarRepository {

  private final MongoOperations mongo;

  CalendarRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<CalendarDay> find(String id) {
    return Optional.ofNullable(mongo.findById(id, CalendarDay.class));
  }

  /** False when it is there by now. */
  boolean insert(CalendarDay day) {
    try {
      mongo.insert(day);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Replaces the claims when nobody changed the day since. */
  boolean replace(CalendarDay before, List<CalendarDay.Claim> claims) {
    return mongo
            .updateFirst(
                Query.query(
                    Criteria.where("_id").is(before.id()).and("version").is(before.version())),
                new Update().set("claims", claims).inc("version", 1),
                CalendarDay.class)
            .getModifiedCount()
        == 1;
  }

  /** Removes the days whose ids begin like this, of a client who is erased. */
  void removeOf(String beginning) {
    mongo.remove(
        Query.query(Criteria.where("_id").regex("^" + Pattern.quote(beginning))),
        CalendarDay.class);
  }

  /** Forgets days that are past: nothing can be booked on them. */
  void removeBefore(LocalDate day) {
    mongo.remove(Query.query(Criteria.where("day").lt(day.toString())), CalendarDay.class);
  }
}
