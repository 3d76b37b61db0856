package nl.werkbrug.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.werkbrug.notification.Sending.Kind;
import nl.werkbrug.notification.Sending.State;
import nl.werkbrug.platform.RecurringWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that are due, each by one instance at a time.
 *
 * <p>Whoever dies between the server's yes and the note of it, leaves a mail that is sent once
 * more, with the same Message-ID: at least once, because a mail that never comes is worse (decision
 * 32).
 */
@Component
class MailSweep extends RecurringWork {

  /** Longer than a mail server may take to answer. */
  static final Duration LEASE = Duration.ofMinutes(5);

  /** How long a server that is away, or that says "later", is tried again. */
  static final Duration PATIENCE = Duration.ofDays(3);

  /** A link in a mail works for so long. */
  static final Duration KEPT = Duration.ofDays(180);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int PER_ROUND = 200;
  private static final Logger LOG = LoggerFactory.getLogger(MailSweep.class);

  private final NoticeMailRepository mails;
  private final NoticeSettingRepository settings;
  private final StillWanted wanted;
  private final NoticeMailer mailer;
  private final MailLinks links;
  private final BounceAddresses bounces;
  private final Clock clock;

  MailSweep(
      NoticeMailRepository mails,
      NoticeSettingRepository settings,
      StillWanted wanted,
      NoticeMailer mailer,
      MailLinks links,
      BounceAddresses bounces,
      MailProperties properties,
      Clock clock) {
    super("mail-sweep", Duration.ofSeconds(5), properties.sweep());
    this.mails = mails;
    this.settings = settings;
    this.wanted = wanted;
    this.mailer = mailer;
    this.links = links;
    this.bounces = bounces;
    this.clock = clock;
  }

  @Override
  protected void round() {
    if (!mailer.isOn()) {
      return;
    }
    for (int sent = 0; sent < PER_ROUND; sent++) {
      Instant now = clock.instant();
      Optional<NoticeMail> due = mails.claim(now, now.plus(LEASE));
      if (due.isEmpty() || !deliver(due.get(), now)) {
        return;
      }
    }
  }

  /** False when the mail server takes nothing now. */
  private boolean deliver(NoticeMail mail, Instant now) {
    NoticeSetting setting = settings.of(mail.personId());
    return mail.kind() == Kind.CONFIRM ? confirm(mail, setting, now) : tell(mail, setting, now);
  }

  private boolean confirm(NoticeMail mail, NoticeSetting setting, Instant now) {
    NoticeSetting.MailAddress address = setting.address();
    if (address == null || address.confirmedAt() != null) {
      mails.end(mail.id(), State.DROPPED);
      return true;
    }
    String secret = links.secret();
    if (!settings.linked(mail.personId(), address.givenAt(), MailLinks.hash(secret))) {
      mails.end(mail.id(), State.DROPPED);
      return true;
    }
    MailText text = MailText.ofAddress(links.to(MailLinks.CONFIRM + secret));
    return send(mail, address, text, null, now);
  }

  private boolean tell(NoticeMail mail, NoticeSetting setting, Instant now) {
    NoticeSetting.MailAddress to = setting.mailTo();
    if (to == null || !wanted.test(mail, setting::of, now)) {
      mails.end(mail.id(), State.DROPPED);
      return true;
    }
    Instant allowed = setting.quiet().next(now);
    if (allowed.isAfter(now)) {
      mails.later(mail.id(), allowed);
      return true;
    }
    String secret = links.secret();
    mails.linked(mail.id(), MailLinks.hash(secret));
    String stop = links.to(MailLinks.STOP + secret);
    MailText text =
        MailText.ofNotice(
            mail.group() == NoticeGroup.MESSAGES,
            mail.kind() == Kind.DAILY,
            links.to("/meldingen"),
            stop);
    return send(mail, to, text, stop, now);
  }

  private boolean send(
      NoticeMail mail,
      NoticeSetting.MailAddress to,
      MailText text,
      @Nullable String stop,
      Instant now) {
    String reportsTo = null;
    if (bounces.isOn()) {
      String token = BounceAddresses.token();
      mails.reportedAs(mail.id(), MailLinks.hash(token), to.givenAt());
      reportsTo = bounces.of(token);
    }
    try {
      mailer.send(mail.id(), to.text(), text, stop, reportsTo, now);
    } catch (MailException e) {
      return notSent(mail, to, e, now);
    }
    mails.sent(mail.id(), now);
    return true;
  }

  private boolean notSent(
      NoticeMail mail, NoticeSetting.MailAddress to, MailException failure, Instant now) {
    if (NoticeMailer.isRefusedForGood(failure)) {
      mails.end(mail.id(), State.FAILED);
      settings.failed(mail.personId(), to.givenAt(), now);
      return true;
    }
    if (now.isAfter(mail.madeAt().plus(PATIENCE))) {
      mails.end(mail.id(), State.FAILED);
    } else {
      mails.later(mail.id(), now.plus(pause(mail.attempts(), Duration.ZERO)));
    }
    LOG.warn("A mail could not be sent; it is tried again", failure);
    return false;
  }

  /** One minute, two, four, up to an hour; longer than that when it was asked, up to an hour. */
  static Duration pause(int attempts, Duration asked) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), 10));
    Duration longer = doubled.compareTo(asked) < 0 ? asked : doubled;
    return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }
}
