package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.contact.TeamPromise.Terms;
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
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TeamPromiseController {

  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final LocalTime LATEST = LocalTime.of(22, 0);

  record SaveInput(
      @Nullable String team, int workingDays, String opens, String closes, int expectedVersion) {}

  record SavePayload(@Nullable TeamPromise promise, List<UserError> userErrors) {}

  private final TeamPromiseRepository repository;
  private final OwnTeams teams;
  private final Clock clock;

  TeamPromiseController(TeamPromiseRepository repository, OwnTeams teams, Clock clock) {
    this.repository = repository;
    this.teams = teams;
    this.clock = clock;
  }

  @QueryMapping
  List<TeamPromise> teamPromises(Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return List.of();
    }
    List<TeamPromise> usual =
        teams.of(caller, organisation).stream()
            .map(team -> TeamPromise.usual(organisation, team))
            .toList();
    Map<String, TeamPromise> chosen = chosen(usual);
    return usual.stream().map(each -> chosen.getOrDefault(each.id(), each)).toList();
  }

  @MutationMapping
  SavePayload teamPromiseSave(@Argument SaveInput input, Caller caller) {
    UUID organisation = caller.organisationId();
    Result<TeamPromise> result =
        !caller.is(Role.TEAM_LEAD) || organisation == null
            ? Result.refused(
                UserError.notAllowed("Alleen een teamleider kiest wat het team belooft."))
            : save(caller, organisation, input);
    return new SavePayload(result.orNull(), result.errors());
  }

  @BatchMapping(typeName = "ContactPerson", field = "promise")
  Map<ContactPerson, TeamPromise> promiseOf(List<ContactPerson> contactPersons) {
    Map<ContactPerson, TeamPromise> usual =
        contactPersons.stream()
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    person -> TeamPromise.usual(person.organisationId(), person.team())));
    Map<String, TeamPromise> chosen = chosen(usual.values());
    return usual.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> chosen.getOrDefault(each.getValue().id(), each.getValue())));
  }

  @SchemaMapping(typeName = "TeamPromise")
  int workingDays(TeamPromise promise) {
    return promise.latest().workingDays();
  }

  @SchemaMapping(typeName = "TeamPromise")
  String opens(TeamPromise promise) {
    return promise.latest().opens().toString();
  }

  @SchemaMapping(typeName = "TeamPromise")
  String closes(TeamPromise promise) {
    return promise.latest().closes().toString();
  }

  private Map<String, TeamPromise> chosen(Collection<TeamPromise> of) {
    return repository.of(of.stream().map(TeamPromise::id).toList()).stream()
        .collect(Collectors.toMap(TeamPromise::id, Function.identity()));
  }

  private Result<TeamPromise> save(Caller caller, UUID organisation, SaveInput input) {
    LocalTime opens = ClockTime.parse(input.opens());
    LocalTime closes = ClockTime.parse(input.closes());
    Checks checks =
        new Checks()
            .that(
                teams.of(caller, organisation).contains(input.team()),
                "team",
                "Kies een team van uw eigen organisatie.")
            .that(
                input.workingDays() >= 1 && input.workingDays() <= TeamPromise.MAX_WORKING_DAYS,
                "workingDays",
                "Kies 1 tot en met 5 werkdagen.")
            .that(
                opens != null && !opens.isBefore(EARLIEST),
                "opens",
                "Schrijf de tijd als 09:00, vanaf 06:00.")
            .that(
                closes != null && !closes.isAfter(LATEST),
                "closes",
                "Schrijf de tijd als 17:00, tot en met 22:00.")
            .that(
                opens == null
                    || closes == null
                    || Duration.between(opens, closes).compareTo(TeamPromise.SHORTEST_DAY) >= 0,
                "closes",
                "Een werkdag duurt minstens 4 uur. Kies een latere tijd.");
    if (checks.failed()) {
      return checks.refusal();
    }
    Instant now = clock.instant();
    Terms terms =
        new Terms(
            now,
            input.workingDays(),
            Objects.requireNonNull(opens),
            Objects.requireNonNull(closes));
    TeamPromise before = repository.of(organisation, input.team());
    if (before.version() == input.expectedVersion() && repository.save(before.with(terms))) {
      return Result.done(before.with(terms));
    }
    TeamPromise stands = repository.of(organisation, input.team());
    return stands.version() > 0
            && stands.version() == input.expectedVersion() + 1
            && stands.latest().saysTheSameAs(terms)
        ? Result.done(stands)
        : Result.refused(UserError.stale());
  }
}
