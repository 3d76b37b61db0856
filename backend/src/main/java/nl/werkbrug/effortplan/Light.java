package nl.werkbrug.effortplan;

/** How far one task is; the meaning of each value stands in {@code effortplan.graphqls}. */
enum Light {
  GREEN,
  AMBER,
  RED
}
