package nl.werkbrug.jobapplication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * An application was reported, or its outcome was said.
 *
 * @param appliedOn its day, so that a plan knows which period it touches
 */
@TypeAlias("JobApplicationChanged")
public record JobApplicationChanged(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID jobApplicationId,
    LocalDate appliedOn,
    ApplicationOutcome outcome)
    implements OutboxEvent {}
