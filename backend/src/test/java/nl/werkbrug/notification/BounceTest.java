package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.identity.Person;
import nl.werkbrug.notification.NoticeSetting.MailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports about mail that was taken and did not arrive, over a real mail server. */
class BounceTest extends IntegrationTest {

  private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));
  private static final String MAILBOX = "bounce@werkbrug.example";

  @Autowired private GreenMail outgoing;
  @Autowired private Notices notices;
  @Autowired private NoticeMailRepository mails;
  @Autowired private NoticeSettingRepository settings;
  @Autowired private StillWanted wanted;
  @Autowired private NoticeMailer mailer;
  @Autowired private MailLinks links;
  @Autowired private MailProperties properties;

  private final GreenMail incoming =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final String address = "fatima-" + newId() + "@mail.example";
  private GreenMailUser mailbox;
  private BounceSweep sweep;
  private Person person;
  private UUID dossierId;

  @BeforeEach
  void aMailThatWasTaken() {
    incoming.start();
    mailbox = incoming.setUser(MAILBOX, "bounce", "geheim");
    sweep = sweepOf(reading("127.0.0.1"));
    clock.set(NOW);
    person = aClient("Fatima Post");
    dossierId = aDossierOf(person).write(mongo);
    mongo.insert(NoticeSetting.none(person.id()).at(confirmed(address)));
    mail(reading("127.0.0.1"));
    clock.set(LATER);
  }

  @AfterEach
  void noMailbox() {
    incoming.stop();
  }

  @Test
  void leaveEachMailAnAddressOfItsOwnThatSaysNothing() throws MessagingException {
    mail(reading("127.0.0.1"));
    List<String> from = mailed().stream().map(BounceTest::returnPath).toList();
    assertThat(from).hasSize(2).doesNotHaveDuplicates();
    assertThat(from)
        .allSatisfy(
            path ->
                assertThat(path)
                    .matches("<bounce\\+[0-9a-f-]{36}@werkbrug\\.example>")
                    .doesNotContain(person.id().toString()));
  }

  @Test
  void areNotAskedForWithoutAMailbox() throws MessagingException {
    mail(reading(""));
    assertThat(returnPath(mailed().getLast())).doesNotContain("bounce");
    sweepOf(reading("")).round();
  }

  @Test
  void endMailToAnAddressThatDoesNotExist() throws MessagingException {
    report("delivery-status", "failed", "5.1.1", returnPath(mailed().getLast()));
    sweep.round();
    assertThat(failedAt()).isEqualTo(LATER);
    assertThat(incoming.getReceivedMessages()).isEmpty();

    clock.set(LATER.plusSeconds(1));
    report("delivery-status", "failed", "5.1.1", returnPath(mailed().getLast()));
    sweep.round();
    assertThat(failedAt()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @CsvSource({
    "delivery-status, delayed, 4.4.1",
    "delivery-status, failed, 4.4.7",
    "delivery-status, delivered, 2.0.0",
    "delivery-status, expanded, 5.1.1",
    "disposition-notification, failed, 5.1.1",
  })
  void changeNothingWhenTheyDoNotSayNever(String type, String action, String status)
      throws MessagingException {
    report(type, action, status, returnPath(mailed().getLast()));
    sweep.round();
    assertThat(failedAt()).isNull();
    assertThat(incoming.getReceivedMessages()).isEmpty();
  }

  @Test
  void changeNothingWhenTheyAreAboutNoMailOfOurs() {
    report(
        "delivery-status",
        "failed",
        "5.1.1",
        new BounceAddresses(reading("x")).of(newId().toString()));
    report("delivery-status", "failed", "5.1.1", MAILBOX);
    report("delivery-status", "failed", "5.1.1", "bounce+zomaar@werkbrug.example");
    sweep.round();
    assertThat(failedAt()).isNull();
    assertThat(incoming.getReceivedMessages()).isEmpty();
  }

  @Test
  void areNotWhatPeopleAndTheirHolidayAnswer() throws MessagingException {
    deliver(
        """
        From: %s
        To: %s
        Auto-Submitted: auto-replied
        Subject: Afwezig
        Content-Type: text/plain

        Ik ben er niet. Action: failed. Status: 5.1.1
        """
            .formatted(address, returnPath(mailed().getLast())));
    sweep.round();
    assertThat(failedAt()).isNull();
    assertThat(incoming.getReceivedMessages()).isEmpty();
  }

  @Test
  void sayNothingAboutAnAddressThatWasGivenSince() throws MessagingException {
    String before = returnPath(mailed().getLast());
    NoticeSetting now = settings.of(person.id());
    assertThat(settings.save(now.at(confirmed(address)))).isTrue();
    report("delivery-status", "failed", "5.1.1", before);
    sweep.round();
    assertThat(failedAt()).isNull();
  }

  @Test
  void areReadSoManyAtATime() throws MessagingException {
    for (int report = 0; report < BounceSweep.PER_ROUND; report++) {
      report("delivery-status", "delayed", "4.4.1", MAILBOX);
    }
    report("delivery-status", "failed", "5.1.1", returnPath(mailed().getLast()));
    sweep.round();
    assertThat(failedAt()).isNull();
    sweep.round();
    assertThat(failedAt()).isEqualTo(LATER);
  }

  private MailAddress confirmed(String text) {
    return new MailAddress(text, clock.instant(), null, clock.instant(), null);
  }

  /** Sends a mail to the person, with an address for reports as this configuration says. */
  private void mail(BounceProperties bounce) {
    notices.add(
        new Notice(
            newId(),
            person.id(),
            dossierId,
            NoticeKind.APPOINTMENT_PROPOSED.section(),
            NoticeKind.APPOINTMENT_PROPOSED,
            newId(),
            0,
            clock.instant(),
            null));
    clock.set(clock.instant().plus(properties.grace()));
    new MailSweep(
            mails, settings, wanted, mailer, links, new BounceAddresses(bounce), properties, clock)
        .round();
  }

  private BounceSweep sweepOf(BounceProperties bounce) {
    return new BounceSweep(bounce, new BounceAddresses(bounce), mails, settings, clock);
  }

  private BounceProperties reading(String host) {
    return new BounceProperties(
        MAILBOX,
        host,
        incoming.getImap().getPort(),
        "imap",
        "bounce",
        "geheim",
        "INBOX",
        Duration.ofMinutes(5));
  }

  private @Nullable Instant failedAt() {
    MailAddress now = settings.of(person.id()).address();
    return now == null ? null : now.failedAt();
  }

  private List<MimeMessage> mailed() throws MessagingException {
    return Arrays.stream(outgoing.getReceivedMessages())
        .filter(mail -> header(mail, "To").equals(address))
        .toList();
  }

  private static String returnPath(MimeMessage mail) {
    return header(mail, "Return-Path");
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, null);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private void report(String type, String action, String status, String to) {
    deliver(
        """
        From: Mail Delivery System <MAILER-DAEMON@mail.example>
        To: %s
        Auto-Submitted: auto-replied
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=%s; boundary="grens"

        --grens
        Content-Type: text/plain

        This is the mail system at mail.example.
        --grens
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example

        Final-Recipient: rfc822; %s
        Action: %s
        Status: %s

        --grens--
        """
            .formatted(to, type, address, action, status));
  }

  private void deliver(String mail) {
    try {
      byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
      mailbox.deliver(
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
