package nl.werkbrug.contact;

import java.util.UUID;

/**
 * A contact that was written down was none after all, because the appointment was not held. Told at
 * least once, with the appointment's own event.
 *
 * @param id that of the contact moment
 */
public record ContactMomentTakenBack(UUID id) {}
