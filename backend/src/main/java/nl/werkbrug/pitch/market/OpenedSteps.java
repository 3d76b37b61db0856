package nl.werkbrug.pitch.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate opened for one employer, as it was when she said yes; null is closed.
 *
 * @param occupationHistory a line for each job, latest first, without names of employers
 */
public record OpenedSteps(
    @Nullable List<String> occupationHistory,
    @Nullable String firstName,
    @Nullable String phone,
    @Nullable String email) {

  public boolean isEmpty() {
    return occupationHistory == null && firstName == null && phone == null && email == null;
  }
}
