package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.notification.NoticeGroup.Delivery;
import nl.werkbrug.notification.Sending.Kind;
import nl.werkbrug.notification.Sending.State;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether and when something goes out about a notice, by the same rules for mail and for
 * devices; {@link MailSweep} and {@link PushSweep} send it.
 */
@Component
class NoticePlanner {

  /** When what is gathered over a day goes out. */
  static final LocalTime DAILY = LocalTime.of(8, 0);

  private final NoticeMailer mailer;
  private final NoticeMailRepository mails;
  private final PushSender pusher;
  private final PushNoteRepository notes;
  private final PushDeviceRepository devices;
  private final NoticeSettingRepository settings;
  private final NoticeRepository notices;
  private final MailProperties properties;
  private final Clock clock;

  NoticePlanner(
      NoticeMailer mailer,
      NoticeMailRepository mails,
      PushSender pusher,
      PushNoteRepository notes,
      PushDeviceRepository devices,
      NoticeSettingRepository settings,
      NoticeRepository notices,
      MailProperties properties,
      Clock clock) {
    this.mailer = mailer;
    this.mails = mails;
    this.pusher = pusher;
    this.notes = notes;
    this.devices = devices;
    this.settings = settings;
    this.notices = notices;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * What goes out.
   *
   * @param name the same for the same notice, or for the same person and day
   */
  private record Plan(
      String name,
      Kind kind,
      @Nullable NoticeGroup group,
      @Nullable UUID noticeId,
      Instant now,
      Instant due) {

    NoticeMail mailTo(UUID personId) {
      return NoticeMail.waiting(Notice.named(name), personId, kind, group, noticeId, now, due);
    }

    PushNote to(PushDevice device) {
      return PushNote.waiting(
          Notice.named(name + " " + device.id()), device, kind, group, noticeId, now, due);
    }
  }

  /** Plans what goes out about a notice, as its person wants it. Harmless to repeat. */
  void about(Notice notice) {
    NoticeSetting setting = settings.of(notice.personId());
    NoticeGroup group = notice.kind().group();
    if (mailer.isOn() && setting.mailTo() != null) {
      plan(notice, setting, setting.of(group), mails)
          .ifPresent(plan -> mails.add(plan.mailTo(notice.personId())));
    }
    List<PushDevice> mine = pusher.isOn() ? devices.of(notice.personId()) : List.of();
    if (!mine.isEmpty()) {
      plan(notice, setting, setting.onDevices(group), notes)
          .ifPresent(plan -> mine.forEach(device -> notes.add(plan.to(device))));
    }
  }

  private Optional<Plan> plan(
      Notice notice,
      NoticeSetting setting,
      Delivery delivery,
      SendingRepository<? extends Sending> before) {
    Instant now = clock.instant();
    return switch (delivery) {
      case PORTAL -> Optional.empty();
      case AT_ONCE ->
          notice.kind() == NoticeKind.MESSAGE && isTold(notice, before)
              ? Optional.empty()
              : Optional.of(
                  new Plan(
                      "mail " + notice.id(),
                      Kind.AT_ONCE,
                      notice.kind().group(),
                      notice.id(),
                      now,
                      setting.quiet().next(now.plus(properties.grace()))));
      case DAILY -> {
        ZonedDateTime due = nextDaily(now);
        LocalDate day = due.toLocalDate();
        yield Optional.of(
            new Plan(
                "daily " + notice.personId() + " " + day,
                Kind.DAILY,
                null,
                null,
                now,
                setting.quiet().next(due.toInstant())));
      }
    };
  }

  /** Who was told of a message that is still unread, is not told of the next one. */
  private boolean isTold(Notice notice, SendingRepository<? extends Sending> sent) {
    return sent.last(notice.personId(), NoticeGroup.MESSAGES)
        .filter(last -> last.state() != State.DROPPED && last.state() != State.FAILED)
        .map(Sending::noticeId)
        .filter(before -> !notice.id().equals(before))
        .filter(before -> notices.isUnread(notice.personId(), before))
        .isPresent();
  }

  private static ZonedDateTime nextDaily(Instant now) {
    ZonedDateTime today = Weeks.day(now).atTime(DAILY).atZone(Weeks.AMSTERDAM);
    return today.toInstant().isAfter(now) ? today : today.plusDays(1);
  }
}
