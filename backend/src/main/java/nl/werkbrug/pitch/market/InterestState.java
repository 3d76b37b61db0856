package nl.werkbrug.pitch.market;

/**
 * How far a question of an employer is; the meaning of each value stands in {@code pitch.graphqls}.
 */
public enum InterestState {
  SENT,
  ASKED,
  OPENED,
  NOT_AVAILABLE
}
