package nl.werkbrug.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Hands over what was written since the last time, every few seconds, beside the requests. */
final class ProcessingExportUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ProcessingExportUpkeep.class);

  private final ProcessingExport export;
  private final Duration every;
  private volatile @Nullable ScheduledExecutorService scheduler;

  ProcessingExportUpkeep(ProcessingExport export, Duration every) {
    this.export = export;
    this.every = every;
  }

  private void runUnlessDown() {
    try {
      export.run();
    } catch (RuntimeException e) {
      LOG.warn("The processing log was not handed over; it is tried again in {}", every, e);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("processing-export").factory());
    scheduler = started;
    var _ =
        started.scheduleWithFixedDelay(
            this::runUnlessDown, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService started = scheduler;
    if (started != null) {
      scheduler = null;
      started.close();
      runUnlessDown();
      export.close();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  /** Stops after the web server, so that the last answers are handed over too. */
  @Override
  public int getPhase() {
    return 0;
  }
}
