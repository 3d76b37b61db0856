package nl.werkbrug.pitch;

/** How far a pitch is; the meaning of each value stands in {@code pitch.graphqls}. */
enum PitchState {
  DRAFT,
  SUBMITTED,
  CHANGE_ASKED,
  PUBLISHED,
  WITHDRAWN;

  /** The client can write on. */
  boolean isOpen() {
    return this == DRAFT || this == CHANGE_ASKED || this == WITHDRAWN;
  }

  /** There is something to take back. */
  boolean isOut() {
    return this == SUBMITTED || this == PUBLISHED;
  }
}
