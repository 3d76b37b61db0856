/**
 * What every module stands on: the database and its indexes, the outbox relay, the live bus,
 * security and the GraphQL edge.
 *
 * <p>Knows nothing of clients or dossiers. A module declares its {@link
 * nl.werkbrug.platform.MongoIndexes} beside its repository; the rest of this package works without
 * being called.
 */
@NullMarked
package nl.werkbrug.platform;

import org.jspecify.annotations.NullMarked;
