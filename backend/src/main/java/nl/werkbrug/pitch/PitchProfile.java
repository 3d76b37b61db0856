package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The private side of a pitch: one for each dossier.
 *
 * @param dossierId whose it is; also the id
 * @param publicId under which it is, or will be, public; a new one after each withdrawal
 * @param changeRequest what the adviser asked to change; null when nothing
 * @param approvedBy name of the adviser who approved it; null when nobody did
 * @param changedAt when it came into this state
 */
@Document("pitch_profile")
record PitchProfile(
    @Id UUID dossierId,
    int version,
    UUID publicId,
    PitchState state,
    PitchContent content,
    @Nullable String changeRequest,
    @Nullable String approvedBy,
    Instant changedAt,
    List<OutboxEvent> outbox) {}
