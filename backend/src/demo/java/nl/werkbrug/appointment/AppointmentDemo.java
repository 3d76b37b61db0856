package nl.werkbrug.appointment;

import java.util.UUID;
import nl.werkbrug.identity.Organisation;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes rooms and appointments of the demonstration and of tests. */
public final class AppointmentDemo {

  private AppointmentDemo() {}

  public static void room(
      MongoOperations mongo, UUID id, Organisation organisation, String name, String place) {
    mongo.save(new Room(id, organisation.id(), name, place));
  }
}
