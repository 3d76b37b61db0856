package nl.werkbrug.appointment;

import nl.werkbrug.platform.MongoIndexes;
import nl.werkbrug.platform.OutboxSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of appointments, rooms and calendars, and that the outbox is swept. */
@Configuration(proxyBeanMethods = false)
class AppointmentConfiguration {

  @Bean
  MongoIndexes appointmentIndexes() {
    return MongoIndexes.of(
        "appointment",
        MongoIndexes.on("dossierId", "at", "_id"),
        MongoIndexes.on("booking.terms.adviserId", "booking.from"),
        MongoIndexes.on("offer.terms.adviserId", "offer.times"),
        MongoIndexes.on("remindAt"));
  }

  @Bean
  MongoIndexes appointmentRoomIndexes() {
    return MongoIndexes.of("appointment_room", MongoIndexes.on("organisationId", "name"));
  }

  @Bean
  MongoIndexes calendarDayIndexes() {
    return MongoIndexes.of("calendar_day", MongoIndexes.on("day"));
  }

  @Bean
  MongoIndexes calendarFeedIndexes() {
    return MongoIndexes.of("calendar_feed", MongoIndexes.unique("secretHash"));
  }

  @Bean
  OutboxSource appointmentOutbox() {
    return new OutboxSource(Appointment.class);
  }
}
