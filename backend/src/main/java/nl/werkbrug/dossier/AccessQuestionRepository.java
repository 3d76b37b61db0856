package nl.werkbrug.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

@Repository
class AccessQuestionRepository {

  private static final String OFFICER =
      "the officer of the organisation reads who looked and what is asked about it, never content";

  private final MongoOperations mongo;

  AccessQuestionRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken, or something was asked about that entry already. */
  boolean insert(AccessScope scope, AccessQuestion question) {
    if (!scope.dossierId().equals(question.dossierId())) {
      throw new IllegalArgumentException("A question of somebody else");
    }
    try {
      mongo.insert(question);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<AccessQuestion> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(scope).and("_id").is(id)), AccessQuestion.class));
  }

  long open(AccessScope scope) {
    return mongo.count(Query.query(of(scope).and("answer").isNull()), AccessQuestion.class);
  }

  /** What was asked about these entries of the log. */
  List<AccessQuestion> about(AccessScope scope, Collection<UUID> entryIds) {
    return mongo.find(Query.query(of(scope).and("entryId").in(entryIds)), AccessQuestion.class);
  }

  /** Everything that this client asked, oldest first, behind the one with the id {@code after}. */
  List<AccessQuestion> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = after == null ? of(scope) : of(scope).and("_id").gt(after);
    return mongo.find(
        Query.query(criteria).with(Sort.by("_id")).limit(limit), AccessQuestion.class);
  }

  /**
   * What an organisation was asked: up to {@code limit} questions behind the one with the id {@code
   * after}; open ones from old to new, answered ones from new to old.
   */
  @Unscoped(OFFICER)
  List<AccessQuestion> page(UUID organisationId, boolean open, @Nullable UUID after, int limit) {
    Criteria criteria = of(organisationId);
    criteria = open ? criteria.and("answer").isNull() : criteria.and("answer").ne(null);
    return mongo.find(CaseOrder.page(criteria, open, after, limit), AccessQuestion.class);
  }

  @Unscoped(OFFICER)
  Optional<AccessQuestion> find(UUID organisationId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(organisationId).and("_id").is(id)), AccessQuestion.class));
  }

  /** Keeps the answer when there is none yet. */
  @Unscoped(OFFICER)
  boolean answer(UUID organisationId, UUID id, int version, AccessQuestion.Answer answer) {
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
                new Update().set("answer", answer).inc("version", 1),
                AccessQuestion.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria of(AccessScope scope) {
    return Criteria.where("dossierId").is(scope.dossierId());
  }

  private static Criteria of(UUID organisationId) {
    return Criteria.where("organisationId").is(organisationId);
  }
}
