package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.People;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What a team lead does with the caseload: see who has how many, and assign. Names only, no
 * content.
 */
@Controller
class TeamController {

  record TeamAdviser(UUID id, String name, String initials, @Nullable String team, int clients) {}

  record TeamClient(UUID id, String clientName, List<ContactPerson> contactPersons) {}

  record ReassignInput(
      UUID id,
      List<UUID> dossierIds,
      @Nullable UUID fromPersonId,
      UUID toPersonId,
      @Nullable String word) {}

  record ReassignPayload(@Nullable Integer reassigned, List<UserError> userErrors) {}

  private final Dossiers dossiers;
  private final DossierRepository repository;
  private final TeamService service;
  private final People people;
  private final Clock clock;

  TeamController(
      Dossiers dossiers,
      DossierRepository repository,
      TeamService service,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.service = service;
    this.people = people;
    this.clock = clock;
  }

  @QueryMapping
  List<TeamAdviser> teamAdvisers(Caller caller) {
    UUID organisation = caller.organisationId();
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return List.of();
    }
    Map<UUID, Integer> loads =
        dossiers.loads(organisation).stream()
            .collect(
                Collectors.groupingBy(
                    Dossiers.Load::personId, Collectors.summingInt(Dossiers.Load::count)));
    return people.colleagues(organisation, Role.ADVISER).stream()
        .map(
            adviser ->
                new TeamAdviser(
                    adviser.id(),
                    adviser.name(),
                    Person.initials(adviser.name()),
                    adviser.team(),
                    loads.getOrDefault(adviser.id(), 0)))
        .toList();
  }

  @QueryMapping
  Connection<TeamClient> teamClients(
      @Argument @Nullable UUID adviserId,
      @Argument int first,
      @Argument @Nullable String after,
      Caller caller) {
    UUID organisation = caller.organisationId();
    int size = Connection.first(first);
    DossierRepository.ByName last = Connection.key(after, TeamController::place);
    if (!caller.is(Role.TEAM_LEAD) || organisation == null) {
      return Connection.of(List.of(), size, TeamClient::clientName);
    }
    LocalDate today = Weeks.day(clock.instant());
    return Connection.of(
            repository.toAssign(organisation, adviserId, today.toString(), last, size + 1),
            size,
            dossier -> dossier.id() + " " + dossier.clientName())
        .map(
            dossier ->
                new TeamClient(
                    dossier.id(), dossier.clientName(), dossier.currentContactPersons(today)));
  }

  private static DossierRepository.ByName place(String key) {
    String[] parts = key.split(" ", 2);
    return new DossierRepository.ByName(parts[parts.length - 1], UUID.fromString(parts[0]));
  }

  @MutationMapping
  ReassignPayload contactPersonReassign(@Argument ReassignInput input, Caller caller) {
    Result<Integer> result = service.reassign(caller, input);
    return new ReassignPayload(result.orNull(), result.errors());
  }
}
