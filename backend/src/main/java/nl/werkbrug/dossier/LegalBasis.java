package nl.werkbrug.dossier;

/**
 * On what ground an organisation may look; the meaning of each value stands in {@code
 * dossier.graphqls}.
 */
public enum LegalBasis {
  CONSENT,
  PUBLIC_TASK
}
