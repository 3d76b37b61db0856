/**
 * The adviser's cockpit (caseload): who needs me today, each with the reasons in words.
 *
 * <p>Only reads: rows come whole from the dossier's summary, one query a page. A reason is a fact
 * with its time, never a score of a person.
 */
@NullMarked
@ApplicationModule(
    displayName = "Caseload",
    allowedDependencies = {"shared", "platform", "identity", "dossier"})
package nl.werkbrug.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
