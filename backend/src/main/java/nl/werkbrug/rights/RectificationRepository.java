package nl.werkbrug.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.CaseOrder;
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
class RectificationRepository {

  private final MongoOperations mongo;

  RectificationRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken. */
  boolean insert(AccessScope scope, Rectification rectification) {
    if (!scope.dossierId().equals(rectification.dossierId())) {
      throw new IllegalArgumentException("A correction of somebody else");
    }
    try {
      mongo.insert(rectification);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<Rectification> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(visible(scope).and("_id").is(id)), Rectification.class));
  }

  long open(AccessScope scope) {
    return mongo.count(Query.query(open(visible(scope))), Rectification.class);
  }

  /** Up to {@code limit}, newest first, behind the one with the id {@code after}. */
  List<Rectification> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = after == null ? visible(scope) : visible(scope).and("_id").lt(after);
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        Rectification.class);
  }

  /** Changes an open one of this version; false when there is none. */
  boolean change(AccessScope scope, Rectification seen, Update update, RectificationChanged event) {
    Criteria before =
        open(visible(scope)).and("_id").is(seen.id()).and("version").is(seen.version());
    return mongo
            .updateFirst(
                Query.query(before),
                update.inc("version", 1).push("outbox", event),
                Rectification.class)
            .getModifiedCount()
        == 1;
  }

  /** Those of one client that wait for an answer, for the list rows. */
  @Upkeep("the list rows of all organisations are kept from it")
  List<Rectification> open(UUID dossierId, int limit) {
    return mongo.find(
        Query.query(open(Criteria.where("dossierId").is(dossierId)))
            .with(Sort.by("_id"))
            .limit(limit),
        Rectification.class);
  }

  /**
   * What an organisation was asked: up to {@code limit} behind the one with the id {@code after};
   * open ones from old to new, the others from new to old.
   */
  @Unscoped("the officer reads whose term runs, never what was asked")
  List<Rectification> page(UUID organisationId, boolean open, @Nullable UUID after, int limit) {
    Criteria criteria = Criteria.where("organisationId").is(organisationId);
    if (open) {
      criteria = open(criteria);
    } else {
      criteria =
          criteria.orOperator(
              Criteria.where("answer").ne(null), Criteria.where("takenBackAt").ne(null));
    }
    Query query = CaseOrder.page(criteria, open, after, limit);
    query.fields().exclude("wrong", "right", "answer.text", "extension.reason", "outbox");
    return mongo.find(query, Rectification.class);
  }

  private static Criteria open(Criteria criteria) {
    return criteria.and("answer").isNull().and("takenBackAt").isNull();
  }

  /** All of the client's; for staff those to their own organisation about what they see. */
  private static Criteria visible(AccessScope scope) {
    Criteria criteria = Criteria.where("dossierId").is(scope.dossierId());
    if (scope.isClient()) {
      return criteria;
    }
    Set<DossierSection> sections = scope.sections();
    return criteria
        .and("organisationId")
        .is(scope.caller().organisationId())
        .and("section")
        .in(sections);
  }
}
