package nl.werkbrug.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smallest number of persons that a figure may stand for. */
final class Threshold {

  static final int SMALLEST = 11;

  private Threshold() {}

  /** The count, or null when it stands for some persons but fewer than the threshold. */
  static @Nullable Integer count(int persons) {
    return isHidden(persons) ? null : Integer.valueOf(persons);
  }

  /**
   * Counts that add up to a number shown elsewhere. When only one of them is hidden, the smallest
   * other that stands for somebody is hidden too: else the hidden one could be found by
   * subtracting.
   */
  static List<@Nullable Integer> parts(List<Integer> persons) {
    List<@Nullable Integer> shown =
        new ArrayList<>(persons.stream().map(Threshold::count).toList());
    if (Collections.frequency(shown, null) == 1) {
      persons.stream()
          .filter(count -> count >= SMALLEST)
          .min(Integer::compare)
          .ifPresent(smallest -> shown.set(persons.indexOf(smallest), null));
    }
    return shown;
  }

  /**
   * A share in whole percent, rounded half up; null when nothing is there or the part is hidden.
   */
  static @Nullable Integer percent(@Nullable Integer part, int whole) {
    return whole == 0 || part == null ? null : Integer.valueOf(Math.round(100f * part / whole));
  }

  private static boolean isHidden(int persons) {
    return persons > 0 && persons < SMALLEST;
  }
}
