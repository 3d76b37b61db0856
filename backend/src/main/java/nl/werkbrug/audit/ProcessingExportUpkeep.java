package nl.werkbrug.audit;

import java.time.Duration;
import nl.werkbrug.platform.RecurringWork;

/** Hands over what was written since the last time, every few seconds, beside the requests. */
final class ProcessingExportUpkeep extends RecurringWork {

  private final ProcessingExport export;

  ProcessingExportUpkeep(ProcessingExport export, Duration every) {
    super("processing-export", every, every);
    this.export = export;
  }

  @Override
  protected void round() {
    export.run();
  }

  /** The last answers are handed over too. */
  @Override
  public void stop() {
    super.stop();
    roundUnlessDown();
    export.close();
  }
}
