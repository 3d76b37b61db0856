package nl.werkbrug.pitch;

/** The parts of a pitch that can be left out, in the order in which they are. */
enum PitchAttribute {
  REGION,
  EDUCATION,
  CERTIFICATES,
  LICENCES,
  HOURS,
  OTHER_OCCUPATION_GROUPS
}
