/**
 * The manager's figures (managementrapportage): caseload, outflow and their division, as in R 3.2.
 *
 * <p>Only reads counts. A figure that stands for fewer than the threshold of persons is never
 * shown.
 */
@NullMarked
@ApplicationModule(
    displayName = "Reporting",
    allowedDependencies = {"shared", "platform", "identity", "dossier", "contact", "vacancy"})
package nl.werkbrug.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
