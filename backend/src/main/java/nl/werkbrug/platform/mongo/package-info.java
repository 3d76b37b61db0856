/**
 * The database engines: a MongoDB server that was named, a {@code mongod} on this machine, or the
 * embedded engine.
 *
 * <p>{@link nl.werkbrug.platform.mongo.MongoEngine} is the only place that knows which one runs.
 * Everything else speaks to the auto-configured driver and may rest only on what every engine does:
 * one-document updates, plain indexes and no transactions.
 */
@NullMarked
package nl.werkbrug.platform.mongo;

import org.jspecify.annotations.NullMarked;
