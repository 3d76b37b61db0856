/**
 * Files in the dossier (documenten): letters, photos of letters, certificates, with their versions
 * and what client and contact person say about them.
 *
 * <p>Clients and contact persons upload, both comment. A file comes in by pieces and goes out by
 * ranges, never as a whole through memory; what it is, is found in its content. A file of somebody
 * else answers as one that does not exist. Never opens or changes what is in a file.
 */
@NullMarked
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"shared", "platform", "identity", "audit", "dossier"})
package nl.werkbrug.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
