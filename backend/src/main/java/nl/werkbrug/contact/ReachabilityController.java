package nl.werkbrug.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReachabilityController {

  private static final int MAX_PHONE = 20;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{8,}");

  record SaveInput(
      List<DayOfWeek> days,
      String from,
      String until,
      @Nullable String phone,
      int expectedVersion) {}

  record SavePayload(@Nullable Reachability reachability, List<UserError> userErrors) {}

  private final ReachabilityRepository repository;

  ReachabilityController(ReachabilityRepository repository) {
    this.repository = repository;
  }

  @QueryMapping
  @Nullable Reachability contactPersonReachability(Caller caller) {
    return repository.of(caller.personId()).orElse(null);
  }

  @BatchMapping(typeName = "ContactPerson", field = "reachability")
  Map<ContactPerson, Reachability> reachabilityOf(List<ContactPerson> contactPersons) {
    Map<UUID, Reachability> said =
        repository.of(contactPersons.stream().map(ContactPerson::personId).toList()).stream()
            .collect(Collectors.toMap(Reachability::personId, Function.identity()));
    return contactPersons.stream()
        .filter(person -> said.containsKey(person.personId()))
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                person -> Objects.requireNonNull(said.get(person.personId()))));
  }

  @MutationMapping
  SavePayload contactPersonReachabilitySave(@Argument SaveInput input, Caller caller) {
    Result<Reachability> result =
        caller.is(Role.ADVISER)
            ? save(caller, input)
            : Result.refused(
                UserError.notAllowed(
                    "Alleen een contactpersoon geeft door wanneer die bereikbaar is."));
    return new SavePayload(result.orNull(), result.errors());
  }

  private Result<Reachability> save(Caller caller, SaveInput input) {
    LocalTime from = ClockTime.parse(input.from());
    LocalTime until = ClockTime.parse(input.until());
    List<DayOfWeek> days = input.days().stream().distinct().sorted().toList();
    Checks checks =
        new Checks()
            .that(!days.isEmpty(), "days", "Kies ten minste één dag.")
            .that(from != null, "from", "Schrijf de tijd als 09:00.")
            .that(until != null, "until", "Schrijf de tijd als 17:00.")
            .that(
                from == null || until == null || from.isBefore(until),
                "until",
                "Kies een tijd na de eerste tijd.");
    String phone = checks.optionalText("phone", "het telefoonnummer", input.phone(), MAX_PHONE);
    checks.that(
        phone == null || PHONE.matcher(phone).matches(),
        "phone",
        "Schrijf het nummer met cijfers, bijvoorbeeld 010 123 45 67.");
    if (checks.failed()) {
      return checks.refusal();
    }
    Reachability wanted =
        new Reachability(
            caller.personId(),
            input.expectedVersion() + 1,
            days,
            Objects.requireNonNull(from),
            Objects.requireNonNull(until),
            phone);
    return repository.save(wanted)
        ? Result.done(wanted)
        : repository
            .of(caller.personId())
            .filter(wanted::equals)
            .map(Result::done)
            .orElseGet(() -> Result.refused(UserError.stale()));
  }
}
