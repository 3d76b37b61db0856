package nl.werkbrug.pitch.market;

/** Broad levels of education; the meaning of each value stands in {@code pitch.graphqls}. */
public enum EducationLevel {
  BASIC,
  VMBO,
  MBO,
  HBO,
  WO
}
