package nl.werkbrug.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AbsenceController {

  static final int MAX_YEARS_AHEAD = 1;

  record SaveInput(LocalDate from, LocalDate lastDay, UUID standInId, int expectedVersion) {}

  record CancelInput(int expectedVersion) {}

  record AbsencePayload(@Nullable Absence absence, List<UserError> userErrors) {
    static AbsencePayload of(Result<Absence> result) {
      return new AbsencePayload(result.orNull(), result.errors());
    }
  }

  record StandIn(UUID id, String name, String initials) {
    static StandIn of(UUID id, String name) {
      return new StandIn(id, name, Person.initials(name));
    }
  }

  private final AbsenceRepository repository;
  private final People people;
  private final Clock clock;

  AbsenceController(AbsenceRepository repository, People people, Clock clock) {
    this.repository = repository;
    this.people = people;
    this.clock = clock;
  }

  @QueryMapping
  @Nullable Absence contactPersonAbsence(Caller caller) {
    return repository.of(caller.personId(), today()).orElse(null);
  }

  @QueryMapping
  List<StandIn> contactPersonStandIns(Caller caller) {
    return colleagues(caller).stream()
        .map(person -> StandIn.of(person.id(), person.name()))
        .toList();
  }

  @MutationMapping
  AbsencePayload contactPersonAbsenceSave(@Argument SaveInput input, Caller caller) {
    return AbsencePayload.of(ofAdviser(caller, () -> save(caller, input)));
  }

  @MutationMapping
  AbsencePayload contactPersonAbsenceCancel(@Argument CancelInput input, Caller caller) {
    return AbsencePayload.of(ofAdviser(caller, () -> cancel(caller, input)));
  }

  @BatchMapping(typeName = "ContactPerson", field = "absence")
  Map<ContactPerson, Absence> absenceOf(List<ContactPerson> contactPersons) {
    Map<UUID, Absence> absences =
        repository
            .of(contactPersons.stream().map(ContactPerson::personId).toList(), today())
            .stream()
            .collect(Collectors.toMap(Absence::personId, Function.identity()));
    return contactPersons.stream()
        .filter(person -> absences.containsKey(person.personId()))
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                person -> Objects.requireNonNull(absences.get(person.personId()))));
  }

  @SchemaMapping(typeName = "ContactPersonAbsence")
  StandIn standIn(Absence absence) {
    return StandIn.of(absence.standInId(), absence.standInName());
  }

  private interface Change {
    Result<Absence> run();
  }

  private static Result<Absence> ofAdviser(Caller caller, Change change) {
    return caller.is(Role.ADVISER)
        ? change.run()
        : Result.refused(
            UserError.notAllowed("Alleen een contactpersoon geeft door wanneer die weg is."));
  }

  private Result<Absence> save(Caller caller, SaveInput input) {
    LocalDate today = today();
    Optional<Person> standIn =
        colleagues(caller).stream()
            .filter(person -> person.id().equals(input.standInId()))
            .findFirst();
    Checks checks =
        new Checks()
            .that(
                !input.lastDay().isBefore(today)
                    && !input.lastDay().isAfter(today.plusYears(MAX_YEARS_AHEAD)),
                "lastDay",
                "Kies een laatste dag vanaf vandaag, en niet later dan over een jaar.")
            .that(
                !input.from().isAfter(input.lastDay()),
                "from",
                "De eerste dag ligt na de laatste dag. Draai ze om.")
            .that(
                standIn.isPresent(),
                "standInId",
                "Kies iemand uit uw eigen team. Anderen kunnen de berichten niet zien.");
    if (checks.failed()) {
      return checks.refusal();
    }
    Absence wanted =
        new Absence(
            caller.personId(),
            input.expectedVersion() + 1,
            input.from(),
            input.lastDay(),
            input.standInId(),
            standIn.orElseThrow().name());
    boolean stored =
        input.expectedVersion() == 0
            ? repository.insert(wanted, today)
            : repository.replace(wanted, input.expectedVersion());
    return stored ? Result.done(wanted) : alreadySaid(wanted, today);
  }

  /** The same change sent again is no conflict. */
  private Result<Absence> alreadySaid(Absence wanted, LocalDate today) {
    return repository
        .of(wanted.personId(), today)
        .filter(wanted::equals)
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.stale()));
  }

  private Result<Absence> cancel(Caller caller, CancelInput input) {
    Optional<Absence> before = repository.of(caller.personId(), today());
    if (before.isEmpty()) {
      return Result.refused(
          UserError.conflict("Er staat geen afwezigheid meer. U hoeft niets te doen."));
    }
    return repository.remove(caller.personId(), input.expectedVersion())
        ? Result.done(before.get())
        : Result.refused(UserError.stale());
  }

  private List<Person> colleagues(Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.ADVISER) || organisation == null) {
      return List.of();
    }
    return people.colleagues(organisation, Role.ADVISER).stream()
        .filter(person -> Objects.equals(person.team(), caller.team()))
        .filter(person -> !person.id().equals(caller.personId()))
        .toList();
  }

  private LocalDate today() {
    return Weeks.day(clock.instant());
  }
}
