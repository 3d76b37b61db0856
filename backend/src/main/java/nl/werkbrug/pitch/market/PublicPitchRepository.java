package nl.werkbrug.pitch.market;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("holds nothing that leads to a client")
class PublicPitchRepository {

  private final MongoOperations mongo;

  PublicPitchRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Adds a pitch; one that is there already, or was taken back, stays as it is. */
  void add(PublicPitch pitch) {
    try {
      mongo.insert(pitch);
    } catch (DuplicateKeyException _) {
      // The same event came twice, or the candidate took the pitch back in the meantime.
    }
  }

  /** Shows other attributes, unless the pitch was taken back. */
  void generalise(UUID id, PitchAttributes attributes) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and("withdrawn").is(false)),
        Update.update("attributes", attributes),
        PublicPitch.class);
  }

  /** Wipes a pitch and keeps its id taken, also when it had not come in yet. */
  void takeDown(UUID id) {
    mongo.save(PublicPitch.gone(id));
  }

  Optional<PublicPitch> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, PublicPitch.class))
        .filter(pitch -> !pitch.withdrawn());
  }

  List<PublicPitch> all() {
    return mongo.find(Query.query(Criteria.where("withdrawn").is(false)), PublicPitch.class);
  }
}
