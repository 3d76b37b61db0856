package nl.werkbrug.rights;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A correction was asked, answered, taken back, or its term was extended.
 *
 * @param rectificationId null in what was stored before it was kept
 * @param what null in what was stored before it was kept
 * @param organisationId of whom it is asked; null in what was stored before it was kept
 */
@TypeAlias("RectificationChanged")
public record RectificationChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    DossierSection section,
    @Nullable UUID rectificationId,
    @Nullable What what,
    @Nullable UUID organisationId)
    implements OutboxEvent {

  /** What happened. */
  public enum What {
    ASKED,
    ANSWERED,
    EXTENDED,
    TAKEN_BACK
  }
}
