/**
 * Appointments (afspraken) of a client with an adviser: times are proposed, the client picks, both
 * are reminded, and what happened is written down.
 *
 * <p>Whoever sees section APPOINTMENTS proposes; the client picks, asks for another time and
 * cancels; an adviser of the organisation that made an appointment moves it, cancels it and writes
 * down whether it took place. Not coming is a fact that asks for a phone call, never more than
 * that: no other module may draw anything from it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Appointments",
    allowedDependencies = {"shared", "platform", "identity", "audit", "dossier"})
package nl.werkbrug.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
