package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom it concerns when something happens in a dossier. Says who they are, and nothing else. */
@Component
public class Concerned {

  /** A little more than the fourteen days, because days here are not all equally long. */
  private static final Duration AHEAD = Duration.ofDays(16);

  private static final int AT_ONCE = 500;

  private final DossierRepository repository;
  private final Clock clock;

  Concerned(DossierRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Somebody who guides a client now. */
  public record Guide(UUID personId, UUID organisationId) {}

  /**
   * The people around a dossier.
   *
   * @param guides the contact persons of today whose organisation may see what it is about
   */
  public record People(UUID clientId, List<Guide> guides) {}

  /**
   * Empty when there is no such dossier.
   *
   * @param section what it is about; null for the dossier itself
   */
  public Optional<People> by(UUID dossierId, @Nullable DossierSection section) {
    Instant now = clock.instant();
    return repository.head(dossierId).map(dossier -> people(dossier, section, now));
  }

  private static People people(Dossier dossier, @Nullable DossierSection section, Instant now) {
    return new People(
        dossier.clientId(),
        dossier.currentContactPersons(Weeks.day(now)).stream()
            .map(person -> new Guide(person.personId(), person.organisationId()))
            .distinct()
            .filter(
                guide ->
                    dossier.access().stream()
                        .anyMatch(
                            grant ->
                                grant.organisationId().equals(guide.organisationId())
                                    && grant.holdsAt(now)
                                    && (section == null || grant.opens().contains(section))))
            .toList());
  }

  /** A consent of which it is time to say that it runs out. */
  public record Ending(
      UUID dossierId, UUID grantId, UUID organisationId, Instant until, ConsentNotice notice) {}

  /** Every consent that runs out so soon that client and adviser hear of it. */
  public List<Ending> endings() {
    Instant now = clock.instant();
    List<Ending> all = new ArrayList<>();
    List<Dossier> page;
    UUID after = null;
    do {
      page = repository.withGrantUntil(now, now.plus(AHEAD), after, AT_ONCE);
      page.forEach(dossier -> endings(dossier, now).forEach(all::add));
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == AT_ONCE);
    return all;
  }

  private static Stream<Ending> endings(Dossier dossier, Instant now) {
    return dossier.access().stream()
        .filter(grant -> grant.basis() == LegalBasis.CONSENT && grant.holdsAt(now))
        .map(grant -> ending(dossier, grant, now))
        .filter(Objects::nonNull);
  }

  private static @Nullable Ending ending(Dossier dossier, Grant grant, Instant now) {
    Instant until = grant.until();
    ConsentNotice notice = until == null ? null : ConsentNotice.of(until, now);
    return until == null || notice == null
        ? null
        : new Ending(dossier.id(), grant.id(), grant.organisationId(), until, notice);
  }
}
