package nl.werkbrug.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail to a person. It holds no address: that is read when it is sent.
 *
 * @param id the Message-ID follows from it
 * @param nextAt when it is due, or, while it is being sent, when others may think that the sender
 *     died; null at the end
 * @param tokenHash of the link in it by which mail stops
 * @param reportHash of the name to which a mail server reports afterwards; null while none is read
 * @param addressGivenAt which address of the person it went to; null where no report is read
 */
@Document("notice_mail")
record NoticeMail(
    @Id UUID id,
    UUID personId,
    Kind kind,
    @Nullable NoticeGroup group,
    @Nullable UUID noticeId,
    Instant madeAt,
    State state,
    @Nullable Instant nextAt,
    int attempts,
    @Nullable Instant sentAt,
    @Nullable String tokenHash,
    @Nullable String reportHash,
    @Nullable Instant addressGivenAt)
    implements Sending {

  static NoticeMail waiting(
      UUID id,
      UUID personId,
      Kind kind,
      @Nullable NoticeGroup group,
      @Nullable UUID noticeId,
      Instant now,
      Instant due) {
    return new NoticeMail(
        id, personId, kind, group, noticeId, now, State.WAITING, due, 0, null, null, null, null);
  }
}
