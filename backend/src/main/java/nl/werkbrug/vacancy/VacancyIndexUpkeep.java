package nl.werkbrug.vacancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.werkbrug.platform.RecurringWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of this instance: built from the database at start, then by the relay for what
 * was written here, and by looking once a second for what other instances wrote.
 */
@Component
class VacancyIndexUpkeep extends RecurringWork {

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Clocks of instances differ a little, and a write is stored a little after its time. */
  private static final Duration OVERLAP = Duration.ofSeconds(15);

  private final VacancyRepository repository;
  private final VacancyIndex index;
  private final Clock clock;
  private Instant latest = Instant.EPOCH;

  VacancyIndexUpkeep(VacancyRepository repository, VacancyIndex index, Clock clock) {
    super("vacancy-index", EVERY, EVERY);
    this.clock = clock;
    this.repository = repository;
    this.index = index;
  }

  @EventListener
  void on(VacancyChanged event) {
    repository.find(event.vacancyId()).ifPresent(index::put);
  }

  /** Takes in what changed since the last look; a clock that ran ahead elsewhere hides nothing. */
  private synchronized void catchUp() {
    Instant now = clock.instant();
    Instant since = latest.equals(Instant.EPOCH) ? latest : earlier(latest, now).minus(OVERLAP);
    try (Stream<Vacancy> changed = repository.changedSince(since)) {
      changed.forEach(
          vacancy -> {
            index.put(vacancy);
            if (vacancy.changedAt().isAfter(latest)) {
              latest = vacancy.changedAt();
            }
          });
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  @Override
  protected void round() {
    catchUp();
  }

  /** The first round is done before the web server starts, so that its searches find everything. */
  @Override
  public void start() {
    roundUnlessDown();
    super.start();
  }
}
