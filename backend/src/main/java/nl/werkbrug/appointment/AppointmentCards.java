package nl.werkbrug.appointment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Appointments, by what they are about and when. */
@Component
class AppointmentCards implements CardSource {

  private final AppointmentRepository repository;

  AppointmentCards(AppointmentRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.APPOINTMENT;
  }

  @Override
  public Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids) {
    return scope.sees(DossierSection.APPOINTMENTS)
        ? repository.find(scope, ids).stream()
            .collect(Collectors.toMap(Appointment::id, AppointmentCards::card))
        : Map.of();
  }

  private static Card card(Appointment appointment) {
    Terms terms = appointment.terms();
    return new Card(terms.subject(), terms.adviserName(), appointment.at(), null);
  }
}
