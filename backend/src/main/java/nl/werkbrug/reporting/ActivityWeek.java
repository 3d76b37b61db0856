package nl.werkbrug.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.contact.ContactForm;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one adviser did for clients in one week, kept for the figures (R 3.2, annex 1): contacts in
 * any form, and vacancies offered.
 *
 * @param team of the adviser when it was first counted; null where there are no teams
 */
@Document("activity_week")
record ActivityWeek(
    @Id String id,
    UUID organisationId,
    @Nullable String team,
    LocalDate monday,
    List<ActivityWeek.Done> done) {

  /**
   * One thing.
   *
   * @param what the contact or the proposal, by which it is counted once
   * @param client tells two for one client from one for each of two; made from the id of the
   *     dossier, and leads nowhere once the dossier is gone
   * @param form of a contact; null for a vacancy that was offered
   */
  record Done(UUID what, UUID client, @Nullable ContactForm form) {

    static Done of(UUID what, UUID dossierId, @Nullable ContactForm form) {
      byte[] name = ("done for " + dossierId).getBytes(StandardCharsets.UTF_8);
      return new Done(what, UUID.nameUUIDFromBytes(name), form);
    }
  }

  static String idOf(UUID adviserId, LocalDate monday) {
    return adviserId + ":" + monday;
  }
}
