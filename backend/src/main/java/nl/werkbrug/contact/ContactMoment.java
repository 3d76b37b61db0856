package nl.werkbrug.contact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.appointment.AppointmentTookPlace;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One contact between an adviser and the client, in whatever form. */
@Document("contact_moment")
record ContactMoment(
    @Id UUID id,
    UUID dossierId,
    ContactForm form,
    Instant at,
    @Nullable String note,
    UUID byId,
    String byName,
    List<OutboxEvent> outbox) {

  static ContactMoment of(
      UUID id,
      UUID dossierId,
      ContactForm form,
      Instant at,
      @Nullable String note,
      UUID byId,
      String byName) {
    return new ContactMoment(
        id,
        dossierId,
        form,
        at,
        note,
        byId,
        byName,
        List.of(new ContactMomentRecorded(id, dossierId, at, form, byId)));
  }

  /**
   * What an adviser writes to a client on one day is one contact: its id is made from them, so that
   * the second message finds it there.
   */
  static ContactMoment chat(UUID dossierId, UUID byId, String byName, Instant at) {
    String day = dossierId + " " + byId + " " + Weeks.day(at);
    UUID id = UUID.nameUUIDFromBytes(day.getBytes(StandardCharsets.UTF_8));
    return of(id, dossierId, ContactForm.CHAT, at, null, byId, byName);
  }

  /** The contact that an appointment was: its id is made from that of the appointment. */
  static ContactMoment held(AppointmentTookPlace appointment) {
    String name = "appointment " + appointment.appointmentId();
    ContactForm form =
        switch (appointment.kind()) {
          case MEETING, VIDEO -> ContactForm.MEETING;
          case PHONE -> ContactForm.PHONE;
        };
    return of(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        appointment.dossierId(),
        form,
        appointment.startedAt(),
        null,
        appointment.adviserId(),
        appointment.adviserName());
  }
}
