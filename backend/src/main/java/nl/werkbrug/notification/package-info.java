/**
 * Notices (meldingen): each person hears once of what happened for them, in the portal, and by mail
 * or on a device when they want that.
 *
 * <p>Only listens to events and reads; no other module knows it. A notice holds what kind of thing
 * happened and where to look, never what it says, and it is there for a person only as long as that
 * person may see what it is about.
 */
@NullMarked
@ApplicationModule(
    displayName = "Notices",
    allowedDependencies = {
      "shared",
      "platform",
      "identity",
      "dossier",
      "contact",
      "document",
      "appointment",
      "effortplan",
      "vacancy",
      "pitch",
      "rights"
    })
package nl.werkbrug.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
