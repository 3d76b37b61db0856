package nl.werkbrug.vacancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of this instance: built from the database at start, then by the relay for what
 * was written here, and by looking once a second for what other instances wrote.
 */
@Component
class VacancyIndexUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(VacancyIndexUpkeep.class);

  /** Clocks of instances differ a little, and a write is stored a little after its time. */
  private static final Duration OVERLAP = Duration.ofSeconds(15);

  private final VacancyRepository repository;
  private final VacancyIndex index;
  private final Clock clock;
  private Instant latest = Instant.EPOCH;
  private volatile @Nullable ScheduledExecutorService looker;

  VacancyIndexUpkeep(VacancyRepository repository, VacancyIndex index, Clock clock) {
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

  private void catchUpUnlessDown() {
    try {
      catchUp();
    } catch (RuntimeException e) {
      LOG.warn("Changed vacancies could not be read; the next look tries again", e);
    }
  }

  @Override
  public void start() {
    catchUpUnlessDown();
    ScheduledExecutorService scheduler =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("vacancy-index").factory());
    looker = scheduler;
    var _ = scheduler.scheduleWithFixedDelay(this::catchUpUnlessDown, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService scheduler = looker;
    if (scheduler != null) {
      looker = null;
      scheduler.close();
    }
  }

  @Override
  public boolean isRunning() {
    return looker != null;
  }

  /** Starts before the web server, so that the first search finds everything. */
  @Override
  public int getPhase() {
    return 0;
  }
}
