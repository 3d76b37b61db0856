package nl.werkbrug.jobapplication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
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
class JobApplicationRepository {

  private final MongoOperations mongo;

  JobApplicationRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Stores a new application. The same id again gives back what was stored first.
   *
   * @return empty when the id is already somebody else's
   */
  Optional<JobApplication> insert(AccessScope scope, JobApplication application) {
    scope.record(DossierSection.JOB_APPLICATIONS);
    try {
      return Optional.of(mongo.insert(application));
    } catch (DuplicateKeyException _) {
      return find(scope, application.id());
    }
  }

  Optional<JobApplication> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), JobApplication.class));
  }

  List<JobApplication> find(AccessScope scope, Collection<UUID> ids) {
    return mongo.find(Query.query(mine(scope).and("_id").in(ids)), JobApplication.class);
  }

  /**
   * Up to {@code limit} applications, latest reported first, behind the one with the id {@code
   * after}.
   */
  List<JobApplication> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        JobApplication.class);
  }

  /** All applications of days from {@code from} up to and including {@code until}; at most 500. */
  List<JobApplication> between(AccessScope scope, LocalDate from, LocalDate until) {
    return between(mine(scope), from, until);
  }

  @Upkeep("only counts of it are kept, in the summary")
  List<JobApplication> between(UUID dossierId, LocalDate from, LocalDate until) {
    return between(Criteria.where("dossierId").is(dossierId), from, until);
  }

  private List<JobApplication> between(Criteria criteria, LocalDate from, LocalDate until) {
    return mongo.find(
        Query.query(criteria.and("appliedOn").gte(from.toString()).lte(until.toString()))
            .limit(500),
        JobApplication.class);
  }

  /** Records the outcome when nobody changed the application since {@code version}. */
  boolean recordOutcome(
      AccessScope scope,
      UUID id,
      int version,
      ApplicationOutcome outcome,
      Instant at,
      OutboxEvent event) {
    Query seen = Query.query(mine(scope).and("_id").is(id).and("version").is(version));
    Update update =
        new Update()
            .set("outcome", outcome)
            .set("outcomeAt", at)
            .inc("version", 1)
            .push("outbox", event);
    return mongo.updateFirst(seen, update, JobApplication.class).getModifiedCount() == 1;
  }

  /** When the client reported last; ids are made in the order of time. */
  @Upkeep("only the time of it is kept, in the summary")
  @Nullable Instant lastReportedAt(UUID dossierId) {
    JobApplication last =
        mongo.findOne(
            Query.query(Criteria.where("dossierId").is(dossierId))
                .with(Sort.by(Sort.Direction.DESC, "_id")),
            JobApplication.class);
    return last == null ? null : last.receipt().at();
  }

  List<ApplicationTarget> targets(AccessScope scope) {
    return targets(mine(scope));
  }

  @Upkeep("only sums of it are kept, in the summary")
  List<ApplicationTarget> targets(UUID dossierId) {
    return targets(Criteria.where("dossierId").is(dossierId));
  }

  private List<ApplicationTarget> targets(Criteria criteria) {
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(50),
        ApplicationTarget.class);
  }

  /** Keeps a target unless a newer version of it is there. */
  @Upkeep("follows from an agreement that was made with a scope")
  void keep(ApplicationTarget target) {
    try {
      mongo.insert(target);
    } catch (DuplicateKeyException _) {
      mongo.findAndReplace(
          Query.query(Criteria.where("_id").is(target.id()).and("version").lt(target.version())),
          target);
    }
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.JOB_APPLICATIONS);
  }
}
