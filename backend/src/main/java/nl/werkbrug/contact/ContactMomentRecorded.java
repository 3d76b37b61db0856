package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A contact was written down.
 *
 * @param id that of the contact moment
 * @param at when the contact was
 */
@TypeAlias("ContactMomentRecorded")
public record ContactMomentRecorded(UUID id, UUID dossierId, Instant at, ContactForm form)
    implements OutboxEvent {}
