package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * Who may see this dossier has changed: a consent was given or withdrawn, or a contact person came
 * or went.
 */
@TypeAlias("AccessChanged")
public record AccessChanged(UUID id, UUID dossierId, Instant at) implements OutboxEvent {}
