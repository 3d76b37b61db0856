/**
 * The fixed contact person (vast contactpersoon), the conversation (gesprek), contact moments
 * (contactmomenten) and the promise of an answer within some working days (antwoordbelofte).
 *
 * <p>Clients and their contact persons talk; advisers with section CONTACT_MOMENTS write down
 * contacts in any other form. A message keeps its place and its number, which never has a gap; its
 * words can be changed or taken back for a quarter of an hour, by who wrote them.
 */
@NullMarked
@ApplicationModule(
    displayName = "Contact",
    allowedDependencies = {"shared", "platform", "identity", "dossier", "appointment"})
package nl.werkbrug.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
