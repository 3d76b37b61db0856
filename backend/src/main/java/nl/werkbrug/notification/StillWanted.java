package nl.werkbrug.notification;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.appointment.Reminder;
import nl.werkbrug.identity.Callers;
import nl.werkbrug.notification.NoticeGroup.Delivery;
import org.springframework.stereotype.Component;

/** Whether what was planned is still worth sending. */
@Component
class StillWanted {

  private final Callers callers;
  private final Notices notices;

  StillWanted(Callers callers, Notices notices) {
    this.callers = callers;
    this.notices = notices;
  }

  /**
   * There is still something that this person may see and has not read.
   *
   * @param how the person wants to hear of each group on this way
   */
  boolean test(Sending planned, Function<NoticeGroup, Delivery> how, Instant now) {
    List<Notice> unread =
        callers.onBehalfOf(planned.personId()).stream()
            .flatMap(caller -> notices.of(caller).stream())
            .map(Notices.Seen::notice)
            .filter(Notice::isUnread)
            .toList();
    return switch (planned.kind()) {
      case AT_ONCE ->
          unread.stream()
              .filter(notice -> notice.id().equals(planned.noticeId()))
              .anyMatch(
                  notice ->
                      how.apply(notice.kind().group()) != Delivery.PORTAL && !isOver(notice, now));
      case DAILY ->
          unread.stream().anyMatch(notice -> how.apply(notice.kind().group()) == Delivery.DAILY);
      case CONFIRM -> false;
    };
  }

  /** A reminder that waited for the end of the quiet hours until the appointment had begun. */
  private static boolean isOver(Notice notice, Instant now) {
    return notice.kind() == NoticeKind.APPOINTMENT_SOON
        && !now.isBefore(notice.at().plus(Reminder.SHORT_BEFORE));
  }
}
