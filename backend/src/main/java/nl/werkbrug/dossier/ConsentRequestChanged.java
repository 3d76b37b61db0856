package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * An organisation asked the client for consent, or took its question back.
 *
 * @param asked the question; null when it was taken back
 */
@TypeAlias("ConsentRequestChanged")
public record ConsentRequestChanged(UUID id, UUID dossierId, Instant at, @Nullable UUID asked)
    implements OutboxEvent {}
