package nl.werkbrug.dossier;

/**
 * The three kinds of contact person; the meaning of each value stands in {@code dossier.graphqls}.
 */
public enum ContactRole {
  WORK,
  INCOME,
  MATCHING
}
