package nl.werkbrug.pitch.market;

/**
 * Labour market regions, the far ones together; the meaning of each value stands in {@code
 * pitch.graphqls}.
 */
public enum LabourRegion {
  RIJNMOND,
  HAAGLANDEN,
  DRECHTSTEDEN,
  MIDDEN_HOLLAND,
  HOLLAND_RIJNLAND,
  WEST_BRABANT,
  ELSEWHERE
}
