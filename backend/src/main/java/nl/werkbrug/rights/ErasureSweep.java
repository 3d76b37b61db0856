package nl.werkbrug.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.ClientEraser;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.platform.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out the erasures that were confirmed, one at a time in each instance, and before anything
 * else those that a restored copy of the database brought back.
 *
 * <p>An erasure that an application was carrying out when it died begins anew: at its next start,
 * or in another instance, once it gave no sign of life for the length of a lease. It is never given
 * up.
 */
@Component
class ErasureSweep extends RecurringWork {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureSweep.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);
  private static final int LONGEST_WAIT = 60;

  private final ErasureRepository repository;
  private final ClientEraser eraser;
  private final Tombstones tombstones;
  private final ErasureProperties properties;
  private final Clock clock;

  ErasureSweep(
      ErasureRepository repository,
      ClientEraser eraser,
      Tombstones tombstones,
      ErasureProperties properties,
      Clock clock) {
    super("erasure", Duration.ZERO, properties.sweep());
    this.repository = repository;
    this.eraser = eraser;
    this.tombstones = tombstones;
    this.properties = properties;
    this.clock = clock;
  }

  /** Whoever came back with a restored copy is gone again before anybody can look. */
  @Override
  public void start() {
    eraseAgain();
    super.start();
  }

  /** Looks soon, because something was confirmed. */
  void wake() {
    soon();
  }

  @Override
  protected void round() {
    sweep();
  }

  /** Carries out what waits. */
  synchronized void sweep() {
    UUID maker = UUID.randomUUID();
    Optional<Erasure> next = claim(maker);
    while (next.isPresent()) {
      carryOut(next.get(), maker);
      next = claim(maker);
    }
  }

  private Optional<Erasure> claim(UUID maker) {
    Instant now = clock.instant();
    return repository.claim(maker, now, now.plus(properties.lease()));
  }

  private void carryOut(Erasure erasure, UUID maker) {
    try {
      boolean done = erase(erasure, maker);
      if (!repository.over(
          erasure.id(),
          maker,
          done ? Erasure.Stage.DONE : Erasure.Stage.REFUSED,
          clock.instant())) {
        throw new Overtaken();
      }
    } catch (Overtaken e) {
      LOG.info("Erasure {} is being carried out by another instance", erasure.id());
    } catch (RuntimeException e) {
      // Only what kind of failure: its message may hold a part of the dossier.
      LOG.warn(
          "Erasure {} was cut short, attempt {}: {}",
          erasure.id(),
          erasure.attempts(),
          e.getClass().getName());
      repository.failed(
          erasure.id(),
          maker,
          clock.instant().plus(TRY_AGAIN.multipliedBy(Math.min(LONGEST_WAIT, erasure.attempts()))));
    }
  }

  /** False when something came in between that holds the dossier. */
  private boolean erase(Erasure erasure, UUID maker) {
    UUID dossierId = erasure.dossierId();
    if (dossierId == null) {
      return true;
    }
    Set<DossierSection> sections = erasure.sections();
    if (sections == null && !eraser.close(dossierId, erasure.id()) && eraser.isThere(dossierId)) {
      return false;
    }
    tombstones.write(
        new ErasureTombstone(erasure.id(), tombstones.hash(dossierId), clock.instant(), sections));
    ClientEraser.Progress progress =
        (done, total) -> {
          if (!repository.progress(
              erasure.id(), maker, done, total, clock.instant().plus(properties.lease()))) {
            throw new Overtaken();
          }
        };
    if (sections == null) {
      eraser.eraseWhole(dossierId, erasure.id(), progress);
    } else {
      eraser.erase(dossierId, sections, erasure.id(), progress);
    }
    return true;
  }

  /** Looks for dossiers that are there although they were erased. */
  void eraseAgain() {
    List<ErasureTombstone> all = tombstones.all();
    if (all.isEmpty()) {
      return;
    }
    Map<String, List<ErasureTombstone>> byHash = new HashMap<>();
    all.forEach(one -> byHash.merge(one.hash(), List.of(one), ErasureSweep::both));
    eraser.eachDossier(
        dossierId ->
            byHash
                .getOrDefault(tombstones.hash(dossierId), List.of())
                .forEach(tombstone -> eraseAgain(dossierId, tombstone)));
  }

  private void eraseAgain(UUID dossierId, ErasureTombstone tombstone) {
    ClientEraser.Progress nobodyWaits = (_, _) -> {};
    if (tombstone.sections() == null) {
      LOG.warn("Erasure {} is carried out again on a restored copy", tombstone.id());
      eraser.eraseWhole(dossierId, tombstone.id(), nobodyWaits);
    } else if (!eraser.carriedOut(dossierId, tombstone.id())) {
      LOG.warn("Erasure {} is carried out again on a restored copy", tombstone.id());
      eraser.erase(dossierId, tombstone.sections(), tombstone.id(), nobodyWaits);
    }
  }

  private static List<ErasureTombstone> both(
      List<ErasureTombstone> one, List<ErasureTombstone> other) {
    List<ErasureTombstone> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Somebody else took over, because this maker gave no sign of life for too long. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
