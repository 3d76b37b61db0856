package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class QuickAnswerService {

  private static final int MAX_TITLE = 80;

  private static final UserError NOT_YOURS =
      UserError.notAllowed("U kunt alleen de antwoorden van uw eigen team aanpassen.");

  private final QuickAnswersRepository repository;
  private final ReachabilityRepository reachabilities;
  private final OwnTeams teams;
  private final Dossiers dossiers;
  private final Clock clock;

  QuickAnswerService(
      QuickAnswersRepository repository,
      ReachabilityRepository reachabilities,
      OwnTeams teams,
      Dossiers dossiers,
      Clock clock) {
    this.repository = repository;
    this.reachabilities = reachabilities;
    this.teams = teams;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** A standing answer with its fields filled in for one client. */
  record Filled(UUID id, String title, String text) {}

  /** Of the caller's own team, or of each team that the caller leads. */
  List<QuickAnswers> lists(Caller caller) {
    UUID organisation = organisationOf(caller);
    if (organisation == null) {
      return List.of();
    }
    List<QuickAnswers> none =
        teams.of(caller, organisation).stream()
            .map(team -> QuickAnswers.none(organisation, team))
            .toList();
    Map<String, QuickAnswers> written =
        repository.of(none.stream().map(QuickAnswers::id).toList()).stream()
            .collect(Collectors.toMap(QuickAnswers::id, Function.identity()));
    return none.stream().map(each -> written.getOrDefault(each.id(), each)).toList();
  }

  /** The answers of the caller's team for a conversation in which the caller writes. */
  List<Filled> filled(Caller caller, UUID dossierId) {
    UUID organisation = organisationOf(caller);
    DossierView dossier =
        dossiers
            .view(caller, dossierId)
            .filter(view -> view.scope().sees(DossierSection.CONVERSATION))
            .filter(view -> !view.scope().isReadOnly())
            .orElse(null);
    if (organisation == null || dossier == null) {
      return List.of();
    }
    // Only what some answer asks for is looked up, and then once.
    Map<QuickField, Optional<String>> known = new EnumMap<>(QuickField.class);
    Function<QuickField, @Nullable String> value =
        field ->
            known
                .computeIfAbsent(field, each -> Optional.ofNullable(value(each, caller, dossier)))
                .orElse(null);
    return repository.of(organisation, caller.team()).answers().stream()
        .map(each -> new Filled(each.id(), each.title(), QuickField.fill(each.text(), value)))
        .toList();
  }

  private @Nullable String value(QuickField field, Caller caller, DossierView dossier) {
    return switch (field) {
      case FIRST_NAME -> dossier.clientName().split(" ", 2)[0];
      case NAME -> dossier.clientName();
      case MY_NAME -> caller.name();
      case MY_TEAM -> caller.team();
      case MY_PHONE -> reachabilities.of(caller.personId()).map(Reachability::phone).orElse(null);
      case CONTACT_PERSON ->
          TeamPromises.first(dossier.allContactPersons(), Weeks.day(clock.instant()))
              .map(ContactPerson::name)
              .orElse(null);
      case NEXT_APPOINTMENT -> nextAppointment(dossier);
    };
  }

  private @Nullable String nextAppointment(DossierView dossier) {
    Summary.Appointments appointments = dossier.appointments();
    Instant now = clock.instant();
    return appointments == null
        ? null
        : appointments.upcoming().stream()
            .filter(begin -> begin.isAfter(now))
            .findFirst()
            .map(DutchDates::moment)
            .orElse(null);
  }

  Result<QuickAnswers> save(Caller caller, QuickAnswerController.SaveInput input) {
    Checks checks = new Checks().newId("id", input.id());
    String title = checks.text("title", "een titel", input.title(), MAX_TITLE);
    String text = checks.text("text", "het antwoord", input.text(), ConversationService.MAX_TEXT);
    String problem = QuickField.problemWith(text);
    checks.that(problem == null, "text", problem == null ? "" : problem);
    if (checks.failed()) {
      return checks.refusal();
    }
    QuickAnswers.One wanted =
        new QuickAnswers.One(
            input.id(), input.expectedVersion() + 1, title, text, caller.name(), clock.instant());
    UUID organisation = organisationOf(caller);
    if (organisation == null || !teams.of(caller, organisation).contains(input.team())) {
      return Result.refused(NOT_YOURS);
    }
    return Retry.whenOvertaken(
        () -> {
          QuickAnswers before = repository.of(organisation, input.team());
          return keep(before, before.with(wanted));
        });
  }

  /** From whichever list of the caller's own it stands in: another one's is not there. */
  Result<QuickAnswers> remove(Caller caller, QuickAnswerController.RemoveInput input) {
    if (organisationOf(caller) == null) {
      return Result.refused(NOT_YOURS);
    }
    return Retry.whenOvertaken(
        () ->
            lists(caller).stream()
                .filter(list -> list.knew(input.id()))
                .findFirst()
                .map(list -> keep(list, list.without(input.id(), input.expectedVersion())))
                .orElseGet(() -> Optional.of(Result.refused(UserError.notFound()))));
  }

  /** What was decided, once it is stored; empty when somebody else stored something in between. */
  private Optional<Result<QuickAnswers>> keep(QuickAnswers before, Result<QuickAnswers> decided) {
    QuickAnswers after = decided.orNull();
    return after == null || after.version() == before.version() || repository.save(after)
        ? Optional.of(decided)
        : Optional.empty();
  }

  private static @Nullable UUID organisationOf(Caller caller) {
    return caller.is(Role.ADVISER) || caller.is(Role.TEAM_LEAD) ? caller.organisationId() : null;
  }
}
