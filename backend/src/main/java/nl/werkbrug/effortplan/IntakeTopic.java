package nl.werkbrug.effortplan;

/** Topics of the intake talk; the meaning of each value stands in {@code effortplan.graphqls}. */
enum IntakeTopic {
  EDUCATION,
  WORK_EXPERIENCE,
  LANGUAGE,
  BARRIERS,
  INDEPENDENCE,
  PERSEVERANCE,
  INITIATIVE,
  CONCLUSION;

  /** Visible only with the section BARRIERS. */
  boolean sensitive() {
    return this == BARRIERS;
  }
}
