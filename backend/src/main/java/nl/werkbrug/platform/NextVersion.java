package nl.werkbrug.platform;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A document that is written as a whole, each version behind the one that was read. */
public final class NextVersion {

  private NextVersion() {}

  /**
   * Stores the next version; false when somebody else stored one since.
   *
   * @param version 1 for the first
   * @param content what a later version changes
   */
  public static boolean store(
      MongoOperations mongo, Object next, Object id, int version, Update content) {
    if (version == 1) {
      try {
        mongo.insert(next);
        return true;
      } catch (DuplicateKeyException _) {
        return false;
      }
    }
    Query before = Query.query(Criteria.where("_id").is(id).and("version").is(version - 1));
    return mongo
            .updateFirst(before, content.set("version", version), next.getClass())
            .getModifiedCount()
        == 1;
  }
}
