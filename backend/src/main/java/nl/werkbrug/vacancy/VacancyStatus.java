package nl.werkbrug.vacancy;

/** State of a vacancy; the meaning of each value stands in {@code vacancy.graphqls}. */
enum VacancyStatus {
  OPEN,
  FILLED,
  WITHDRAWN
}
