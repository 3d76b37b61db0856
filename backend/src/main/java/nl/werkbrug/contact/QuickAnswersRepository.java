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
class QuickAnswersRepository {

  private final MongoOperations mongo;

  QuickAnswersRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  QuickAnswers of(UUID organisationId, @Nullable String team) {
    QuickAnswers found = mongo.findById(TeamPromise.idOf(organisationId, team), QuickAnswers.class);
    return found == null ? QuickAnswers.none(organisationId, team) : found;
  }

  /** Those that were written, of these. */
  List<QuickAnswers> of(Collection<String> ids) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), QuickAnswers.class);
  }

  /** Stores the next version, when nobody wrote another since. */
  boolean save(QuickAnswers next) {
    Update content = new Update().set("answers", next.answers()).set("removed", next.removed());
    return NextVersion.store(mongo, next, next.id(), next.version(), content);
  }
}
