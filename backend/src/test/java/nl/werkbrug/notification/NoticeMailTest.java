package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

/** Mail over a real mail server. */
class NoticeMailTest extends IntegrationTest {

  /** A Monday, ten o'clock here. */
  private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

  private static final Duration GRACE = Duration.ofMinutes(1);
  private static final Pattern LINK = Pattern.compile("http\\S+/mail/\\S+");

  @Autowired private GreenMail server;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private MailSweep sweep;
  @Autowired private Notices notices;
  @Autowired private NoticeMailRepository mails;

  private final String address = "fatima-" + newId() + "@mail.example";
  private Person clientPerson;
  private Person lisa;
  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void aClientWhoGaveAnAddress() throws MessagingException, IOException {
    clock.set(NOW);
    clientPerson = aClient("Fatima Post");
    lisa =
        mongo.insert(
            new Person(
                newId(),
                "test-" + newId(),
                "Lisa Vast",
                Role.ADVISER,
                DemoPeople.MUNICIPALITY.id(),
                "Team " + newId()));
    dossierId =
        aDossierOf(clientPerson)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.CONVERSATION,
                DossierSection.CONTACT_DETAILS)
            .contactPerson(lisa, ContactRole.WORK)
            .write(mongo);
    client = as(clientPerson);
    adviser = as(lisa);
    give(address, 0);
    sweptAt(NOW);
    post(link(mailed().getLast()), "");
    assertThat(settings().get("addressState").asString()).isEqualTo("CONFIRMED");
    assertThat(mailed()).hasSize(1);
  }

  @AfterEach
  void theServerOfTheDemoAgain() {
    sender.setPort(server.getSmtp().getPort());
  }

  @Test
  void saysThatThereIsSomethingAndNothingMore() throws MessagingException, IOException {
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(GRACE));

    MimeMessage mail = mailed().getLast();
    assertThat(mail.getSubject()).isEqualTo("Er staat een bericht voor u klaar");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    String plain = part(mail, "text/plain");
    String html = part(mail, "text/html");
    assertThat(plain).contains(baseUrl + "/meldingen", link(mail));
    assertThat(html).contains("lang=\"nl\"", baseUrl + "/meldingen", link(mail));
    for (String words : List.of(plain, html, mail.getSubject())) {
      assertThat(words).doesNotContain("Fatima", "Lisa", dossierId.toString());
    }
    assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + link(mail) + ">");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void goesOutOnceAndOnlyAfterAMoment() throws MessagingException {
    Notice notice = add(NoticeKind.APPOINTMENT_PROPOSED);
    notices.add(notice);
    sweptAt(NOW.plus(GRACE).minusMillis(1));
    assertThat(mailed()).hasSize(1);
    sweptAt(NOW.plus(GRACE));
    notices.add(notice);
    sweptAt(NOW.plus(Duration.ofHours(1)));
    assertThat(mailed()).hasSize(2);
  }

  /** Whoever took it died: it is sent when the time it took is over, and not before. */
  @Test
  void isSentWhenTheSenderDiedBeforeTheServerHadIt() throws MessagingException {
    add(NoticeKind.MESSAGE);
    Instant claimed = NOW.plus(GRACE);
    assertThat(mails.claim(claimed, claimed.plus(MailSweep.LEASE))).isPresent();
    sweptAt(claimed.plus(MailSweep.LEASE).minusMillis(1));
    assertThat(mailed()).hasSize(1);
    sweptAt(claimed.plus(MailSweep.LEASE));
    assertThat(mailed()).hasSize(2);
  }

  /** The one moment at which a mail is doubled; a mail program sees that it is the same. */
  @Test
  void keepsItsNameWhenTheSenderDiedAfterTheServerHadIt() throws MessagingException {
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(GRACE));
    mongo
        .getCollection("notice_mail")
        .updateMany(
            new Document("personId", clientPerson.id()).append("kind", "AT_ONCE"),
            new Document(
                "$set",
                new Document("state", "SENDING")
                    .append("nextAt", Date.from(NOW.plus(GRACE).plus(MailSweep.LEASE)))));
    sweptAt(NOW.plus(GRACE).plus(MailSweep.LEASE));

    List<MimeMessage> sent = mailed().subList(1, 3);
    assertThat(sent.get(0).getMessageID()).isEqualTo(sent.get(1).getMessageID());
  }

  @Test
  void waitsForTheEndOfTheQuietHours() throws MessagingException {
    Instant nine = Instant.parse("2026-02-02T20:00:00Z");
    clock.set(nine.minus(GRACE).minusMillis(1));
    add(NoticeKind.APPOINTMENT_PROPOSED);
    sweptAt(nine.minusMillis(1));
    assertThat(mailed()).hasSize(2);

    clock.set(nine.minus(GRACE));
    add(NoticeKind.APPOINTMENT_CANCELLED);
    sweptAt(nine.plusSeconds(1));
    Instant eight = Instant.parse("2026-02-03T07:00:00Z");
    sweptAt(eight.minusMillis(1));
    assertThat(mailed()).hasSize(2);
    sweptAt(eight);
    assertThat(mailed()).hasSize(3);
  }

  @Test
  void leavesAReminderOutWhenTheQuietHoursLastedUntilTheAppointment() throws MessagingException {
    Instant six = Instant.parse("2026-02-03T05:00:00Z");
    clock.set(six);
    add(NoticeKind.APPOINTMENT_SOON);
    sweptAt(Instant.parse("2026-02-03T07:00:00Z"));
    assertThat(mailed()).hasSize(1);

    clock.set(six.plusSeconds(1));
    add(NoticeKind.APPOINTMENT_SOON);
    sweptAt(Instant.parse("2026-02-03T07:00:00Z"));
    assertThat(mailed()).hasSize(2);
  }

  @Test
  void gathersADay() throws MessagingException {
    add(NoticeKind.PLAN_PROPOSED);
    add(NoticeKind.VACANCY_PROPOSED);
    Instant eight = Instant.parse("2026-02-03T07:00:00Z");
    sweptAt(eight.minusMillis(1));
    assertThat(mailed()).hasSize(1);
    sweptAt(eight);
    sweptAt(eight.plusSeconds(60));
    assertThat(mailed()).hasSize(2);
  }

  @Test
  void tellsOfAnotherMessageOnlyWhenTheLastOneWasRead() throws MessagingException {
    Notice first = add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(GRACE));
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(Duration.ofHours(1)));
    assertThat(mailed()).hasSize(2);

    NoticeApi.mark(client, List.of(first.id()), true);
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(Duration.ofHours(2)));
    assertThat(mailed()).hasSize(3);
  }

  @Test
  void isNotSentAboutWhatWasRead() throws MessagingException {
    Notice notice = add(NoticeKind.MESSAGE);
    NoticeApi.mark(client, List.of(notice.id()), true);
    sweptAt(NOW.plus(GRACE));
    assertThat(mailed()).hasSize(1);
  }

  @Test
  void isNotSentToWhoeverLostAccess() throws MessagingException, IOException {
    String work = "lisa-" + newId() + "@work.example";
    give(adviser, work, 0);
    sweptAt(NOW);
    post(link(mailedTo(work).getLast()), "");
    notices.add(notice(lisa.id(), NoticeKind.MESSAGE));
    mongo
        .getCollection("dossier")
        .updateOne(
            new Document("_id", dossierId),
            new Document("$set", new Document("contactPersons", List.of())));
    sweptAt(NOW.plus(GRACE));
    assertThat(mailedTo(work)).hasSize(1);
  }

  @Test
  void stopsByTheLinkInItOnceSomebodyPresses() throws MessagingException, IOException {
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(GRACE));
    String stop = link(mailed().getLast());

    assertThat(get(stop)).contains("Geen mail meer?");
    add(NoticeKind.APPOINTMENT_PROPOSED);
    sweptAt(NOW.plus(Duration.ofHours(1)));
    assertThat(mailed()).hasSize(3);

    assertThat(post(stop, "List-Unsubscribe=One-Click")).isEqualTo(200);
    assertThat(post(stop, "List-Unsubscribe=One-Click")).isEqualTo(200);
    add(NoticeKind.APPOINTMENT_CANCELLED);
    sweptAt(NOW.plus(Duration.ofHours(2)));
    assertThat(mailed()).hasSize(3);
    assertThat(settings().at("/choices/0/delivery").asString()).isEqualTo("PORTAL");
    assertThat(post(baseUrl + "/mail/stop/" + newId(), "")).isEqualTo(404);
    assertThat(get(baseUrl + "/mail/stop/" + newId())).contains("Deze link werkt niet meer");
  }

  @Test
  void goesNowhereBeforeItsOwnerSaidYes() throws MessagingException, IOException {
    String other = "ander-" + newId() + "@mail.example";
    give(other, 1);
    sweptAt(NOW);
    String confirm = link(mailedTo(other).getLast());
    assertThat(get(confirm)).contains("Ja, mail mij hier");
    add(NoticeKind.MESSAGE);
    sweptAt(NOW.plus(GRACE));
    assertThat(mailedTo(other)).hasSize(1);
    assertThat(mailed()).hasSize(1);

    clock.set(NOW.plus(NoticeSettings.TO_CONFIRM));
    assertThat(post(confirm, "")).isEqualTo(404);
    clock.set(NOW.plus(NoticeSettings.TO_CONFIRM).minusMillis(1));
    assertThat(post(confirm, "")).isEqualTo(200);
    assertThat(settings().get("addressState").asString()).isEqualTo("CONFIRMED");
  }

  @Test
  void takesOnlyAnAddressAndNoneAtAll() {
    assertThat(code(give("geen adres", 1))).isEqualTo("INVALID");
    assertThat(code(give(address, 7))).isEqualTo("STALE");
    JsonNode gone = give(null, 1);
    assertThat(gone.at("/settings/addressState").asString()).isEqualTo("NONE");
    assertThat(give(null, 1)).isEqualTo(gone);
  }

  @Test
  void floodsNobody() {
    for (int given = 1; given < NoticeSettings.CONFIRMATIONS_A_DAY; given++) {
      assertThat(code(give("een-" + newId() + "@mail.example", given))).isEmpty();
    }
    assertThat(code(give("een-" + newId() + "@mail.example", 5))).isEqualTo("TOO_MUCH");
    clock.set(NOW.plus(Duration.ofDays(1)));
    assertThat(code(give("een-" + newId() + "@mail.example", 5))).isEmpty();
  }

  @Test
  void isTriedAgainWhileTheServerIsAwayOrSaysLater() throws MessagingException, IOException {
    add(NoticeKind.MESSAGE);
    Instant due = NOW.plus(GRACE);
    try (SmtpThatRefuses later = new SmtpThatRefuses("451 4.3.0 Try later")) {
      sender.setPort(later.port());
      sweptAt(due);
    }
    sweptAt(due.plus(Duration.ofMinutes(1)));
    sender.setPort(server.getSmtp().getPort());
    assertThat(settings().get("addressState").asString()).isEqualTo("CONFIRMED");
    sweptAt(due.plus(Duration.ofMinutes(3)).minusMillis(1));
    assertThat(mailed()).hasSize(1);
    sweptAt(due.plus(Duration.ofMinutes(3)));
    assertThat(mailed()).hasSize(2);
    assertThat(MailSweep.pause(40, Duration.ZERO)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void isShownToTheAdviserWhenItDoesNotArrive() throws MessagingException, IOException {
    assertThat(failedAt().isNull()).isTrue();
    add(NoticeKind.MESSAGE);
    try (SmtpThatRefuses never = new SmtpThatRefuses("550 5.1.1 No such user")) {
      sender.setPort(never.port());
      sweptAt(NOW.plus(GRACE));
    }
    sender.setPort(server.getSmtp().getPort());

    assertThat(settings().get("addressState").asString()).isEqualTo("FAILED");
    assertThat(failedAt().asString()).isEqualTo(NOW.plus(GRACE).toString());
    add(NoticeKind.APPOINTMENT_PROPOSED);
    sweptAt(NOW.plus(Duration.ofHours(1)));
    assertThat(mailed()).hasSize(1);

    give(address, 1);
    sweptAt(NOW.plus(Duration.ofHours(2)));
    post(link(mailed().getLast()), "");
    assertThat(failedAt().isNull()).isTrue();
  }

  private JsonNode failedAt() {
    return adviser
        .ask("query F($id: UUID!) { dossier(id: $id) { mailFailedAt } }", Map.of("id", dossierId))
        .at("/dossier/mailFailedAt");
  }

  private Notice add(NoticeKind kind) {
    Notice notice = notice(clientPerson.id(), kind);
    notices.add(notice);
    return notice;
  }

  private Notice notice(UUID personId, NoticeKind kind) {
    return new Notice(
        newId(), personId, dossierId, kind.section(), kind, newId(), 0, clock.instant(), null);
  }

  private void sweptAt(Instant now) {
    clock.set(now);
    sweep.round();
  }

  private JsonNode settings() {
    return client
        .ask("{ noticeSettings { version addressState choices { group delivery } } }")
        .get("noticeSettings");
  }

  private JsonNode give(@Nullable String text, int expectedVersion) {
    return give(client, text, expectedVersion);
  }

  private JsonNode give(Api api, @Nullable String text, int expectedVersion) {
    Map<String, Object> input = new HashMap<>();
    input.put("expectedVersion", expectedVersion);
    input.put("address", text);
    return api.ask(
            """
            mutation G($input: NoticeAddressSaveInput!) {
              noticeAddressSave(input: $input) {
                settings { version address addressState }
                userErrors { code message }
              }
            }
            """,
            Map.of("input", input))
        .get("noticeAddressSave");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }

  private List<MimeMessage> mailed() throws MessagingException {
    return mailedTo(address);
  }

  private List<MimeMessage> mailedTo(String to) throws MessagingException {
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> to(mail).equals(to)).toList();
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
    Multipart parts = (Multipart) mail.getContent();
    for (int part = 0; part < parts.getCount(); part++) {
      BodyPart body = parts.getBodyPart(part);
      if (body.isMimeType(type)) {
        return body.getContent().toString();
      }
    }
    throw new AssertionError("No " + type);
  }

  private static String link(MimeMessage mail) throws MessagingException, IOException {
    Matcher link = LINK.matcher(part(mail, "text/plain"));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private String get(String link) {
    return anonymous().send(HttpRequest.newBuilder(URI.create(link)).build()).body();
  }

  /** As a mail program does it: without a login, a cookie or a page before it. */
  private int post(String link, String body) {
    return anonymous()
        .send(
            HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build())
        .statusCode();
  }
}
