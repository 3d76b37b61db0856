package nl.werkbrug.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals the chains once a minute, beside the requests: notes where each of them ends today.
 *
 * <p>A chain alone cannot tell that its last records were taken off; a seal can. Whoever may write
 * to the database can change the seals too, so the seal of a day that is over also goes to the log
 * of the application, which is kept elsewhere. What can still vanish unseen are the records of the
 * last minute before the end of a process, and only by somebody with a hand in the database.
 */
@Component
class AccessSealer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AccessSealer.class);
  private static final int SECONDS = 60;

  private final AccessChains chains;
  private final AccessLogRepository repository;
  private final Clock clock;
  private final Map<String, AccessChains.Head> sealed = new HashMap<>();
  private volatile @Nullable ScheduledExecutorService scheduler;

  AccessSealer(AccessChains chains, AccessLogRepository repository, Clock clock) {
    this.chains = chains;
    this.repository = repository;
    this.clock = clock;
  }

  /** Seals what this instance wrote since the last time. */
  synchronized void seal() {
    Instant now = clock.instant();
    String today = Weeks.day(now).toString();
    chains
        .heads()
        .forEach(
            (chain, head) -> {
              if (head.equals(sealed.get(chain))) {
                return;
              }
              if (repository.seal(AccessSeal.of(chain, today, head, now))) {
                tellOfTheDayBefore(chain, today);
              }
              sealed.put(chain, head);
            });
  }

  private void tellOfTheDayBefore(String chain, String today) {
    AccessSeal last = repository.sealBefore(chain, today);
    if (last != null) {
      LOG.info(
          "Access log sealed: chain {} of {} ends at number {} with SHA-256 {}",
          chain,
          last.day(),
          last.number(),
          last.hash());
    }
  }

  private void sealUnlessDown() {
    try {
      seal();
    } catch (RuntimeException e) {
      LOG.warn("The access log could not be sealed; the next minute tries again", e);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("access-seal").factory());
    scheduler = started;
    var _ =
        started.scheduleWithFixedDelay(this::sealUnlessDown, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService started = scheduler;
    if (started != null) {
      scheduler = null;
      started.close();
      sealUnlessDown();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  /** Stops after the web server, so that the last answers are sealed too. */
  @Override
  public int getPhase() {
    return 0;
  }
}
