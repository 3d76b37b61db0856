package nl.werkbrug.contact;

import java.util.UUID;

/**
 * A contact that was written down was none after all, because the appointment was not held or what
 * was written was taken back.
 *
 * @param id that of the contact moment
 */
public record ContactMomentTakenBack(UUID id) {}
