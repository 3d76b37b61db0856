package nl.werkbrug.document;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** A version, a comment or an answer was added, a thread was done, or a side has looked. */
@TypeAlias("DocumentChanged")
public record DocumentChanged(UUID id, UUID dossierId, Instant at, UUID documentId)
    implements OutboxEvent {}
