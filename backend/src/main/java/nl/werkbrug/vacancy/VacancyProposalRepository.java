package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class VacancyProposalRepository {

  private final MongoOperations mongo;

  VacancyProposalRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Stores a proposal; a vacancy is proposed to a client once, so an earlier one is given back as
   * it is.
   *
   * @return empty when the id is already that of another proposal
   */
  Optional<VacancyProposal> insert(AccessScope scope, VacancyProposal proposal) {
    scope.record(DossierSection.JOB_APPLICATIONS);
    try {
      return Optional.of(mongo.insert(proposal));
    } catch (DuplicateKeyException _) {
      return Optional.ofNullable(
          mongo.findOne(
              Query.query(mine(scope).and("vacancyId").is(proposal.vacancyId())),
              VacancyProposal.class));
    }
  }

  Optional<VacancyProposal> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), VacancyProposal.class));
  }

  /** Up to {@code limit} proposals, latest first, behind the one with the id {@code after}. */
  List<VacancyProposal> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        VacancyProposal.class);
  }

  /** Notes when the client first saw it; nothing changes when that is known already. */
  void markRead(AccessScope scope, UUID id, Instant at, OutboxEvent event) {
    mongo.updateFirst(
        Query.query(mine(scope).and("_id").is(id).and("readAt").isNull()),
        new Update().set("readAt", at).inc("version", 1).push("outbox", event),
        VacancyProposal.class);
  }

  /** Keeps the client's answer when nobody changed the proposal since {@code version}. */
  boolean answer(
      AccessScope scope,
      VacancyProposal before,
      int version,
      VacancyProposal.Reaction answer,
      OutboxEvent event) {
    Update update =
        new Update()
            .set("answer", answer)
            .set("readAt", before.readAt() == null ? answer.at() : before.readAt())
            .inc("version", 1)
            .push("outbox", event);
    return mongo
            .updateFirst(
                Query.query(mine(scope).and("_id").is(before.id()).and("version").is(version)),
                update,
                VacancyProposal.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.JOB_APPLICATIONS);
  }
}
