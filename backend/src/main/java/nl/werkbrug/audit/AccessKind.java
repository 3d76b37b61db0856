package nl.werkbrug.audit;

/** What a record is about; the meaning of each stands in {@code audit.graphqls}. */
public enum AccessKind {
  DOSSIER,
  ACCESS_LOG
}
