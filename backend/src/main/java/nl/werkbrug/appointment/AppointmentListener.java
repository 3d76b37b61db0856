package nl.werkbrug.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list row, tells open screens, and keeps the calendars tidy. */
@Component
class AppointmentListener {

  /** More than anybody has planned ahead; older ones say nothing about today. */
  private static final int LATEST = 50;

  private static final int UPCOMING = 5;

  private final AppointmentRepository repository;
  private final Calendars calendars;
  private final Dossiers dossiers;
  private final Clock clock;

  AppointmentListener(
      AppointmentRepository repository, Calendars calendars, Dossiers dossiers, Clock clock) {
    this.repository = repository;
    this.calendars = calendars;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @EventListener
  void on(AppointmentChanged event) {
    Instant asOf = clock.instant();
    dossiers.summarise(
        event.dossierId(), summary(repository.latest(event.dossierId(), LATEST), asOf));
  }

  @EventListener
  void on(AppointmentReminderDue event) {
    dossiers.signal(event.dossierId(), DossierSection.APPOINTMENTS, 0);
  }

  @EventListener
  void on(TimeFreed event) {
    calendars.free(event.days(), event.claim());
  }

  /**
   * @param latest first
   */
  static Summary.Appointments summary(List<Appointment> latest, Instant asOf) {
    return new Summary.Appointments(
        asOf,
        latest.stream()
            .filter(Appointment::isConfirmed)
            .map(Appointment::startsAt)
            .filter(Objects::nonNull)
            .filter(asOf::isBefore)
            .sorted()
            .limit(UPCOMING)
            .toList(),
        latest.stream()
            .filter(appointment -> appointment.closed(asOf) == null)
            .map(Appointment::moveAsked)
            .filter(Objects::nonNull)
            .map(Appointment.MoveAsked::at)
            .min(Instant::compareTo)
            .orElse(null),
        notComeAt(latest));
  }

  private static @Nullable Instant notComeAt(List<Appointment> latest) {
    Appointment last = latest.stream().filter(it -> it.outcome() != null).findFirst().orElse(null);
    Appointment.OutcomeNote note = last == null ? null : last.outcome();
    if (last == null || note == null || note.outcome() == AppointmentOutcome.HELD) {
      return null;
    }
    boolean another =
        latest.stream()
            .filter(Appointment::isConfirmed)
            .map(Appointment::booking)
            .anyMatch(booking -> booking != null && booking.pickedAt().isAfter(note.at()));
    return another ? null : last.startsAt();
  }
}
