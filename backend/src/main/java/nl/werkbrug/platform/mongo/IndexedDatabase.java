package nl.werkbrug.platform.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/** A database of {@link IndexedCollection}s. */
final class IndexedDatabase extends H2Database {

  private final MVStore store;

  IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
    // Before the engine's own constructor, which opens the collections that there are.
    this.store = store;
    super(name, store, cursors);
  }

  /** The engine keeps its collections in maps of these names. */
  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String full = getFullCollectionNamespace(name);
    return new IndexedCollection(
        this,
        name,
        options,
        store.openMap("databases." + full),
        store.openMap("meta." + full),
        cursorRegistry);
  }
}
