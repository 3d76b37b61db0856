package nl.werkbrug.dossier;

/**
 * Smallest part of a dossier that can be shared; the meaning of each value stands in {@code
 * dossier.graphqls}.
 */
public enum DossierSection {
  CONTACT_DETAILS,
  CV,
  BENEFIT,
  INTAKE,
  BARRIERS,
  EFFORT_PLAN,
  JOB_APPLICATIONS,
  DOCUMENTS,
  CONTACT_MOMENTS,
  CONVERSATION,
  APPOINTMENTS,
  PITCH,
  SATISFACTION
}
