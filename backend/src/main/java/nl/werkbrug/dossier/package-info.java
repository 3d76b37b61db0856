/**
 * The shared client file (cliëntdossier): its sections, who may see them and why, and the fixed
 * contact persons.
 *
 * <p>The grants live in the document they guard; giving and withdrawing are one atomic update.
 * {@link nl.werkbrug.dossier.AccessScope} is the only key to a client's data, here and in every
 * other module, and only {@link nl.werkbrug.dossier.Dossiers} makes one. Never copies anything to
 * another organisation.
 */
@NullMarked
@ApplicationModule(
    displayName = "Dossier",
    allowedDependencies = {"shared", "platform", "identity", "audit"})
package nl.werkbrug.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
