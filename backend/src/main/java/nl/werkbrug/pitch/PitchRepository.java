package nl.werkbrug.pitch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.pitch.market.PitchAttributes;
import nl.werkbrug.shared.Unscoped;
import nl.werkbrug.shared.Upkeep;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class PitchRepository {

  private final MongoOperations mongo;

  PitchRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<PitchProfile> find(AccessScope scope) {
    return Optional.ofNullable(mongo.findOne(Query.query(mine(scope)), PitchProfile.class));
  }

  /** Stores the first draft; false when there is one already. */
  boolean insert(AccessScope scope, PitchProfile pitch) {
    scope.record(DossierSection.PITCH);
    try {
      mongo.insert(pitch);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** Changes the pitch when nobody else did since {@code version}. */
  boolean change(AccessScope scope, int version, Update update, PitchChanged event) {
    Query seen = Query.query(mine(scope).and("version").is(version));
    return mongo
            .updateFirst(seen, update.inc("version", 1).push("outbox", event), PitchProfile.class)
            .getModifiedCount()
        == 1;
  }

  @Upkeep("only its state is kept, in the summary")
  Optional<PitchProfile> find(UUID dossierId) {
    return Optional.ofNullable(mongo.findById(dossierId, PitchProfile.class));
  }

  @Upkeep("finds whose contact person an employer's question goes to")
  Optional<PitchProfile> published(UUID publicId) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(published().and("publicId").is(publicId)), PitchProfile.class));
  }

  /** What generalising needs of a published pitch. */
  record Published(UUID publicId, Content content) {

    /** The part that counts. */
    record Content(PitchAttributes attributes) {}
  }

  @Unscoped("attributes and random ids only, to count how many pitches look alike")
  List<Published> allPublished() {
    Query query = Query.query(published());
    query.fields().include("publicId", "content.attributes");
    return mongo.find(query, Published.class, "pitch_profile");
  }

  @Upkeep("what goes is not read")
  void remove(UUID dossierId) {
    mongo.remove(Query.query(Criteria.where("_id").is(dossierId)), PitchProfile.class);
  }

  private static Criteria published() {
    return Criteria.where("state").is(PitchState.PUBLISHED);
  }

  private static Criteria mine(AccessScope scope) {
    return scope.filter(DossierSection.PITCH);
  }
}
