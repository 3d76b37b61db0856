package nl.werkbrug.pitch;

import static java.util.Comparator.comparingInt;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.pitch.PitchInterestChanged.What;
import nl.werkbrug.pitch.market.ContactStep;
import nl.werkbrug.pitch.market.InterestState;
import nl.werkbrug.pitch.market.OpenedSteps;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

@Service
class PitchInterestService {

  private static final int MAX_NOTE = 500;

  private final Dossiers dossiers;
  private final PitchInterestRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  PitchInterestService(
      Dossiers dossiers, PitchInterestRepository repository, OutboxRelay relay, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  List<PitchInterest> page(AccessScope scope, @Nullable UUID after, int limit) {
    return repository.page(scope, after, limit);
  }

  /** The contact person puts the question to the client. */
  Result<PitchInterest> ask(Caller caller, PitchController.InterestAskInput input) {
    Checks checks = new Checks();
    String note = checks.optionalText("note", "uw zin erbij", input.note(), MAX_NOTE);
    return dossiers.change(
        caller,
        input.dossierId(),
        DossierSection.PITCH,
        scope -> {
          if (!scope.isContactPerson()) {
            return Result.refused(
                UserError.notAllowed(
                    "Alleen de vaste contactpersoon legt een vraag aan de kandidaat voor."));
          }
          if (checks.failed()) {
            return checks.refusal();
          }
          return change(
              scope,
              input.interestId(),
              input.expectedVersion(),
              What.PUT_TO_CLIENT,
              PitchInterest::waitsForAdviser,
              after -> after.state() == InterestState.ASKED && Objects.equals(after.note(), note),
              now ->
                  new Update()
                      .set("state", InterestState.ASKED)
                      .set("note", note)
                      .set("askedAt", now));
        });
  }

  /**
   * The client says yes or no to each step; also later again, because a yes can be taken back. What
   * is opened is what she sees herself when she answers.
   */
  Result<PitchInterest> answer(Caller caller, PitchController.InterestAnswerInput input) {
    Optional<DossierView> own =
        dossiers.view(caller, input.dossierId()).filter(view -> view.scope().isClient());
    if (own.isEmpty()) {
      return dossiers.change(
          caller,
          input.dossierId(),
          DossierSection.PITCH,
          _ ->
              Result.refused(
                  UserError.notAllowed("Alleen de kandidaat zelf geeft hier antwoord op.")));
    }
    Set<ContactStep> allowed = EnumSet.noneOf(ContactStep.class);
    allowed.addAll(input.allowed());
    OpenedSteps opened = opened(own.get(), allowed);
    return change(
        own.get().scope(),
        input.interestId(),
        input.expectedVersion(),
        What.ANSWERED,
        before ->
            before.state() == InterestState.ASKED
                || before.state() == InterestState.OPENED
                || (before.state() == InterestState.NOT_AVAILABLE && before.allowed() != null),
        after -> allowed.equals(after.allowed()),
        now ->
            new Update()
                .set("state", opened.isEmpty() ? InterestState.NOT_AVAILABLE : InterestState.OPENED)
                .set("allowed", allowed)
                .set("opened", opened.isEmpty() ? null : opened)
                .set("answeredAt", now)
                .unset("seenAt"));
  }

  /** What an employer would see after a yes to these steps. */
  OpenedSteps opened(DossierView view, Set<ContactStep> steps) {
    ContactDetails contact =
        steps.contains(ContactStep.CONTACT_DETAILS) ? dossiers.contactDetails(view.scope()) : null;
    return new OpenedSteps(
        steps.contains(ContactStep.OCCUPATION_HISTORY) ? history(dossiers.cv(view.scope())) : null,
        steps.contains(ContactStep.FIRST_NAME) ? view.clientName().split(" ", 2)[0] : null,
        contact == null ? null : contact.phone(),
        contact == null ? null : contact.email());
  }

  /** Jobs and years; whose they were stays closed, because that would tell more than was asked. */
  private static List<String> history(@Nullable Cv cv) {
    return cv == null
        ? List.of()
        : cv.experience().stream()
            .sorted(comparingInt(Cv.Experience::fromYear).reversed())
            .map(
                one ->
                    one.job()
                        + ", "
                        + one.fromYear()
                        + (one.untilYear() == null ? " tot nu" : "–" + one.untilYear()))
            .toList();
  }

  private Result<PitchInterest> change(
      AccessScope scope,
      UUID id,
      int expectedVersion,
      What what,
      Function<PitchInterest, Boolean> mayChange,
      Function<PitchInterest, Boolean> isSame,
      Function<Instant, Update> update) {
    Optional<PitchInterest> before = repository.find(scope, id);
    if (before.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (before.get().version() == expectedVersion + 1 && isSame.apply(before.get())) {
      return Result.done(before.get());
    }
    if (before.get().version() != expectedVersion) {
      return Result.refused(UserError.stale());
    }
    if (!mayChange.apply(before.get())) {
      return Result.refused(
          UserError.conflict("Deze vraag is al beantwoord of voorbij. U hoeft niets te doen."));
    }
    Instant now = clock.instant();
    PitchInterestChanged event =
        new PitchInterestChanged(UUID.randomUUID(), scope.dossierId(), now, id, what);
    if (!repository.change(scope, id, expectedVersion, update.apply(now), event)) {
      return Result.refused(UserError.stale());
    }
    relay.relay(PitchInterest.class, id);
    return Result.done(repository.find(scope, id).orElseThrow());
  }
}
