/**
 * Who is calling: persons, organisations and memberships (personen, organisaties, lidmaatschappen).
 *
 * <p>The token only names the person; the role and the organisation come from here. Used by every
 * module through {@link nl.werkbrug.identity.Caller}. Never knows anything about a dossier.
 */
@NullMarked
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {"shared", "platform"})
package nl.werkbrug.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
