package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** Somebody looks at this dossier by break-glass. */
@TypeAlias("GlassBroken")
public record GlassBroken(UUID id, UUID dossierId, Instant at) implements OutboxEvent {}
