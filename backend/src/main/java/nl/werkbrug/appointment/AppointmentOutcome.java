package nl.werkbrug.appointment;

/**
 * Whether an appointment took place; the meaning of each value stands in {@code
 * appointment.graphqls}.
 */
public enum AppointmentOutcome {
  HELD,
  NOT_COME
}
