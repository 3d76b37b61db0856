package nl.werkbrug.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.contact.StandIns;
import nl.werkbrug.dossier.Concerned;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which staff hear of what happens in a dossier. */
@Component
class Advisers {

  private final Concerned concerned;
  private final StandIns standIns;

  Advisers(Concerned concerned, StandIns standIns) {
    this.concerned = concerned;
    this.standIns = standIns;
  }

  /**
   * Somebody who hears of it.
   *
   * @param forPersonId the contact person because of whom: this person, or the colleague who is
   *     away today
   */
  record Adviser(UUID personId, UUID organisationId, UUID forPersonId) {
    boolean standsIn() {
      return !personId.equals(forPersonId);
    }
  }

  /** The contact persons of today who see the section, and who stands in for them today. */
  List<Adviser> of(UUID dossierId, @Nullable DossierSection section) {
    return concerned.by(dossierId, section).map(this::of).orElseGet(List::of);
  }

  List<Adviser> of(Concerned.People people) {
    Map<UUID, UUID> away =
        standIns.today(people.guides().stream().map(Concerned.Guide::personId).toList());
    return people.guides().stream()
        .flatMap(
            guide ->
                Stream.of(guide.personId(), away.getOrDefault(guide.personId(), guide.personId()))
                    .distinct()
                    .map(person -> new Adviser(person, guide.organisationId(), guide.personId())))
        .toList();
  }

  /** This person, and who stands in today. */
  Stream<UUID> withStandIn(UUID personId) {
    return Stream.concat(Stream.of(personId), standIns.today(List.of(personId)).values().stream());
  }
}
