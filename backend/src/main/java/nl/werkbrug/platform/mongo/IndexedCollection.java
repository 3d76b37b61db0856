package nl.werkbrug.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by their key also where a query asks for more than the key, as every guarded
 * write does. The engine by itself only does so when a query asks for the key and nothing else, and
 * otherwise reads the whole collection.
 */
final class IndexedCollection extends H2Collection {

  private static final String ID = "_id";

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    Iterable<Object> positions = positions(query);
    return positions == null
        ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
  }

  /** Where all that can match lie; null when no key of it is asked for. */
  private @Nullable Iterable<Object> positions(Document query) {
    // A document lies under its id; no need to compare keys, which the engine does in writing.
    Object id = query.get(ID);
    if (id instanceof UUID || id instanceof String) {
      return getDocument(id) == null ? List.of() : List.of(id);
    }
    for (Index<Object> index : getIndexes()) {
      Document keys = keys(query, index);
      if (keys != null && index.canHandle(keys)) {
        return index.getPositions(keys);
      }
    }
    return null;
  }

  private static @Nullable Document keys(Document query, Index<Object> index) {
    Document keys = new Document();
    for (IndexKey key : index.getKeys()) {
      Object value = query.get(key.getKey());
      if (!isPlain(value)) {
        return null;
      }
      keys.put(key.getKey(), value);
    }
    return keys;
  }

  /** A value, or a choice of values. */
  private static boolean isPlain(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case List<?> _ -> false;
      case Document operators -> operators.keySet().equals(Set.of("$in"));
      case Map<?, ?> _ -> false;
      default -> true;
    };
  }
}
