/**
 * Applications that jobseekers report themselves (sollicitaties), and the obligation they count for
 * (sollicitatieplicht: 4 per 4 weeks by law, R 3.2, or what the plan says).
 *
 * <p>Clients report; advisers with section JOB_APPLICATIONS read. Nothing here ever judges: a count
 * is a count.
 */
@NullMarked
@ApplicationModule(
    displayName = "Job applications",
    allowedDependencies = {"shared", "platform", "identity", "dossier", "document", "vacancy"})
package nl.werkbrug.jobapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
