package nl.werkbrug.appointment;

import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open screens that something changed, and keeps the calendars tidy. */
@Component
class AppointmentListener {

  private final Calendars calendars;
  private final Dossiers dossiers;

  AppointmentListener(Calendars calendars, Dossiers dossiers) {
    this.calendars = calendars;
    this.dossiers = dossiers;
  }

  @EventListener
  void on(AppointmentChanged event) {
    dossiers.signal(event.dossierId(), DossierSection.APPOINTMENTS, 0);
  }

  @EventListener
  void on(TimeFreed event) {
    calendars.free(event.days(), event.claim());
  }
}
