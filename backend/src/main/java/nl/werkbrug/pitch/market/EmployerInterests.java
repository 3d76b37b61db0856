package nl.werkbrug.pitch.market;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Questions of employers, and the news about them that the contact person's side brings. */
@Service
public class EmployerInterests {

  private static final int MAX_LINE = 200;
  private static final int MAX_QUESTION = 1_000;

  private final PublicPitches pitches;
  private final EmployerInterestRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  EmployerInterests(
      PublicPitches pitches,
      EmployerInterestRepository repository,
      OutboxRelay relay,
      Clock clock) {
    this.pitches = pitches;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  Result<EmployerInterest> express(
      Caller caller, Organisation employer, PublicPitchController.InterestExpressInput input) {
    Checks checks = new Checks().newId("id", input.id());
    String job = checks.text("job", "het werk", input.job(), MAX_LINE);
    String place = checks.text("place", "de plaats", input.place(), MAX_LINE);
    String hours = checks.text("hours", "de uren", input.hours(), MAX_LINE);
    String question = checks.text("question", "uw vraag", input.question(), MAX_QUESTION);
    if (checks.failed()) {
      return checks.refusal();
    }
    var before = repository.find(employer.id(), input.id());
    if (before.isPresent()) {
      return before.get().publicPitchId().equals(input.publicPitchId())
          ? Result.done(before.get())
          : Result.refused(UserError.notFound());
    }
    if (pitches.shown(input.publicPitchId()).isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    Instant now = clock.instant();
    Instant answerBy = now.plus(EmployerInterest.PROMISE);
    InterestExpressed event =
        new InterestExpressed(
            input.id(),
            now,
            input.publicPitchId(),
            employer.name(),
            caller.name(),
            job,
            place,
            hours,
            question,
            answerBy);
    EmployerInterest interest =
        new EmployerInterest(
            input.id(),
            input.publicPitchId(),
            employer.id(),
            caller.name(),
            job,
            place,
            hours,
            question,
            now,
            answerBy,
            InterestState.SENT,
            0,
            null,
            null,
            null,
            null,
            List.of(event));
    if (!repository.insert(interest)) {
      return repository.exists(employer.id(), input.publicPitchId())
          ? Result.refused(
              UserError.conflict(
                  "Uw bedrijf heeft al een vraag gesteld over deze kandidaat. Kijk bij Mijn vragen."))
          : Result.refused(UserError.notFound());
    }
    relay.relay(EmployerInterest.class, interest.id());
    return Result.done(interest);
  }

  /** Which of these pitches the organisation asked about. */
  Set<UUID> asked(Organisation employer, List<UUID> publicPitchIds) {
    return repository.asked(employer.id(), publicPitchIds);
  }

  /**
   * A page of the organisation's questions; that open steps are seen is stored before they leave.
   */
  List<EmployerInterest> page(
      Caller caller, Organisation employer, @Nullable UUID after, int limit) {
    List<EmployerInterest> page = repository.page(employer.id(), after, limit);
    page.stream()
        .filter(interest -> interest.opened() != null && interest.seenAt() == null)
        .forEach(interest -> seen(caller, employer, interest));
    return page;
  }

  private void seen(Caller caller, Organisation employer, EmployerInterest interest) {
    Instant now = clock.instant();
    OpenedStepsSeen event =
        new OpenedStepsSeen(
            UUID.randomUUID(), now, interest.id(), caller.personId(), caller.name(), employer);
    if (repository.seen(employer.id(), interest.id(), interest.progress(), now, event)) {
      relay.relay(EmployerInterest.class, interest.id());
    }
  }

  /** The candidate is being asked. */
  public void asked(UUID id, int progress, Instant at) {
    repository.advance(
        id, progress, new Update().set("state", InterestState.ASKED).set("askedAt", at));
  }

  /**
   * The answer is there; why something is not available is never told.
   *
   * @param opened what may be seen from now on; null for nothing
   */
  public void answered(UUID id, int progress, @Nullable OpenedSteps opened, Instant at) {
    repository.advance(
        id,
        progress,
        new Update()
            .set("state", opened == null ? InterestState.NOT_AVAILABLE : InterestState.OPENED)
            .set("opened", opened)
            .set("answeredAt", at)
            .unset("seenAt"));
  }

  /** The candidate was erased: what was open is closed, and nothing comes any more. */
  public void close(UUID id) {
    repository.close(id, clock.instant());
  }
}
