/**
 * The pitch (pitchprofiel, "de pitcher", R 3.2): a jobseeker writes who they are and what they
 * want, an adviser approves it, and employers read it without learning whose it is.
 *
 * <p>The private side lives here, by dossier. The public side lives in {@code pitch.market}, which
 * cannot reach a dossier: this package knows the id of the public pitch, never the other way round.
 * Nothing is public that gives somebody away: the text is checked, and attributes are left out
 * until at least 11 candidates look alike. An employer's question goes to the contact person; only
 * the candidate's yes opens something.
 */
@NullMarked
@ApplicationModule(
    displayName = "Pitch",
    allowedDependencies = {"shared", "platform", "identity", "audit", "dossier"})
package nl.werkbrug.pitch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
