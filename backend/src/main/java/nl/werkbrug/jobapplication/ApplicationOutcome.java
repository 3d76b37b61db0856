package nl.werkbrug.jobapplication;

/**
 * What came of an application; the meaning of each value stands in {@code jobapplication.graphqls}.
 */
public enum ApplicationOutcome {
  SENT,
  INVITED,
  REJECTED,
  HIRED
}
