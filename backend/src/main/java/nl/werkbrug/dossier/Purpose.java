package nl.werkbrug.dossier;

/** What sections may be used for; the meaning of each value stands in {@code dossier.graphqls}. */
public enum Purpose {
  GUIDANCE,
  HANDOVER,
  MATCHING,
  URGENT_HELP,
  TASK_UWV_REINTEGRATION,
  TASK_MUNICIPAL_SUPPORT;

  /** A client can give consent for this; statutory tasks rest on the law instead. */
  boolean byConsent() {
    return switch (this) {
      case GUIDANCE, HANDOVER, MATCHING, URGENT_HELP -> true;
      case TASK_UWV_REINTEGRATION, TASK_MUNICIPAL_SUPPORT -> false;
    };
  }
}
