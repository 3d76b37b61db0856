package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * An adviser wrote down that an appointment was held, or took that back.
 *
 * @param held false when it was taken back
 * @param startedAt when the appointment began
 */
@TypeAlias("AppointmentTookPlace")
public record AppointmentTookPlace(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID appointmentId,
    boolean held,
    AppointmentKind kind,
    Instant startedAt,
    UUID adviserId,
    String adviserName)
    implements OutboxEvent {}
