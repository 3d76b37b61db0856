package nl.werkbrug.reporting;

import org.jspecify.annotations.Nullable;

/** The smallest number of persons that a figure may stand for. */
final class Threshold {

  static final int SMALLEST = 11;

  private Threshold() {}

  /** The count, or null when it stands for some persons but fewer than the threshold. */
  static @Nullable Integer count(int persons) {
    return persons > 0 && persons < SMALLEST ? null : Integer.valueOf(persons);
  }

  /**
   * A share in whole percent, rounded half up; null when nothing is there to share or a part may
   * not be shown.
   */
  static @Nullable Integer percent(int part, int whole) {
    return whole == 0 || count(part) == null
        ? null
        : Integer.valueOf(Math.round(100f * part / whole));
  }
}
