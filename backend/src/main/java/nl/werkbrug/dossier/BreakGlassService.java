package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.SpokenTime;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Opens a dossier to somebody who is not tied to the client, for one hour and with a reason.
 *
 * <p>Of whom is said by the id, where a team lead has it from a list, or by the full name, where a
 * client stands at the desk. A name that does not fit exactly one client finds nothing, so that
 * names cannot be tried without the client hearing of each one that fits.
 */
@Service
class BreakGlassService {

  static final Duration OPEN = Duration.ofHours(1);
  static final int MIN_REASON = 10;
  static final int MAX_REASON = 500;

  /** More than this in one dossier is no emergency any more. */
  static final int MAX_USES = 500;

  /** Enough to know that a name does not fit one client only. */
  private static final int MAX_NAMESAKES = 10;

  private static final int MAX_NAME = 100;

  private final DossierRepository repository;
  private final Dossiers dossiers;
  private final OutboxRelay relay;
  private final Clock clock;

  BreakGlassService(
      DossierRepository repository, Dossiers dossiers, OutboxRelay relay, Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.relay = relay;
    this.clock = clock;
  }

  Result<DossierView> open(Caller caller, BreakGlassController.OpenInput input) {
    if (!caller.is(Role.ADVISER) && !caller.is(Role.TEAM_LEAD)) {
      return Result.refused(
          UserError.notAllowed("Alleen een adviseur of teamleider kan noodtoegang nemen."));
    }
    Checks checks = new Checks().newId("id", input.id());
    String reason = checks.text("reason", "de reden", input.reason(), MAX_REASON);
    String name = checks.optionalText("clientName", "de naam", input.clientName(), MAX_NAME);
    checks
        .that(
            reason.isEmpty() || reason.length() >= MIN_REASON,
            "reason",
            "Schrijf in een hele zin waarom dit nu nodig is. De cliënt leest het ook.")
        .that(
            (input.dossierId() == null) != (name == null),
            "clientName",
            "Vul de volledige naam van de cliënt in.");
    if (checks.failed()) {
      return checks.refusal();
    }
    return Retry.whenOvertaken(
        () -> {
          List<Dossier> found = found(caller, input.dossierId(), name);
          return found.size() == 1
              ? tryOpen(caller, found.getFirst(), input.id(), reason)
              : Optional.of(Result.refused(UserError.notFound()));
        });
  }

  /** Of whom the own organisation may see something now; nobody else is there. */
  private List<Dossier> found(Caller caller, @Nullable UUID dossierId, @Nullable String name) {
    Instant now = clock.instant();
    UUID organisation = caller.organisationId();
    if (organisation == null) {
      return List.of();
    }
    List<Dossier> meant =
        name == null
            ? dossierId == null ? List.of() : repository.head(dossierId).stream().toList()
            : repository.named(organisation, name, MAX_NAMESAKES);
    return meant.stream()
        .filter(
            dossier ->
                dossier.access().stream()
                    .anyMatch(
                        grant -> grant.organisationId().equals(organisation) && grant.holdsAt(now)))
        .toList();
  }

  /** Empty when somebody else changed the dossier in between. */
  private Optional<Result<DossierView>> tryOpen(
      Caller caller, Dossier dossier, UUID id, String reason) {
    if (dossier.breakGlass().stream()
        .anyMatch(glass -> glass.id().equals(id) && glass.personId().equals(caller.personId()))) {
      return Optional.of(view(caller, dossier.id()));
    }
    Instant now = clock.instant();
    Optional<DossierView> seen = dossiers.view(caller, dossier.id());
    if (seen.isPresent() && !seen.get().scope().sections().isEmpty()) {
      Instant until = seen.get().breakGlassUntil(now);
      return Optional.of(
          Result.refused(
              UserError.conflict(
                  until == null
                      ? "U kunt dit dossier al zien. Noodtoegang is niet nodig."
                      : "U heeft al noodtoegang, tot " + SpokenTime.moment(until, now) + ".")));
    }
    if (dossier.breakGlass().size() >= MAX_USES) {
      return Optional.of(
          Result.refused(
              UserError.of(
                  UserErrorCode.TOO_MUCH,
                  "Er is al heel vaak noodtoegang genomen. Bel de contactpersoon.")));
    }
    BreakGlass glass =
        new BreakGlass(
            id,
            caller.personId(),
            caller.name(),
            caller.role(),
            Objects.requireNonNull(caller.organisation()).id(),
            caller.organisation().name(),
            reason,
            now,
            now.plus(OPEN));
    if (!repository.breakGlass(
        dossier.id(), dossier.version(), glass, new GlassBroken(id, dossier.id(), now))) {
      return Optional.empty();
    }
    relay.relay(Dossier.class, dossier.id());
    return Optional.of(view(caller, dossier.id()));
  }

  private Result<DossierView> view(Caller caller, UUID dossierId) {
    return dossiers
        .view(caller, dossierId)
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }
}
