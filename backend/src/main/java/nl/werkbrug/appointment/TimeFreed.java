package nl.werkbrug.appointment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A booking holds no longer; it can be taken out of the calendars.
 *
 * @param days in which it stands
 */
@TypeAlias("AppointmentTimeFreed")
record TimeFreed(UUID id, UUID dossierId, Instant at, UUID claim, List<String> days)
    implements OutboxEvent {}
