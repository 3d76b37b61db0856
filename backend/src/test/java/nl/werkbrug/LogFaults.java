package nl.werkbrug;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.werkbrug.audit.AccessRecord;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertCallback;

/** Lets the store of the access log, and nothing else, be down for a while. */
public final class LogFaults implements BeforeConvertCallback<AccessRecord> {

  private final AtomicBoolean down = new AtomicBoolean();

  /** Runs something while no record can be written. */
  public void whileDown(Runnable something) {
    down.set(true);
    try {
      something.run();
    } finally {
      down.set(false);
    }
  }

  @Override
  public AccessRecord onBeforeConvert(AccessRecord entry, String collection) {
    if (down.get()) {
      throw new DataAccessResourceFailureException("The store of the log is down");
    }
    return entry;
  }
}
