package nl.werkbrug.platform;

import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/**
 * The indexes of one collection, declared as a bean beside its repository and created at start.
 *
 * <p>Only plain, compound, unique and sparse indexes exist here, because not every engine has more.
 *
 * @param collection the name of the collection
 * @param indexes its indexes, besides the one on the id
 */
public record MongoIndexes(String collection, List<Index> indexes) {

  /** The indexes of a collection. */
  public static MongoIndexes of(String collection, Index... indexes) {
    return new MongoIndexes(collection, List.of(indexes));
  }

  /** An ascending index over these fields, in this order. */
  public static Index on(String... fields) {
    var index = new Index();
    Arrays.stream(fields).forEach(field -> index.on(field, Direction.ASC));
    return index.named(String.join("_", fields));
  }

  /** An index that lets each combination of these fields exist once. */
  public static Index unique(String... fields) {
    return on(fields).unique();
  }

  /** An index over only the documents that have at least one of these fields. */
  public static Index sparse(String... fields) {
    return on(fields).sparse();
  }
}
