package nl.werkbrug.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy officer looks for in the log; what is null does not narrow it.
 *
 * @param actorId the colleague who looked
 * @param dossierIds one of these was looked at
 * @param from first day, in the Netherlands
 * @param until last day, in the Netherlands
 */
public record AccessSearch(
    AccessKind kind,
    @Nullable UUID actorId,
    @Nullable Collection<UUID> dossierIds,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {}
