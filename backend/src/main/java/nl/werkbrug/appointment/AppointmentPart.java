package nl.werkbrug.appointment;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierPart;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Pages;
import org.springframework.stereotype.Component;

/** Every appointment, of every organisation. */
@Component
class AppointmentPart implements DossierPart {

  private final AppointmentRepository repository;

  AppointmentPart(AppointmentRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "appointments";
  }

  @Override
  public DossierSection section() {
    return DossierSection.APPOINTMENTS;
  }

  @Override
  public String title() {
    return "Afspraken";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(Appointment.class);
  }

  @Override
  public Stream<Item> items(AccessScope scope) {
    return Pages.<Appointment>all(
            last ->
                repository.page(
                    scope,
                    last == null ? null : new AppointmentRepository.Place(last.at(), last.id()),
                    Pages.SIZE))
        .map(AppointmentPart::item);
  }

  private static Item item(Appointment appointment) {
    Terms terms = appointment.terms();
    Appointment.Booking booking = appointment.booking();
    Appointment.Cancelled cancelled = appointment.cancelled();
    Appointment.OutcomeNote outcome = appointment.outcome();
    Appointment.MoveAsked asked = appointment.moveAsked();
    return Item.of(
            appointment, booking == null ? terms.subject() : DutchDates.moment(booking.from()))
        .line("Waarover", terms.subject())
        .line("Met", terms.adviserName() + ", " + appointment.organisationName())
        .line("Hoe", kind(terms.kind()))
        .line("Ruimte", terms.room())
        .line("Waar", terms.place())
        .line("Link", terms.link())
        .line("Telefoonnummer", terms.phone())
        .line("Meenemen", terms.bring())
        .line("Andere tijd gevraagd", asked == null ? null : asked.reason())
        .line(
            "Afgezegd",
            cancelled == null ? null : "door " + cancelled.by() + ": " + cancelled.reason())
        .line("Wat er gebeurde", outcome == null ? null : outcome(outcome.outcome()));
  }

  private static String kind(AppointmentKind kind) {
    return switch (kind) {
      case MEETING -> "gesprek";
      case PHONE -> "telefoon";
      case VIDEO -> "beeldbellen";
    };
  }

  private static String outcome(AppointmentOutcome outcome) {
    return switch (outcome) {
      case HELD -> "gehouden";
      case NOT_COME -> "niet gekomen";
    };
  }
}
