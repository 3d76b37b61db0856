package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.pitch.market.InterestState;
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
class PitchInterestRepository {

  private final MongoOperations mongo;

  PitchInterestRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<PitchInterest> find(AccessScope scope, UUID id) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(mine(scope).and("_id").is(id)), PitchInterest.class));
  }

  /** Latest first, behind the one with the id {@code after}. */
  List<PitchInterest> page(AccessScope scope, @Nullable UUID after, int limit) {
    Criteria criteria = mine(scope);
    if (after != null) {
      criteria = criteria.and("_id").lt(after);
    }
    return mongo.find(
        Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
        PitchInterest.class);
  }

  /** Changes the question when nobody else did since {@code version}. */
  boolean change(
      AccessScope scope, UUID id, int version, Update update, PitchInterestChanged event) {
    Query seen = Query.query(mine(scope).and("_id").is(id).and("version").is(version));
    return mongo
            .updateFirst(seen, update.inc("version", 1).push("outbox", event), PitchInterest.class)
            .getModifiedCount()
        == 1;
  }

  @Upkeep("brings an employer's question to the client's side; a second time is harmless")
  void insert(PitchInterest interest) {
    try {
      mongo.insert(interest);
    } catch (DuplicateKeyException _) {
      // The same event came twice.
    }
  }

  @Upkeep("only news for the employer's side is made of it")
  Optional<PitchInterest> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, PitchInterest.class));
  }

  @Upkeep("only when the oldest came is kept, in the summary")
  Optional<PitchInterest> oldestWaiting(UUID dossierId) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(
                    Criteria.where("dossierId").is(dossierId).and("state").is(InterestState.SENT))
                .with(Sort.by("_id")),
            PitchInterest.class));
  }

  @Upkeep("questions about a pitch that was taken back end")
  List<PitchInterest> unanswered(UUID publicPitchId) {
    return mongo.find(
        Query.query(Criteria.where("publicPitchId").is(publicPitchId).and("answeredAt").isNull()),
        PitchInterest.class);
  }

  @Upkeep("a question about a pitch that was taken back ends")
  boolean end(PitchInterest interest, Instant at, PitchInterestChanged event) {
    return mongo
            .updateFirst(
                Query.query(
                    Criteria.where("_id").is(interest.id()).and("version").is(interest.version())),
                new Update()
                    .set("state", InterestState.NOT_AVAILABLE)
                    .set("answeredAt", at)
                    .inc("version", 1)
                    .push("outbox", event),
                PitchInterest.class)
            .getModifiedCount()
        == 1;
  }

  @Upkeep("notes that the employer saw what the client opened")
  void seen(UUID id, Instant at) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        Update.update("seenAt", at),
        PitchInterest.class);
  }

  @Upkeep("only their ids, to close them on the employer's side")
  List<UUID> idsOf(UUID dossierId) {
    Query query = Query.query(Criteria.where("dossierId").is(dossierId));
    query.fields().include("_id");
    return mongo.query(PitchInterest.class).as(IdOnly.class).matching(query).all().stream()
        .map(IdOnly::id)
        .toList();
  }

  private record IdOnly(UUID id) {}

  @Upkeep("what goes is not read")
  void remove(UUID id) {
    mongo.remove(Query.query(Criteria.where("_id").is(id)), PitchInterest.class);
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.PITCH);
  }
}
