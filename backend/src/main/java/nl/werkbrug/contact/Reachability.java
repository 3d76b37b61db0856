package nl.werkbrug.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When and how a contact person can be reached (bereikbaarheid), as the client sees it. The promise
 * of an answer does not depend on it: colleagues answer too.
 *
 * @param days in the order of the week
 * @param phone of the office; null when there is none
 */
@Document("contact_person_reachability")
record Reachability(
    @Id UUID personId,
    int version,
    List<DayOfWeek> days,
    LocalTime from,
    LocalTime until,
    @Nullable String phone) {}
