package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Another contact person takes over (overdracht).
 *
 * @param previousName who did it until now; null when there was nobody
 * @param nextName who does it from now on
 * @param nextId who that is; null in what was stored before this was known
 * @param word to the client, in the words of who decided it; null when there is none
 */
@TypeAlias("ContactPersonChanged")
public record ContactPersonChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    @Nullable String previousName,
    String nextName,
    @Nullable UUID nextId,
    @Nullable String word)
    implements OutboxEvent {}
