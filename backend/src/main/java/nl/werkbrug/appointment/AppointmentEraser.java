package nl.werkbrug.appointment;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierErasers;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Appointments, the days in the client's own calendar, and the feed of it. */
@Component
class AppointmentEraser implements DossierEraser {

  private final DossierEraser appointments;
  private final CalendarRepository calendars;
  private final CalendarFeedRepository feeds;

  AppointmentEraser(
      DossierErasers erasers, CalendarRepository calendars, CalendarFeedRepository feeds) {
    this.appointments = erasers.of(section(), title(), Appointment.class);
    this.calendars = calendars;
    this.feeds = feeds;
  }

  @Override
  public final DossierSection section() {
    return DossierSection.APPOINTMENTS;
  }

  @Override
  public final String title() {
    return "Afspraken";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Appointment.class, CalendarDay.class, CalendarFeed.class);
  }

  @Override
  public Held held(UUID dossierId) {
    return appointments.held(dossierId);
  }

  @Override
  public void erase(UUID dossierId) {
    appointments.erase(dossierId);
    calendars.removeOf(Calendars.daysOf(dossierId));
  }

  @Override
  public void forgetClient(UUID clientId) {
    feeds.remove(clientId);
  }
}
