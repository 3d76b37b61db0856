package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.werkbrug.notification.NoticeMail.Kind;
import nl.werkbrug.notification.NoticeMail.State;
import nl.werkbrug.shared.Weeks;
import org.springframework.stereotype.Component;

/** Decides whether and when there is a mail about a notice; {@link MailSweep} sends it. */
@Component
class NoticeMailing {

  /** When the mail of the day goes out. */
  static final LocalTime DAILY = LocalTime.of(8, 0);

  private final NoticeMailer mailer;
  private final NoticeMailRepository mails;
  private final NoticeSettingRepository settings;
  private final NoticeRepository notices;
  private final MailProperties properties;
  private final Clock clock;

  NoticeMailing(
      NoticeMailer mailer,
      NoticeMailRepository mails,
      NoticeSettingRepository settings,
      NoticeRepository notices,
      MailProperties properties,
      Clock clock) {
    this.mailer = mailer;
    this.mails = mails;
    this.settings = settings;
    this.notices = notices;
    this.properties = properties;
    this.clock = clock;
  }

  /** Plans the mail about a notice, as its person wants it. Harmless to repeat. */
  void about(Notice notice) {
    if (!mailer.isOn()) {
      return;
    }
    NoticeSetting setting = settings.of(notice.personId());
    if (setting.mailTo() == null) {
      return;
    }
    switch (setting.of(notice.kind().group())) {
      case PORTAL -> {}
      case AT_ONCE -> atOnce(notice, setting);
      case DAILY -> daily(notice, setting);
    }
  }

  /** Who has a mail about a message that is still unread, gets none about the next one. */
  private void atOnce(Notice notice, NoticeSetting setting) {
    if (notice.kind() == NoticeKind.MESSAGE && isTold(notice)) {
      return;
    }
    Instant now = clock.instant();
    mails.add(
        NoticeMail.waiting(
            Notice.named("mail " + notice.id()),
            notice.personId(),
            Kind.AT_ONCE,
            notice.kind().group(),
            notice.id(),
            now,
            setting.quiet().next(now.plus(properties.grace()))));
  }

  private boolean isTold(Notice notice) {
    return mails
        .last(notice.personId(), NoticeGroup.MESSAGES)
        .filter(mail -> mail.state() != State.DROPPED && mail.state() != State.FAILED)
        .map(NoticeMail::noticeId)
        .filter(before -> !notice.id().equals(before))
        .filter(before -> notices.isUnread(notice.personId(), before))
        .isPresent();
  }

  private void daily(Notice notice, NoticeSetting setting) {
    Instant now = clock.instant();
    ZonedDateTime today = Weeks.day(now).atTime(DAILY).atZone(Weeks.AMSTERDAM);
    ZonedDateTime due = today.toInstant().isAfter(now) ? today : today.plusDays(1);
    mails.add(
        NoticeMail.waiting(
            dailyId(notice.personId(), due),
            notice.personId(),
            Kind.DAILY,
            null,
            null,
            now,
            setting.quiet().next(due.toInstant())));
  }

  private static UUID dailyId(UUID personId, ZonedDateTime due) {
    return Notice.named("daily " + personId + " " + due.toLocalDate());
  }
}
