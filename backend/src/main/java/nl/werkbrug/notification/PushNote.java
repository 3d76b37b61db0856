package nl.werkbrug.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is pushed to one device of a person.
 *
 * @param deviceId where to; when that is another person's by then, it is not sent
 * @param nextAt when it is due, or, while it is being sent, when others may think that the sender
 *     died; null at the end
 */
@Document("push_note")
record PushNote(
    @Id UUID id,
    UUID personId,
    UUID deviceId,
    Kind kind,
    @Nullable NoticeGroup group,
    @Nullable UUID noticeId,
    Instant madeAt,
    State state,
    @Nullable Instant nextAt,
    int attempts,
    @Nullable Instant sentAt)
    implements Sending {

  static PushNote waiting(
      UUID id,
      PushDevice device,
      Kind kind,
      @Nullable NoticeGroup group,
      @Nullable UUID noticeId,
      Instant now,
      Instant due) {
    return new PushNote(
        id,
        device.personId(),
        device.id(),
        kind,
        group,
        noticeId,
        now,
        State.WAITING,
        due,
        0,
        null);
  }
}
