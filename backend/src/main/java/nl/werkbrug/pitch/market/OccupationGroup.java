package nl.werkbrug.pitch.market;

/**
 * Broad groups of jobs, after the major groups of ESCO; the meaning of each value stands in {@code
 * pitch.graphqls}.
 */
public enum OccupationGroup {
  ADMINISTRATION,
  CUSTOMER_SERVICE,
  SALES,
  HOSPITALITY,
  FOOD,
  LOGISTICS,
  TRANSPORT,
  CLEANING,
  CARE,
  CHILDCARE,
  CONSTRUCTION,
  TECHNOLOGY,
  GREEN,
  SECURITY,
  ICT
}
