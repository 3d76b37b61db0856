package nl.werkbrug.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work beside the requests that is done in rounds, one at a time, on a thread of its own.
 *
 * <p>Begins before the web server and ends after it, so that what the last requests left behind can
 * still be done. That is what the scheduler of Spring, which knows no order, is not used for.
 */
public abstract class RecurringWork implements SmartLifecycle {

  private final Logger log = LoggerFactory.getLogger(getClass());
  private final String name;
  private final Duration first;
  private final Duration every;
  private volatile @Nullable ScheduledExecutorService scheduler;

  /**
   * Describes the rounds.
   *
   * @param name of the thread
   * @param first how long after the start the first round is
   * @param every how long after the end of a round the next one is
   */
  protected RecurringWork(String name, Duration first, Duration every) {
    this.name = name;
    this.first = first;
    this.every = every;
  }

  /** Does one round. A round that fails is logged, and the next one tries again. */
  protected abstract void round();

  /** Does a round on the caller's thread; what goes wrong in it does not reach the caller. */
  protected final void roundUnlessDown() {
    try {
      round();
    } catch (RuntimeException e) {
      log.warn("This round of {} failed; the next one tries again", name, e);
    }
  }

  /** Does a round soon, because there is something to do. */
  protected final void soon() {
    ScheduledExecutorService running = scheduler;
    if (running != null) {
      running.execute(this::roundUnlessDown);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    scheduler = started;
    var _ =
        started.scheduleWithFixedDelay(
            this::roundUnlessDown, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits for the round that is being done. */
  @Override
  public void stop() {
    ScheduledExecutorService running = scheduler;
    if (running != null) {
      scheduler = null;
      running.close();
    }
  }

  /** Interrupts the round that is being done. */
  protected final void stopNow() {
    ScheduledExecutorService running = scheduler;
    if (running != null) {
      scheduler = null;
      running.shutdownNow();
    }
  }

  @Override
  public final boolean isRunning() {
    return scheduler != null;
  }

  /** Before the web server, whose phase is far behind this one. */
  @Override
  public final int getPhase() {
    return 0;
  }
}
