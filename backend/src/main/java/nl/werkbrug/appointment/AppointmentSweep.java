package nl.werkbrug.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.platform.RecurringWork;
import nl.werkbrug.shared.Weeks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reminds people of their appointments when it is time, each time once however many instances look,
 * and forgets calendars of days that are past.
 *
 * <p>What was due while nothing ran is made up for as long as the appointment has not begun: the
 * last reminder only, because two at once say no more than one.
 */
@Component
class AppointmentSweep extends RecurringWork {

  private static final int AT_ONCE = 200;

  private final AppointmentRepository repository;
  private final CalendarRepository days;
  private final OutboxRelay relay;
  private final Clock clock;

  AppointmentSweep(
      AppointmentRepository repository,
      CalendarRepository days,
      OutboxRelay relay,
      Clock clock,
      @Value("${werkbrug.appointment.sweep}") Duration every) {
    super("appointment-sweep", Duration.ofSeconds(5), every);
    this.repository = repository;
    this.days = days;
    this.relay = relay;
    this.clock = clock;
  }

  @Override
  protected void round() {
    days.removeBefore(Weeks.day(clock.instant()));
    List<Appointment> due;
    do {
      Instant now = clock.instant();
      due = repository.due(now, AT_ONCE);
      due.forEach(appointment -> remind(appointment, now));
    } while (due.size() == AT_ONCE);
  }

  /** False when somebody else was first, or when there is nothing to be reminded of any more. */
  boolean remind(Appointment appointment, Instant now) {
    Appointment.Booking booking = appointment.booking();
    Reminder kind = booking == null ? null : Reminder.dueAt(now, booking.from());
    if (booking == null || kind == null || !now.isBefore(booking.from())) {
      repository.remind(appointment, null, null, null);
      return false;
    }
    boolean reminded =
        repository.remind(
            appointment,
            new Appointment.Reminded(kind, now),
            Reminder.nextAfter(now, booking.from()),
            due(appointment, booking, kind, now));
    relay.relay(Appointment.class, appointment.id());
    return reminded;
  }

  private static AppointmentReminderDue due(
      Appointment appointment, Appointment.Booking booking, Reminder kind, Instant now) {
    return new AppointmentReminderDue(
        UuidCreator.getTimeOrderedEpoch(),
        appointment.dossierId(),
        now,
        appointment.id(),
        kind,
        booking.from(),
        booking.terms().adviserId());
  }
}
