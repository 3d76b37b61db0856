package nl.werkbrug.effortplan;

/** How a task is counted; the meaning of each value stands in {@code effortplan.graphqls}. */
enum TaskKind {
  APPLICATIONS_PER_WEEK,
  COUNT,
  ONCE
}
