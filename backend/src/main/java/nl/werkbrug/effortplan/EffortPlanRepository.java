package nl.werkbrug.effortplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class EffortPlanRepository {

  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "_id");

  private final MongoOperations mongo;

  EffortPlanRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Stores a new plan; false when its id is taken or the client already has an open plan. */
  boolean insert(AccessScope scope, EffortPlan plan) {
    scope.record(DossierSection.EFFORT_PLAN);
    try {
      mongo.insert(plan);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<EffortPlan> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), EffortPlan.class));
  }

  /** The plans in which these tasks are, agreed or only proposed. */
  List<EffortPlan> withTasks(AccessScope scope, Collection<UUID> taskIds) {
    Criteria has =
        new Criteria()
            .orOperator(
                Criteria.where("terms.tasks._id").in(taskIds),
                Criteria.where("change.tasks._id").in(taskIds));
    return mongo.find(
        Query.query(new Criteria().andOperator(mine(scope), has)).limit(taskIds.size()),
        EffortPlan.class);
  }

  /** The open plan, else the newest one. */
  Optional<EffortPlan> current(AccessScope scope) {
    scope.record(DossierSection.EFFORT_PLAN);
    return current(scope.dossierId());
  }

  @Upkeep("only facts of it are kept, in the summary")
  Optional<EffortPlan> current(UUID dossierId) {
    EffortPlan open =
        mongo.findOne(Query.query(Criteria.where("openFor").is(dossierId)), EffortPlan.class);
    return open != null
        ? Optional.of(open)
        : Optional.ofNullable(
            mongo.findOne(
                Query.query(Criteria.where("dossierId").is(dossierId)).with(NEWEST_FIRST),
                EffortPlan.class));
  }

  /** Up to {@code limit} plans, newest first, behind the one with the id {@code after}. */
  List<EffortPlan> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = after == null ? mine(scope) : mine(scope).and("_id").lt(after);
    return mongo.find(Query.query(criteria).with(NEWEST_FIRST).limit(limit), EffortPlan.class);
  }

  /** Writes what a rule made of a plan, when nobody changed it since. */
  boolean save(AccessScope scope, EffortPlan before, EffortPlan after, OutboxEvent event) {
    Query unchanged =
        Query.query(mine(scope).and("_id").is(before.id()).and("version").is(before.version()));
    Update update =
        new Update()
            .set("openFor", after.openFor())
            .set("state", after.state())
            .set("terms", after.terms())
            .set("change", after.change())
            .set("earlier", after.earlier())
            .set("evidence", after.evidence())
            .set("stuckReports", after.stuckReports())
            .set("ownViews", after.ownViews())
            .set("review", after.review())
            .set("measure", after.measure())
            .inc("version", 1)
            .push("outbox", event);
    return mongo.updateFirst(unchanged, update, EffortPlan.class).getModifiedCount() == 1;
  }

  @Unscoped("says only whose plan it is; the scope that is made from it decides what is seen")
  Optional<UUID> dossierOf(UUID id) {
    Query query = Query.query(Criteria.where("_id").is(id));
    query.fields().include("dossierId");
    return Optional.ofNullable(mongo.findOne(query, Owner.class, "effort_plan"))
        .map(Owner::dossierId);
  }

  private record Owner(UUID dossierId) {}

  @Upkeep("only facts of it are kept, in the summary and as a target")
  Optional<EffortPlan> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, EffortPlan.class));
  }

  /** Plans that run, up to {@code limit}, behind the one with the id {@code after}. */
  @Upkeep("only facts of it are kept, in the summary")
  List<EffortPlan> running(@Nullable UUID after, int limit) {
    Criteria criteria = Criteria.where("state").is(EffortPlan.State.AGREED);
    if (after != null) {
      criteria = criteria.and("_id").gt(after);
    }
    return mongo.find(Query.query(criteria).with(Sort.by("_id")).limit(limit), EffortPlan.class);
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.EFFORT_PLAN);
  }
}
