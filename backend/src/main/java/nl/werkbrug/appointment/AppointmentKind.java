package nl.werkbrug.appointment;

/**
 * How client and adviser meet; the meaning of each value stands in {@code appointment.graphqls}.
 */
public enum AppointmentKind {
  MEETING,
  PHONE,
  VIDEO
}
