package nl.werkbrug.effortplan;

/**
 * What follows after a plan (vervolgroute); the meaning of each value stands in {@code
 * effortplan.graphqls}.
 */
enum Route {
  MATCHING,
  WERKLOONT,
  PREMATCHING,
  ACTIVATION,
  WORK_DIAGNOSIS
}
