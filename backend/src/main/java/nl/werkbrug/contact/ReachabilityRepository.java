package nl.werkbrug.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.platform.NextVersion;
import nl.werkbrug.shared.Unscoped;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("it is about staff and holds no client's data")
class ReachabilityRepository {

  private final MongoOperations mongo;

  ReachabilityRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  List<Reachability> of(Collection<UUID> people) {
    return mongo.find(Query.query(Criteria.where("_id").in(people)), Reachability.class);
  }

  Optional<Reachability> of(UUID personId) {
    return Optional.ofNullable(mongo.findById(personId, Reachability.class));
  }

  /** Stores the next one, when nobody changed it since. */
  boolean save(Reachability next) {
    Update content =
        new Update()
            .set("days", next.days())
            .set("from", next.from())
            .set("until", next.until())
            .set("phone", next.phone());
    return NextVersion.store(mongo, next, next.personId(), next.version(), content);
  }
}
