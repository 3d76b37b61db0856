package nl.werkbrug.pitch.market;

/**
 * Categories of the driving licence; the meaning of each value stands in {@code pitch.graphqls}.
 */
public enum Licence {
  AM,
  B,
  BE,
  C,
  CE,
  D
}
