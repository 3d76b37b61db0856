package nl.werkbrug.pitch;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A question of an employer came in on the client's side, was put to the client, or was answered.
 *
 * @param interestId the question
 */
@TypeAlias("PitchInterestChanged")
public record PitchInterestChanged(UUID id, UUID dossierId, Instant at, UUID interestId)
    implements OutboxEvent {}
