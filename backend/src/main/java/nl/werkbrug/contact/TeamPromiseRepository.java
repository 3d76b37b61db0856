package nl.werkbrug.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("it is about teams and holds no client's data")
class TeamPromiseRepository {

  private final MongoOperations mongo;

  TeamPromiseRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  TeamPromise of(UUID organisationId, @Nullable String team) {
    TeamPromise found = mongo.findById(TeamPromise.idOf(organisationId, team), TeamPromise.class);
    return found == null ? TeamPromise.usual(organisationId, team) : found;
  }

  /** Those that were chosen, of these. */
  List<TeamPromise> of(Collection<String> ids) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), TeamPromise.class);
  }

  /** Stores the next terms, when nobody chose others since. */
  boolean save(TeamPromise next) {
    if (next.version() == 1) {
      try {
        mongo.insert(next);
        return true;
      } catch (DuplicateKeyException _) {
        return false;
      }
    }
    return mongo
            .updateFirst(
                Query.query(
                    Criteria.where("_id").is(next.id()).and("version").is(next.version() - 1)),
                new Update().set("terms", next.terms()).set("version", next.version()),
                TeamPromise.class)
            .getModifiedCount()
        == 1;
  }
}
