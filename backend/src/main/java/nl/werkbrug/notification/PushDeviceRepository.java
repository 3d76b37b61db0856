package nl.werkbrug.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("a person's own devices; nothing of a client")
class PushDeviceRepository {

  private final MongoOperations mongo;

  PushDeviceRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The devices of a person, oldest first. */
  List<PushDevice> of(UUID personId) {
    return mongo.find(
        Query.query(Criteria.where("personId").is(personId))
            .with(Sort.by("addedAt", "_id"))
            .limit(PushDevices.AT_MOST),
        PushDevice.class);
  }

  Optional<PushDevice> byId(UUID id) {
    return Optional.ofNullable(mongo.findById(id, PushDevice.class));
  }

  /**
   * Stores a device; whoever had it before has it no more. False when somebody took its seat, or
   * stored the same device, in between.
   */
  boolean save(PushDevice device) {
    try {
      mongo.save(device);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /** False when this person has no such device. */
  boolean remove(UUID personId, UUID id) {
    return mongo
            .remove(
                Query.query(Criteria.where("_id").is(id).and("personId").is(personId)),
                PushDevice.class)
            .getDeletedCount()
        == 1;
  }

  void removeOf(UUID personId) {
    mongo.remove(Query.query(Criteria.where("personId").is(personId)), PushDevice.class);
  }
}
