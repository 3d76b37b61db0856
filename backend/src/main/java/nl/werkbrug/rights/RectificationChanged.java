package nl.werkbrug.rights;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** A correction was asked, answered, taken back, or its term was extended. */
@TypeAlias("RectificationChanged")
public record RectificationChanged(UUID id, UUID dossierId, Instant at, DossierSection section)
    implements OutboxEvent {}
