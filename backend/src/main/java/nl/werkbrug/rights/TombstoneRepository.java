package nl.werkbrug.rights;

import java.util.List;
import nl.werkbrug.shared.Unscoped;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
@Unscoped("holds keyed hashes that lead to nobody")
class TombstoneRepository {

  private final MongoOperations mongo;

  TombstoneRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps it; one that is there already stays. */
  void keep(ErasureTombstone tombstone) {
    try {
      mongo.insert(tombstone);
    } catch (DuplicateKeyException _) {
      // Written by an attempt that was cut short, or known from the file.
    }
  }

  List<ErasureTombstone> all() {
    return mongo.findAll(ErasureTombstone.class);
  }
}
