package nl.werkbrug.pitch.market;

/**
 * What a candidate can open for one employer, one by one; the meaning of each value stands in
 * {@code pitch.graphqls}.
 */
public enum ContactStep {
  OCCUPATION_HISTORY,
  FIRST_NAME,
  CONTACT_DETAILS
}
