package nl.werkbrug.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail to a person, and how far it is. It holds neither words nor address: both are read when it
 * is sent.
 *
 * @param id follows from what it is about, so that it is there once; the Message-ID follows from it
 * @param noticeId the notice because of which it is sent at once; null for all other mail
 * @param nextAt when it is due, or, while it is being sent, when others may think that the sender
 *     died; null at the end
 * @param tokenHash of the link in it by which mail stops
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
    @Nullable String tokenHash) {

  /** What is in it. */
  enum Kind {
    AT_ONCE,
    DAILY,
    CONFIRM
  }

  /** How far it is. */
  enum State {
    WAITING,
    SENDING,
    SENT,
    /** It was not needed any more. */
    DROPPED,
    /** The mail server refused it for good, or could not be reached for days. */
    FAILED
  }

  static NoticeMail waiting(
      UUID id,
      UUID personId,
      Kind kind,
      @Nullable NoticeGroup group,
      @Nullable UUID noticeId,
      Instant now,
      Instant due) {
    return new NoticeMail(
        id, personId, kind, group, noticeId, now, State.WAITING, due, 0, null, null);
  }
}
