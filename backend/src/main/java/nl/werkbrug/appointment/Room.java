package nl.werkbrug.appointment;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A room of an organisation, in which one appointment at a time can be. */
@Document("appointment_room")
record Room(@Id UUID id, UUID organisationId, String name, String place) {}
