package nl.werkbrug.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class AccessLogRepository {

  /** Ids hold no time before 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

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

  /**
   * Who of one organisation looked, newest first: up to {@code limit} records behind the record
   * {@code after}.
   */
  List<AccessRecord> ofOrganisation(
      UUID organisationId, AccessSearch search, @Nullable UUID after, int limit) {
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.where("organisationId").is(organisationId));
    all.add(Criteria.where("dossierIds.0").exists(search.kind() == AccessKind.DOSSIER));
    if (search.actorId() != null) {
      all.add(Criteria.where("actorId").is(search.actorId()));
    }
    if (search.dossierIds() != null) {
      all.add(Criteria.where("dossierIds").in(search.dossierIds()));
    }
    if (search.from() != null) {
      all.add(Criteria.where("_id").gte(firstIdOf(search.from())));
    }
    if (search.until() != null) {
      all.add(Criteria.where("_id").lt(firstIdOf(search.until().plusDays(1))));
    }
    if (after != null) {
      all.add(Criteria.where("_id").lt(after));
    }
    return mongo.find(
        Query.query(new Criteria().andOperator(all))
            .with(Sort.by(Sort.Direction.DESC, "_id"))
            .limit(limit),
        AccessRecord.class);
  }

  /** No record of a day has a smaller id than this. */
  private static UUID firstIdOf(LocalDate day) {
    return UuidCreator.getTimeOrderedEpochMin(Weeks.start(day.isBefore(EARLIEST) ? EARLIEST : day));
  }
}
