package nl.werkbrug.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.NextVersion;
import nl.werkbrug.shared.Unscoped;
import org.jspecify.annotations.Nullable;
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
    Update content = new Update().set("terms", next.terms());
    return NextVersion.store(mongo, next, next.id(), next.version(), content);
  }
}
