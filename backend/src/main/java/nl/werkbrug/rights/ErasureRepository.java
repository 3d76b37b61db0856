package nl.werkbrug.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Erasures that go on or were done. */
@Repository
class ErasureRepository {

  private static final String OFFICER =
      "the privacy officer sees that something goes and how much, never who or what";

  private final MongoOperations mongo;

  ErasureRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken, or another erasure of the same dossier goes on. */
  @Unscoped(OFFICER)
  boolean insert(Erasure erasure) {
    try {
      mongo.insert(erasure);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  @Unscoped(OFFICER)
  Optional<Erasure> find(UUID organisationId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(organisationId).and("_id").is(id)), Erasure.class));
  }

  /** Those that go on now, of these dossiers. */
  @Unscoped(OFFICER)
  List<Erasure> open(Collection<UUID> dossierIds) {
    return mongo.find(Query.query(Criteria.where("openFor").in(dossierIds)), Erasure.class);
  }

  /** Newest first, behind the one with the id {@code after}. */
  @Unscoped(OFFICER)
  List<Erasure> page(UUID organisationId, @Nullable UUID after, int limit) {
    Criteria criteria = of(organisationId);
    return mongo.find(
        Query.query(after == null ? criteria : criteria.and("_id").lt(after))
            .with(Sort.by(Sort.Direction.DESC, "_id"))
            .limit(limit),
        Erasure.class);
  }

  /** Takes the oldest one that nobody carries out, also when somebody began and went silent. */
  @Upkeep("carried out on nobody's behalf")
  Optional<Erasure> claim(UUID maker, Instant now, Instant leaseUntil) {
    return Optional.ofNullable(
        mongo.findAndModify(
            Query.query(Criteria.where("stage").is(Erasure.Stage.OPEN).and("leaseUntil").lte(now))
                .with(Sort.by("_id")),
            new Update()
                .set("maker", maker)
                .set("leaseUntil", leaseUntil)
                .set("done", 0)
                .inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(true),
            Erasure.class));
  }

  /** Says how far it is and that the maker is alive; false when somebody else took over. */
  @Upkeep("only how far it is")
  boolean progress(UUID id, UUID maker, int done, int total, Instant leaseUntil) {
    return changed(
        held(id, maker),
        new Update().set("done", done).set("total", total).set("leaseUntil", leaseUntil));
  }

  /** Ends it, and forgets which dossier it was. */
  @Upkeep("only that it is over")
  boolean over(UUID id, UUID maker, Erasure.Stage stage, Instant at) {
    return changed(
        held(id, maker),
        new Update()
            .set("stage", stage)
            .set("openFor", id)
            .set("finishedAt", at)
            .set("maker", null)
            .unset("dossierId"));
  }

  /** Gives it back, to be tried again from an instant on. */
  @Upkeep("only that it did not work yet")
  void failed(UUID id, UUID maker, Instant tryAgainAt) {
    changed(held(id, maker), new Update().set("maker", null).set("leaseUntil", tryAgainAt));
  }

  private boolean changed(Query which, Update update) {
    return mongo.updateFirst(which, update, Erasure.class).getMatchedCount() == 1;
  }

  private static Query held(UUID id, UUID maker) {
    return Query.query(Criteria.where("_id").is(id).and("maker").is(maker));
  }

  private static Criteria of(UUID organisationId) {
    return Criteria.where("organisationIds").is(organisationId);
  }
}
