/**
 * The rights of the client (rechten van de cliënt): everything about oneself in one archive, having
 * corrected what is wrong, and that it goes when its term is over or the client asks.
 *
 * <p>The archive is made in the background, from what each module brings as a {@link
 * nl.werkbrug.dossier.DossierPart}; it is removed an hour after it was ready. A correction is
 * answered by the organisation that sees the section. Privacy officers decide what goes, by counts
 * and days and never by content. Never shows anybody something that the dossier would not show
 * them.
 */
@NullMarked
@ApplicationModule(
    displayName = "Rights",
    allowedDependencies = {"shared", "platform", "identity", "audit", "dossier"})
package nl.werkbrug.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
