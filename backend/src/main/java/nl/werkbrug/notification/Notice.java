package nl.werkbrug.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That something happened, for one person: what kind of thing and where to look, nothing of what it
 * says.
 *
 * @param id follows from what happened and for whom, so that it is there once
 * @param section whoever does not see it any more, does not see the notice; null for the dossier
 * @param subjectId the thing it is about, where there is one to open
 * @param number of the message; 0 for everything else
 * @param readAt null while unread
 */
@Document("notice")
record Notice(
    @Id UUID id,
    UUID personId,
    UUID dossierId,
    @Nullable DossierSection section,
    NoticeKind kind,
    @Nullable UUID subjectId,
    int number,
    Instant at,
    @Nullable Instant readAt) {

  /** The id of the notice for somebody about something that happened. */
  static UUID idOf(UUID happeningId, UUID personId) {
    return named(happeningId + " " + personId);
  }

  /** An id that is always the same for the same words. */
  static UUID named(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.US_ASCII));
  }

  boolean isUnread() {
    return readAt == null;
  }
}
