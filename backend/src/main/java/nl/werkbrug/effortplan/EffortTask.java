package nl.werkbrug.effortplan;

import java.util.UUID;

/**
 * One task as it is agreed.
 *
 * @param doneWhen what counts as done
 * @param amount per week for APPLICATIONS_PER_WEEK, in all for COUNT, 1 for ONCE
 */
record EffortTask(UUID id, String title, String doneWhen, TaskKind kind, int amount) {

  static final int MAX_PER_WEEK = 20;
  static final int MAX_COUNT = 50;

  boolean hasPossibleAmount() {
    return switch (kind) {
      case APPLICATIONS_PER_WEEK -> amount >= 1 && amount <= MAX_PER_WEEK;
      case COUNT -> amount >= 1 && amount <= MAX_COUNT;
      case ONCE -> amount == 1;
    };
  }

  /** The client need not show anything: applications count by themselves. */
  boolean countsByItself() {
    return kind == TaskKind.APPLICATIONS_PER_WEEK;
  }
}
