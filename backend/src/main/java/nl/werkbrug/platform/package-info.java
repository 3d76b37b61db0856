/**
 * What the application stands on: database engines and indexes, outbox relay, live bus, login
 * checks, the GraphQL edge and the serving of the portal.
 *
 * <p>Knows nothing of clients or dossiers. A module declares its {@link
 * nl.werkbrug.platform.MongoIndexes} beside its repository; the rest of this package works without
 * being called.
 */
@NullMarked
@ApplicationModule(
    displayName = "Platform",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = "shared")
package nl.werkbrug.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
