package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** A section whose content lives in the dossier itself was changed. */
@TypeAlias("DossierUpdated")
public record DossierUpdated(UUID id, UUID dossierId, Instant at, DossierSection section)
    implements OutboxEvent {}
