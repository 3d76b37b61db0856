package nl.werkbrug.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When a contact person is away and who stands in; one per person, the running or the next one.
 *
 * @param lastDay last day away
 */
@Document("contact_person_absence")
record Absence(
    @Id UUID personId,
    int version,
    LocalDate from,
    LocalDate lastDay,
    UUID standInId,
    String standInName) {}
