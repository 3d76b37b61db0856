package nl.werkbrug;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the tests: runs with the real one until it is set to an instant, at which it stands
 * still.
 */
public final class TestClock extends Clock {

  private volatile @Nullable Instant fixed;

  public void set(Instant instant) {
    fixed = instant;
  }

  /** Runs with the real clock again. */
  public void reset() {
    fixed = null;
  }

  @Override
  public Instant instant() {
    Instant set = fixed;
    return set == null ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS) : set;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Instants are UTC; calendars say their own zone");
  }
}
