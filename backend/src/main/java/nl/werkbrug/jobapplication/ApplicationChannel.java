package nl.werkbrug.jobapplication;

/** How somebody applied; the meaning of each value stands in {@code jobapplication.graphqls}. */
public enum ApplicationChannel {
  EMAIL,
  WEBSITE,
  PHONE,
  LETTER,
  VISIT,
  TEMP_AGENCY,
  NETWORK,
  BUROWERK;

  /** Applications through BuroWerk do not count towards the obligation or the plan (R 3.3.2). */
  public boolean counts() {
    return this != BUROWERK;
  }
}
