package nl.werkbrug.pitch.market;

/**
 * Certificates that many people have; the meaning of each value stands in {@code pitch.graphqls}.
 */
public enum Certificate {
  VCA,
  BHV,
  FIRST_AID,
  FORKLIFT,
  CRANE,
  HYGIENE,
  SOCIAL_HYGIENE,
  PAYROLL,
  BOOKKEEPING,
  CODE_95,
  SECURITY_GUARD,
  CARE_HELPER
}
