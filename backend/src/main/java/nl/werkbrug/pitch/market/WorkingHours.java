package nl.werkbrug.pitch.market;

/**
 * How much somebody wants to work, in bands; the meaning of each value stands in {@code
 * pitch.graphqls}.
 */
public enum WorkingHours {
  UP_TO_20,
  FROM_20_TO_32,
  FULL_TIME
}
