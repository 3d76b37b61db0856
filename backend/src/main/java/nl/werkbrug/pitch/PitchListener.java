package nl.werkbrug.pitch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.ReadTrace;
import nl.werkbrug.identity.Role;
import nl.werkbrug.pitch.PitchInterestChanged.What;
import nl.werkbrug.pitch.market.EmployerInterests;
import nl.werkbrug.pitch.market.InterestExpressed;
import nl.werkbrug.pitch.market.InterestState;
import nl.werkbrug.pitch.market.OpenedStepsSeen;
import nl.werkbrug.platform.OutboxRelay;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries what happened between the client's side and the employer's world, and keeps the list row.
 */
@Component
class PitchListener {

  private final PitchRepository pitches;
  private final PitchInterestRepository interests;
  private final PitchGallery gallery;
  private final EmployerInterests employerInterests;
  private final Dossiers dossiers;
  private final AccessLog accessLog;
  private final OutboxRelay relay;
  private final Clock clock;

  PitchListener(
      PitchRepository pitches,
      PitchInterestRepository interests,
      PitchGallery gallery,
      EmployerInterests employerInterests,
      Dossiers dossiers,
      AccessLog accessLog,
      OutboxRelay relay,
      Clock clock) {
    this.pitches = pitches;
    this.interests = interests;
    this.gallery = gallery;
    this.employerInterests = employerInterests;
    this.dossiers = dossiers;
    this.accessLog = accessLog;
    this.relay = relay;
    this.clock = clock;
  }

  @EventListener
  void on(PitchChanged event) {
    switch (event.kind()) {
      case PUBLISHED -> pitches.published(event.publicId()).ifPresent(gallery::publish);
      case WITHDRAWN -> withdrawn(event);
      case DRAFTED, SUBMITTED, CHANGE_ASKED -> {}
    }
    summarise(event.dossierId());
  }

  private void withdrawn(PitchChanged event) {
    gallery.takeDown(event.publicId());
    gallery.generalise();
    for (PitchInterest open : interests.unanswered(event.publicId())) {
      PitchInterestChanged ended =
          new PitchInterestChanged(
              UUID.randomUUID(), open.dossierId(), event.at(), open.id(), What.ENDED);
      if (interests.end(open, event.at(), ended)) {
        relay.relay(PitchInterest.class, open.id());
      }
    }
  }

  /** A question about a pitch that was taken back in the meantime has its answer already. */
  @EventListener
  void on(InterestExpressed event) {
    Optional<PitchProfile> pitch = pitches.published(event.publicPitchId());
    if (pitch.isEmpty()) {
      employerInterests.answered(event.id(), 1, null, clock.instant());
      return;
    }
    interests.insert(
        new PitchInterest(
            event.id(),
            1,
            pitch.get().dossierId(),
            event.publicPitchId(),
            event.employer(),
            event.askedBy(),
            event.job(),
            event.place(),
            event.hours(),
            event.question(),
            event.at(),
            event.answerBy(),
            InterestState.SENT,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(
                new PitchInterestChanged(
                    event.id(), pitch.get().dossierId(), event.at(), event.id(), What.CAME_IN))));
    relay.relay(PitchInterest.class, event.id());
    summarise(pitch.get().dossierId());
  }

  @EventListener
  void on(PitchInterestChanged event) {
    interests.find(event.interestId()).ifPresent(this::tellTheEmployer);
    summarise(event.dossierId());
  }

  private void tellTheEmployer(PitchInterest interest) {
    Instant answeredAt = interest.answeredAt();
    if (answeredAt != null) {
      employerInterests.answered(interest.id(), interest.version(), interest.opened(), answeredAt);
    } else if (interest.askedAt() != null) {
      employerInterests.asked(interest.id(), interest.version(), interest.askedAt());
    }
  }

  /** The client reads in "wie heeft gekeken" that the employer saw what she opened. */
  @EventListener
  void on(OpenedStepsSeen event) {
    interests
        .find(event.interestId())
        .filter(interest -> interest.seenAt() == null)
        .ifPresent(
            interest -> {
              ReadTrace trace = new ReadTrace(event.at());
              trace.add(
                  new ReadTrace.Seen(interest.dossierId(), DossierSection.PITCH.name(), Set.of()));
              accessLog.write(
                  new Caller(
                      event.personId(),
                      event.personName(),
                      Role.EMPLOYER,
                      event.organisation(),
                      null,
                      trace),
                  "myPitchInterests");
              interests.seen(interest.id(), event.at());
              dossiers.signal(interest.dossierId(), DossierSection.PITCH, interest.version());
            });
  }

  private void summarise(UUID dossierId) {
    Instant asOf = clock.instant();
    pitches
        .find(dossierId)
        .ifPresent(
            pitch ->
                dossiers.summarise(
                    dossierId,
                    new Summary.Pitch(
                        asOf,
                        pitch.state().name(),
                        Stream.concat(
                                Stream.of(pitch)
                                    .filter(one -> one.state() == PitchState.SUBMITTED)
                                    .map(PitchProfile::changedAt),
                                interests.oldestWaiting(dossierId).stream()
                                    .map(PitchInterest::expressedAt))
                            .min(Instant::compareTo)
                            .orElse(null))));
  }
}
