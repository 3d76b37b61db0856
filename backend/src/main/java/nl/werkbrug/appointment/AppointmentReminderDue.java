package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * It is time to remind a client and an adviser of their appointment; once for each kind, as long as
 * the appointment stays where it is.
 */
@TypeAlias("AppointmentReminderDue")
public record AppointmentReminderDue(
    UUID id,
    UUID dossierId,
    Instant at,
    UUID appointmentId,
    Reminder kind,
    Instant startsAt,
    UUID adviserId)
    implements OutboxEvent {}
