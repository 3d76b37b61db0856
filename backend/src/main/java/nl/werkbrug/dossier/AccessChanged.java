package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Who may see this dossier has changed: a consent was given or withdrawn, or a contact person came
 * or went.
 *
 * @param answered the question that the client said yes or no to; null where there was none
 */
@TypeAlias("AccessChanged")
public record AccessChanged(UUID id, UUID dossierId, Instant at, @Nullable Answered answered)
    implements OutboxEvent {

  /** A question for consent that was answered, and who asked it. */
  public record Answered(UUID requestId, UUID organisationId, UUID askedBy) {}
}
