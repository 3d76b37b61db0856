package nl.werkbrug.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.werkbrug.notification.Sending.State;
import nl.werkbrug.platform.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what mail servers report afterwards (decision 39). A report is removed when what it says is
 * stored; whoever dies in between reads it again, and that changes nothing.
 */
@Component
class BounceSweep extends RecurringWork {

  static final int PER_ROUND = 100;

  /** A report quotes a mail of ours at most, and those are small. */
  private static final int LONGEST = 1_000_000;

  private static final List<String> WHERE_TO = List.of("Delivered-To", "X-Original-To", "To");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(BounceSweep.class);

  private final BounceProperties properties;
  private final BounceAddresses addresses;
  private final NoticeMailRepository mails;
  private final NoticeSettingRepository settings;
  private final Clock clock;

  BounceSweep(
      BounceProperties properties,
      BounceAddresses addresses,
      NoticeMailRepository mails,
      NoticeSettingRepository settings,
      Clock clock) {
    super("bounce-sweep", Duration.ofSeconds(20), properties.sweep());
    this.properties = properties;
    this.addresses = addresses;
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected void round() {
    if (!properties.isOn()) {
      return;
    }
    try {
      int unknown = read();
      if (unknown > 0) {
        LOG.warn("{} reports were about no mail of ours, and did nothing", unknown);
      }
    } catch (MessagingException e) {
      throw new IllegalStateException("The mailbox for reports cannot be read", e);
    }
  }

  /** Says how many reports lead to no mail of ours. */
  int read() throws MessagingException {
    try (Store store = session().getStore(properties.protocol())) {
      store.connect(
          properties.host(), properties.port(), properties.username(), properties.password());
      try (Folder folder = store.getFolder(properties.folder())) {
        folder.open(Folder.READ_WRITE);
        int unknown = 0;
        int read = Math.min(folder.getMessageCount(), PER_ROUND);
        for (int number = 1; number <= read; number++) {
          Message mail = folder.getMessage(number);
          if (saysNever(mail) && !isStored(mail)) {
            unknown++;
          }
          mail.setFlag(Flags.Flag.DELETED, true);
        }
        folder.expunge();
        return unknown;
      }
    }
  }

  private Session session() {
    Properties line = new Properties();
    String prefix = "mail." + properties.protocol() + ".";
    String patience = String.valueOf(PATIENCE.toMillis());
    line.setProperty(prefix + "connectiontimeout", patience);
    line.setProperty(prefix + "timeout", patience);
    line.setProperty(prefix + "writetimeout", patience);
    line.setProperty(prefix + "ssl.checkserveridentity", "true");
    return Session.getInstance(line);
  }

  private static boolean saysNever(Message mail) throws MessagingException {
    try {
      return mail.getSize() <= LONGEST && DeliveryReport.saysNever(mail);
    } catch (MessagingException | IOException e) {
      // When it was the line that broke, the next question to the server says so too.
      LOG.warn("A mail in the mailbox for reports cannot be read", e);
      return false;
    }
  }

  private boolean isStored(Message report) throws MessagingException {
    Optional<NoticeMail> bounced =
        recipients(report).stream()
            .flatMap(address -> addresses.token(address).stream())
            .flatMap(token -> mails.reported(MailLinks.hash(token)).stream())
            .findFirst();
    bounced.ifPresent(
        mail -> {
          settings.failed(
              mail.personId(), Objects.requireNonNull(mail.addressGivenAt()), clock.instant());
          mails.end(mail.id(), State.FAILED);
        });
    return bounced.isPresent();
  }

  /** Whom it was sent to; servers that deliver a tagged address elsewhere note it beside. */
  private static List<String> recipients(Message report) throws MessagingException {
    List<String> all = new ArrayList<>();
    for (String header : WHERE_TO) {
      String[] values = report.getHeader(header);
      if (values != null) {
        for (InternetAddress address :
            InternetAddress.parseHeader(String.join(",", values), false)) {
          all.add(address.getAddress());
        }
      }
    }
    return all;
  }
}
