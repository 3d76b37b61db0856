package nl.werkbrug.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.platform.CaseOrder;
import nl.werkbrug.shared.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What clients ask to erase. */
@Repository
class ErasureRequestRepository {

  private static final String OFFICER =
      "the privacy officer reads who asks what, never what stands in the dossier";

  /** More than anybody reads back. */
  private static final int SHOWN = 20;

  private final MongoOperations mongo;

  ErasureRequestRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken, or another one waits. */
  boolean insert(AccessScope scope, ErasureRequest request) {
    if (!scope.isClient() || !scope.dossierId().equals(request.dossierId())) {
      throw new IllegalArgumentException("A request of somebody else");
    }
    try {
      mongo.insert(request);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<ErasureRequest> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(scope).and("_id").is(id)), ErasureRequest.class));
  }

  /** What this client asked, newest first. */
  List<ErasureRequest> all(AccessScope scope) {
    return mongo.find(
        Query.query(of(scope)).with(Sort.by(Sort.Direction.DESC, "_id")).limit(SHOWN),
        ErasureRequest.class);
  }

  /** Everything that this client asked, oldest first, behind the one with the id {@code after}. */
  List<ErasureRequest> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = after == null ? of(scope) : of(scope).and("_id").gt(after);
    return mongo.find(
        Query.query(criteria).with(Sort.by("_id")).limit(limit), ErasureRequest.class);
  }

  /** Open ones from old to new, answered ones from new to old. */
  @Unscoped(OFFICER)
  List<ErasureRequest> page(UUID organisationId, boolean open, @Nullable UUID after, int limit) {
    Criteria criteria = of(organisationId);
    criteria = open ? criteria.and("answer").isNull() : criteria.and("answer").ne(null);
    return mongo.find(CaseOrder.page(criteria, open, after, limit), ErasureRequest.class);
  }

  @Unscoped(OFFICER)
  Optional<ErasureRequest> find(UUID organisationId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(organisationId).and("_id").is(id)), ErasureRequest.class));
  }

  @Unscoped(OFFICER)
  boolean waits(UUID dossierId) {
    return mongo.exists(Query.query(Criteria.where("openFor").is(dossierId)), ErasureRequest.class);
  }

  /** Keeps the answer when there is none yet. */
  @Unscoped(OFFICER)
  boolean answer(UUID organisationId, UUID id, int version, ErasureRequest.Answer answer) {
    return mongo
            .updateFirst(
                Query.query(
                    of(organisationId)
                        .and("_id")
                        .is(id)
                        .and("version")
                        .is(version)
                        .and("answer")
                        .isNull()),
                new Update().set("answer", answer).set("openFor", id).inc("version", 1),
                ErasureRequest.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria of(AccessScope scope) {
    return Criteria.where("dossierId").is(scope.dossierId());
  }

  private static Criteria of(UUID organisationId) {
    return Criteria.where("organisationIds").is(organisationId);
  }
}
