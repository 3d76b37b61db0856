package nl.werkbrug.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class AccessLogRepository {

  private final MongoOperations mongo;

  AccessLogRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void append(AccessRecord entry) {
    mongo.insert(entry);
  }

  /**
   * Who else looked at one dossier, newest first: up to {@code limit} records behind the record
   * {@code after}.
   */
  List<AccessRecord> ofOthers(UUID dossierId, UUID ownPersonId, @Nullable UUID after, int limit) {
    Criteria criteria = Criteria.where("dossierIds").is(dossierId).and("actorId").ne(ownPersonId);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        AccessRecord.class);
  }
}
