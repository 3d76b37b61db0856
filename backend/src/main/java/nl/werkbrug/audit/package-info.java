/**
 * Two logs (logboeken): what was processed of whom, and who looked in which role and why.
 *
 * <p>Every request that read something of a client leaves exactly one record, written before the
 * answer leaves; when it cannot be written, the answer is refused. Clients read it as "wie heeft
 * gekeken". Never holds content of a dossier.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"shared", "platform", "identity"})
package nl.werkbrug.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
