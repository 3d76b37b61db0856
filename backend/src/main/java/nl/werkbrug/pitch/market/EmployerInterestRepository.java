package nl.werkbrug.pitch.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.platform.OutboxEvent;
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
@Unscoped("belongs to the employer and holds nothing that leads to a client")
class EmployerInterestRepository {

  private final MongoOperations mongo;

  EmployerInterestRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when the id is taken, or the organisation already asked about this pitch. */
  boolean insert(EmployerInterest interest) {
    try {
      mongo.insert(interest);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  Optional<EmployerInterest> find(UUID organisationId, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(of(organisationId).and("_id").is(id)), EmployerInterest.class));
  }

  boolean exists(UUID organisationId, UUID publicPitchId) {
    return mongo.exists(
        Query.query(of(organisationId).and("publicPitchId").is(publicPitchId)),
        EmployerInterest.class);
  }

  /** Which of these pitches the organisation asked about. */
  Set<UUID> asked(UUID organisationId, List<UUID> publicPitchIds) {
    Query query = Query.query(of(organisationId).and("publicPitchId").in(publicPitchIds));
    query.fields().include("publicPitchId");
    return mongo.find(query, Asked.class, mongo.getCollectionName(EmployerInterest.class)).stream()
        .map(Asked::publicPitchId)
        .collect(Collectors.toSet());
  }

  private record Asked(UUID publicPitchId) {}

  /** Latest first, behind the one with the id {@code after}. */
  List<EmployerInterest> page(UUID organisationId, @Nullable UUID after, int limit) {
    Criteria criteria = of(organisationId);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        EmployerInterest.class);
  }

  /** Takes over news unless it, or later news, was there already. */
  void advance(UUID id, int progress, Update news) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and("progress").lt(progress)),
        news.set("progress", progress),
        EmployerInterest.class);
  }

  /** Wipes what the candidate opened; a question that was not answered yet has its answer now. */
  void close(UUID id, Instant at) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update()
            .set("state", InterestState.NOT_AVAILABLE)
            .set("progress", Integer.MAX_VALUE)
            .unset("opened")
            .unset("seenAt"),
        EmployerInterest.class);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and("answeredAt").isNull()),
        Update.update("answeredAt", at),
        EmployerInterest.class);
  }

  /** Records that what is open now was seen; once. */
  boolean seen(UUID organisationId, UUID id, int progress, Instant at, OutboxEvent event) {
    Query unseen =
        Query.query(
            of(organisationId)
                .and("_id")
                .is(id)
                .and("progress")
                .is(progress)
                .and("seenAt")
                .isNull());
    return mongo
            .updateFirst(
                unseen,
                new Update().set("seenAt", at).push("outbox", event),
                EmployerInterest.class)
            .getModifiedCount()
        == 1;
  }

  private static Criteria of(UUID organisationId) {
    return Criteria.where("organisationId").is(organisationId);
  }
}
