package nl.werkbrug.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server, where one is configured. */
@Component
class NoticeMailer {

  private final @Nullable JavaMailSender server;
  private final MailProperties properties;

  NoticeMailer(ObjectProvider<JavaMailSender> server, MailProperties properties) {
    this.server = server.getIfAvailable();
    this.properties = properties;
  }

  /** Whether mail can be sent at all. */
  boolean isOn() {
    return server != null && !properties.from().isBlank();
  }

  /**
   * Sends a mail, and returns when the server has it. The same id again is the same mail to whoever
   * receives it twice.
   *
   * @param stop the link by which mail ends with one press (RFC 8058); null where there is none
   * @param reportsTo where servers report what did not arrive; null for where the mail server is
   *     set to
   * @throws MailException when the server did not take it
   */
  void send(
      UUID id,
      String to,
      MailText text,
      @Nullable String stop,
      @Nullable String reportsTo,
      Instant at) {
    if (server == null) {
      throw new IllegalStateException("No mail server is configured");
    }
    SMTPMessage mail = new SMTPMessage(server.createMimeMessage().getSession());
    mail.setEnvelopeFrom(reportsTo);
    try {
      fill(mail, id, to, text, stop, at);
    } catch (MessagingException e) {
      throw new MailParseException(e);
    }
    server.send(mail);
  }

  private void fill(
      MimeMessage mail, UUID id, String to, MailText text, @Nullable String stop, Instant at)
      throws MessagingException {
    InternetAddress from = new InternetAddress(properties.from());
    mail.setFrom(from);
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(at));
    mail.setHeader(
        "Message-ID",
        "<" + id + "@" + from.getAddress().substring(from.getAddress().indexOf('@') + 1) + ">");
    // Answers of machines to a machine go round and round.
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", "nl");
    if (stop != null) {
      mail.setHeader("List-Unsubscribe", "<" + stop + ">");
      mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), StandardCharsets.UTF_8.name(), "html");
    mail.setContent(new MimeMultipart("alternative", plain, html));
  }

  /** Whether the server refused the address for good (5xx): trying again would change nothing. */
  static boolean isRefusedForGood(MailException failure) {
    Stream<? extends @Nullable Throwable> causes =
        failure instanceof MailSendException several
            ? Arrays.stream(several.getMessageExceptions())
            : Stream.of(failure.getCause());
    return causes.anyMatch(NoticeMailer::namesABadAddress);
  }

  private static boolean namesABadAddress(@Nullable Throwable failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }
}
