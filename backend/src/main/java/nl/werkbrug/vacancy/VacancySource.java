package nl.werkbrug.vacancy;

/** Where a vacancy came from; the meaning of each value stands in {@code vacancy.graphqls}. */
enum VacancySource {
  WSP,
  TEMP_AGENCY_TEAM,
  BUROWERK,
  EMPLOYER
}
