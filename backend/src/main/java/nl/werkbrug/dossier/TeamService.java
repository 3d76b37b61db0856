package nl.werkbrug.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Assigns contact persons. Each client is one guarded update; doing it again changes nothing more.
 */
@Service
class TeamService {

  static final int MAX_AT_ONCE = 100;
  private static final int MAX_WORD = 500;

  private final DossierRepository repository;
  private final Dossiers dossiers;
  private final People people;
  private final OutboxRelay relay;
  private final Clock clock;

  TeamService(
      DossierRepository repository,
      Dossiers dossiers,
      People people,
      OutboxRelay relay,
      Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.people = people;
    this.relay = relay;
    this.clock = clock;
  }

  /** How many of the clients have the new contact person afterwards. */
  Result<Integer> reassign(Caller caller, TeamController.ReassignInput input) {
    if (!caller.is(Role.TEAM_LEAD)) {
      return Result.refused(
          UserError.notAllowed("Alleen een teamleider wijst contactpersonen toe."));
    }
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(!input.dossierIds().isEmpty(), "dossierIds", "Kies ten minste één cliënt.");
    String word = checks.optionalText("word", "het bericht", input.word(), MAX_WORD);
    Optional<Person> next =
        people
            .person(input.toPersonId())
            .filter(person -> person.role() == Role.ADVISER)
            .filter(person -> caller.worksFor(Objects.requireNonNull(person.organisationId())));
    checks.that(next.isPresent(), "toPersonId", "Kies een adviseur van uw eigen organisatie.");
    if (input.dossierIds().size() > MAX_AT_ONCE) {
      return Result.refused(
          new UserError(
              UserErrorCode.TOO_MUCH,
              "Kies hoogstens 100 cliënten tegelijk.",
              List.of("input", "dossierIds")));
    }
    if (checks.failed() || next.isEmpty()) {
      return checks.refusal();
    }
    int reassigned = 0;
    for (UUID dossierId : List.copyOf(input.dossierIds())) {
      if (handOver(caller, dossierId, input, next.get(), word)) {
        reassigned++;
      }
    }
    return Result.done(reassigned);
  }

  private boolean handOver(
      Caller caller,
      UUID dossierId,
      TeamController.ReassignInput input,
      Person next,
      @Nullable String word) {
    return Retry.whenOvertaken(
                () -> tryHandOver(caller, dossierId, input, next, word).map(Result::done))
            instanceof Result.Done<Boolean>(Boolean done)
        && done;
  }

  /** Empty when somebody else changed the dossier in between. */
  private Optional<Boolean> tryHandOver(
      Caller caller,
      UUID dossierId,
      TeamController.ReassignInput input,
      Person next,
      @Nullable String word) {
    Optional<DossierView> found = dossiers.view(caller, dossierId);
    if (found.isEmpty()) {
      return Optional.of(false);
    }
    DossierView view = found.get();
    Instant now = clock.instant();
    LocalDate today = Weeks.day(now);
    List<ContactPerson> persons = new ArrayList<>(view.allContactPersons());
    if (persons.stream()
        .anyMatch(person -> person.isCurrent(today) && person.personId().equals(next.id()))) {
      return Optional.of(true);
    }
    @Nullable ContactPerson previous =
        persons.stream()
            .filter(
                person -> person.isCurrent(today) && person.personId().equals(input.fromPersonId()))
            .findFirst()
            .orElse(null);
    if (previous == null && input.fromPersonId() != null) {
      return Optional.of(false);
    }
    if (previous != null) {
      persons.set(persons.indexOf(previous), previous.until(today));
    }
    persons.add(
        new ContactPerson(
            next.id(),
            next.name(),
            Objects.requireNonNull(next.organisationId()),
            next.team(),
            previous == null ? ContactRole.WORK : previous.role(),
            today,
            null));
    ContactPersonChanged event =
        new ContactPersonChanged(
            eventId(input.id(), dossierId),
            dossierId,
            now,
            previous == null ? null : previous.name(),
            next.name(),
            next.id(),
            word);
    if (!repository.changeContactPersons(view.scope(), view.dossier().version(), persons, event)) {
      return Optional.empty();
    }
    relay.relay(Dossier.class, dossierId);
    return Optional.of(true);
  }

  /** The same for the same change and client, so that sending again says nothing twice. */
  private static UUID eventId(UUID changeId, UUID dossierId) {
    return UUID.nameUUIDFromBytes((changeId + "/" + dossierId).getBytes(StandardCharsets.US_ASCII));
  }
}
