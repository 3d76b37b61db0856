package nl.werkbrug.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found along a chain.
 *
 * @param from when the first record that was looked at was written; null when there was none
 * @param until when the last record that is as it was written was written; null when there is none
 * @param count how many records are as they were written
 * @param head SHA-256 of the last of them
 * @param broken the first place that is not; null when there is none
 */
public record AccessLogCheck(
    @Nullable Instant from,
    @Nullable Instant until,
    long count,
    String head,
    @Nullable AccessLogBreak broken) {

  public boolean unbroken() {
    return broken == null;
  }
}
