package nl.werkbrug.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Counts requests per asker, in this instance: each asker has a store of requests that fills again
 * with time.
 */
final class RequestLimit {

  /**
   * More askers than one instance has in a quarter of an hour; the longest silent are forgotten.
   */
  private static final int ASKERS = 100_000;

  /** Less than this is how clocks are kept right. */
  private static final Duration CLOCK_STEP = Duration.ofSeconds(10);

  private final Bandwidth bandwidth;
  private final TimeMeter time;
  private final Clock clock;
  private volatile Instant latest = Instant.MIN;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ASKERS).expireAfterAccess(Duration.ofMinutes(15)).build();

  /**
   * @param atOnce how many requests somebody who was silent may make at once
   * @param perMinute how many come back in a minute
   */
  RequestLimit(int atOnce, int perMinute, Clock clock) {
    bandwidth =
        Bandwidth.builder().capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)).build();
    time = new ClockTime(clock);
    this.clock = clock;
  }

  /** Takes one request; answers how long the asker must wait, which is zero when it may go on. */
  Duration take(String asker) {
    startAnewWhenTheClockWasPutBack();
    Bucket bucket =
        buckets.get(
            asker, _ -> Bucket.builder().withCustomTimePrecision(time).addLimit(bandwidth).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  /** Nothing would come back until the clock has caught up with what it said before. */
  private void startAnewWhenTheClockWasPutBack() {
    Instant now = clock.instant();
    if (now.plus(CLOCK_STEP).isBefore(latest)) {
      buckets.invalidateAll();
    }
    latest = now;
  }

  /** In whole seconds, as the answer says it. */
  static long seconds(Duration wait) {
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }

  /** What somebody reads who asked too much. */
  static String sentence(Duration wait) {
    long seconds = seconds(wait);
    return "U vraagt nu heel veel achter elkaar. Wacht "
        + (seconds == 1 ? "1 seconde" : seconds + " seconden")
        + " en probeer het dan opnieuw. Wat u typte, blijft staan.";
  }

  private record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
