package nl.werkbrug.contact;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A contact was written down.
 *
 * @param id that of the contact moment
 * @param at when the contact was
 * @param byId the adviser who had it; null where that was not told yet
 */
@TypeAlias("ContactMomentRecorded")
public record ContactMomentRecorded(
    UUID id, UUID dossierId, Instant at, ContactForm form, @Nullable UUID byId)
    implements OutboxEvent {}
