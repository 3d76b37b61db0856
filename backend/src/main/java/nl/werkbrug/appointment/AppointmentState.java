package nl.werkbrug.appointment;

/**
 * Where an appointment stands; the meaning of each value stands in {@code appointment.graphqls}.
 */
enum AppointmentState {
  PROPOSED,
  CONFIRMED,
  CANCELLED
}
