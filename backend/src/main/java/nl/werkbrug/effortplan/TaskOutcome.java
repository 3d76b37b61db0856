package nl.werkbrug.effortplan;

/** How a task went; the meaning of each value stands in {@code effortplan.graphqls}. */
enum TaskOutcome {
  DONE,
  PARTLY,
  NOT,
  NOT_POSSIBLE
}
