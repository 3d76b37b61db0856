package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The end of a dossier: which ones ended and may go, what holds them, and that they are gone.
 *
 * <p>Says never who it is about: a reference, a day, and which sections.
 */
@Component
public class DossierRetention {

  private final RetentionRepository repository;
  private final Clock clock;

  DossierRetention(RetentionRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * A section may go of dossiers that ended on or before a day; null for the dossier itself.
   *
   * @param endedOn last day of service
   */
  public record Cutoff(@Nullable DossierSection section, LocalDate endedOn) {}

  /** A place in the list by end of service. */
  public record Place(LocalDate endedOn, UUID id) {}

  /** Why a dossier must stay for now, and until which day; the last day included. */
  public record Hold(LocalDate until, String reason, String byName, Instant at) {}

  /**
   * How it stands with the keeping of a dossier.
   *
   * @param reference short number by which people speak of it
   * @param endedOn last day of service; null while it runs
   * @param involved the organisations that see or saw something of it, or guide or guided the
   *     client
   * @param erased sections that went since
   * @param hold null when nothing holds it today
   * @param closed the whole of it is being erased
   */
  public record Kept(
      UUID dossierId,
      String reference,
      @Nullable LocalDate endedOn,
      Set<UUID> involved,
      Set<DossierSection> erased,
      @Nullable Hold hold,
      boolean closed) {}

  /** {@code WB-7F3A-9C21}: tells nothing about whose dossier it is. */
  public static String reference(UUID dossierId) {
    return Receipt.number(dossierId);
  }

  /** Ended dossiers of an organisation of which something may go, the earliest ended first. */
  public List<Kept> due(
      UUID organisationId, Collection<Cutoff> cutoffs, @Nullable Place after, int limit) {
    return repository.due(organisationId, cutoffs, after, limit).stream().map(this::kept).toList();
  }

  /** A dossier with which an organisation has or had to do. */
  public Optional<Kept> find(UUID organisationId, UUID dossierId) {
    return repository.find(organisationId, dossierId).map(this::kept);
  }

  /** The client's own. */
  public Optional<Kept> find(AccessScope scope) {
    return scope.isClient() ? repository.find(scope).map(this::kept) : Optional.empty();
  }

  /**
   * Keeps it from being erased.
   *
   * @return false when there is no such dossier, or it is being erased already
   */
  public boolean hold(UUID organisationId, UUID dossierId, Hold hold) {
    return repository.hold(
        organisationId,
        dossierId,
        new Retention.Hold(hold.until(), hold.reason(), hold.byName(), hold.at()));
  }

  public boolean release(UUID organisationId, UUID dossierId) {
    return repository.hold(organisationId, dossierId, null);
  }

  private Kept kept(RetentionRepository.Row row) {
    Retention retention = row.kept();
    Retention.Hold hold = retention.hold();
    LocalDate today = Weeks.day(clock.instant());
    return new Kept(
        row.id(),
        reference(row.id()),
        row.programme().endedOn(),
        row.involved(),
        retention.erased() == null ? Set.of() : retention.erased(),
        hold == null || !hold.holdsOn(today)
            ? null
            : new Hold(hold.until(), hold.reason(), hold.byName(), hold.at()),
        retention.erasing() != null);
  }
}
