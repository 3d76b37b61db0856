package nl.werkbrug.dossier;

/**
 * Where a client stands in the programme; the meaning of each value stands in {@code
 * dossier.graphqls}.
 */
public enum DossierStatus {
  CURRENT,
  OUTFLOWED,
  ENDED
}
