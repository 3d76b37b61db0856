package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.notification.PushServiceHere.Browser;
import nl.werkbrug.notification.PushServiceHere.Pushed;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Notices on devices, over a real push service. */
class NoticePushTest extends IntegrationTest {

  /** A Monday, ten o'clock here. */
  private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

  private static final Duration GRACE = Duration.ofMinutes(1);
  private static final Instant DUE = NOW.plus(GRACE);
  private static final Instant EIGHT = Instant.parse("2026-02-03T07:00:00Z");

  @Autowired private PushSweep sweep;
  @Autowired private Notices notices;
  @Autowired private PushNoteRepository notes;

  private PushServiceHere service;
  private Browser phone;
  private Person clientPerson;
  private Person lisa;
  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void aClientWithAPhone() throws IOException {
    clock.set(NOW);
    service = new PushServiceHere();
    phone = service.new Browser("phone-" + newId());
    clientPerson = aClient("Fatima Toestel");
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
                DossierSection.CONVERSATION)
            .contactPerson(lisa, ContactRole.WORK)
            .write(mongo);
    client = as(clientPerson);
    adviser = as(lisa);
    assertThat(code(add(client, phone))).isEmpty();
  }

  @AfterEach
  void theServiceStops() {
    service.close();
  }

  @Test
  void saysThatThereIsSomethingAndNothingMore()
      throws GeneralSecurityException, JOSEException, ParseException {
    happens(NoticeKind.MESSAGE);
    sweptAt(DUE);

    Pushed message = phone.got().getFirst();
    JsonNode words = phone.read(message);
    assertThat(words.get("words").asString()).isEqualTo("Er staat een bericht voor u klaar");
    assertThat(words.get("path").asString()).isEqualTo("/meldingen");
    assertThat(words.propertyNames()).containsExactlyInAnyOrder("id", "words", "path");
    service.verify(message, devices(client).get("pushKey").asString());
    assertThat(message.headers().getFirst("TTL")).isEqualTo("86400");
    assertThat(message.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
    assertThat(message.topic()).hasSizeLessThanOrEqualTo(32);

    happens(NoticeKind.APPOINTMENT_PROPOSED);
    sweptAt(DUE.plus(GRACE));
    assertThat(phone.got().getLast().body()).hasSameSizeAs(message.body());
  }

  @Test
  void comesOnceOnEachDeviceAndOnlyAfterAMoment() {
    Browser laptop = service.new Browser("laptop-" + newId());
    add(client, laptop);
    Notice notice = happens(NoticeKind.APPOINTMENT_PROPOSED);
    notices.add(notice);
    sweptAt(DUE.minusMillis(1));
    assertThat(phone.got()).isEmpty();
    sweptAt(DUE);
    notices.add(notice);
    sweptAt(NOW.plus(Duration.ofHours(1)));
    assertThat(phone.got()).hasSize(1);
    assertThat(laptop.got()).hasSize(1);
  }

  /** Whoever took it died: it is sent when the time it took is over, and not before. */
  @Test
  void isSentWhenTheSenderDiedBeforeTheServiceHadIt() {
    happens(NoticeKind.MESSAGE);
    assertThat(notes.claim(DUE, DUE.plus(MailSweep.LEASE))).isPresent();
    sweptAt(DUE.plus(MailSweep.LEASE).minusMillis(1));
    assertThat(phone.got()).isEmpty();
    sweptAt(DUE.plus(MailSweep.LEASE));
    assertThat(phone.got()).hasSize(1);
  }

  /** It comes twice, and the second takes the place of the first, there and on the screen. */
  @Test
  void keepsItsNameWhenTheSenderDiedAfterTheServiceHadIt()
      throws GeneralSecurityException, JOSEException {
    happens(NoticeKind.MESSAGE);
    sweptAt(DUE);
    mongo
        .getCollection("push_note")
        .updateMany(
            new Document("personId", clientPerson.id()),
            new Document(
                "$set",
                new Document("state", "SENDING")
                    .append("nextAt", Date.from(DUE.plus(MailSweep.LEASE)))));
    sweptAt(DUE.plus(MailSweep.LEASE));

    assertThat(phone.got()).hasSize(2);
    Pushed first = phone.got().get(0);
    Pushed second = phone.got().get(1);
    assertThat(second.topic()).isEqualTo(first.topic());
    assertThat(phone.read(second).get("id")).isEqualTo(phone.read(first).get("id"));
  }

  @Test
  void waitsForTheEndOfTheQuietHours() {
    Instant nine = Instant.parse("2026-02-02T20:00:00Z");
    clock.set(nine.minus(GRACE).minusMillis(1));
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    sweptAt(nine.minusMillis(1));
    assertThat(phone.got()).hasSize(1);

    clock.set(nine.minus(GRACE));
    happens(NoticeKind.APPOINTMENT_CANCELLED);
    sweptAt(EIGHT.minusMillis(1));
    assertThat(phone.got()).hasSize(1);
    sweptAt(EIGHT);
    assertThat(phone.got()).hasSize(2);
  }

  /** What is due when the hours begin, was planned before they were chosen. */
  @Test
  void isNotSentInQuietHoursThatWereChosenAfterwards() {
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    save(0, List.of(), 10, 11);
    sweptAt(DUE);
    assertThat(phone.got()).isEmpty();
    sweptAt(Instant.parse("2026-02-02T10:00:00Z"));
    assertThat(phone.got()).hasSize(1);
  }

  @Test
  void followsWhatWasChosenForDevicesAndNotForMail() {
    JsonNode saved =
        save(
            0,
            List.of(
                Map.of("group", "APPOINTMENTS", "delivery", "PORTAL"),
                Map.of("group", "MESSAGES", "delivery", "DAILY")),
            21,
            8);
    assertThat(saved.at("/settings/pushChoices/1/delivery").asString()).isEqualTo("PORTAL");
    assertThat(saved.at("/settings/choices/1/delivery").asString()).isEqualTo("AT_ONCE");
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    happens(NoticeKind.MESSAGE);
    happens(NoticeKind.MESSAGE);
    sweptAt(EIGHT.minusMillis(1));
    assertThat(phone.got()).isEmpty();
    sweptAt(EIGHT);
    sweptAt(EIGHT.plusSeconds(60));
    assertThat(phone.got()).hasSize(1);
  }

  @Test
  void isNotSentAboutWhatWasReadNorAboutTheNextMessageBeforeThat() {
    Notice read = happens(NoticeKind.MESSAGE);
    NoticeApi.mark(client, List.of(read.id()), true);
    sweptAt(DUE);
    assertThat(phone.got()).isEmpty();

    happens(NoticeKind.MESSAGE);
    happens(NoticeKind.MESSAGE);
    sweptAt(DUE.plus(GRACE));
    assertThat(phone.got()).hasSize(1);
  }

  @Test
  void isNotSentToWhoeverLostAccess() {
    Browser work = service.new Browser("work-" + newId());
    add(adviser, work);
    notices.add(notice(lisa.id(), NoticeKind.MESSAGE));
    mongo
        .getCollection("dossier")
        .updateOne(
            new Document("_id", dossierId),
            new Document("$set", new Document("contactPersons", List.of())));
    sweptAt(DUE);
    assertThat(work.got()).isEmpty();
  }

  @Test
  void forgetsADeviceThatIsGone() {
    for (int gone : List.of(404, 410)) {
      service.answers(gone);
      happens(NoticeKind.APPOINTMENT_PROPOSED);
      sweptAt(clock.instant().plus(GRACE));
      assertThat(devices(client).get("devices")).isEmpty();
      service.answers(201);
      add(client, phone);
    }
    sweptAt(clock.instant().plus(Duration.ofDays(1)));
    assertThat(phone.got()).hasSize(2);
  }

  @Test
  void isTriedAgainWhenTheServiceAsksForThatOrIsIll() {
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    service.answers(429, "150");
    sweptAt(DUE);
    service.answers(503);
    sweptAt(DUE.plusSeconds(150).minusMillis(1));
    assertThat(phone.got()).hasSize(1);
    sweptAt(DUE.plusSeconds(150));
    service.answers(201);
    sweptAt(DUE.plusSeconds(150 + 120).minusMillis(1));
    assertThat(phone.got()).hasSize(2);
    sweptAt(DUE.plusSeconds(150 + 120));
    assertThat(phone.got()).hasSize(3);
    assertThat(devices(client).get("devices")).hasSize(1);
    assertThat(MailSweep.pause(1, Duration.ofDays(1))).isEqualTo(Duration.ofHours(1));
  }

  /** The portal has it; a phone that hears of it days later is of no use to anybody. */
  @Test
  void isGivenUpAfterADayAndAtOnceWhenItWasRefused() {
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    service.answers(500);
    sweptAt(NOW.plus(PushSweep.PATIENCE));
    assertThat(phone.got()).hasSize(1);
    sweptAt(NOW.plus(PushSweep.PATIENCE).plus(Duration.ofMinutes(1)));
    service.answers(400);
    happens(NoticeKind.APPOINTMENT_CANCELLED);
    sweptAt(NOW.plus(PushSweep.PATIENCE).plus(Duration.ofMinutes(5)));
    assertThat(phone.got()).hasSize(3);
    service.answers(201);
    sweptAt(NOW.plus(Duration.ofDays(1)).plus(Duration.ofHours(9)));
    assertThat(phone.got()).hasSize(3);
  }

  /** One browser, two people: what waits for the one never comes to the other. */
  @Test
  void isOnlyForWhoeverHasTheDeviceNow() {
    happens(NoticeKind.APPOINTMENT_PROPOSED);
    add(adviser, phone);
    assertThat(devices(client).get("devices")).isEmpty();
    sweptAt(DUE);
    assertThat(phone.got()).isEmpty();

    notices.add(notice(lisa.id(), NoticeKind.MESSAGE));
    happens(NoticeKind.APPOINTMENT_CANCELLED);
    sweptAt(DUE.plus(GRACE));
    assertThat(phone.got()).hasSize(1);

    // The one who left cannot take it from the one who has it.
    assertThat(code(remove(client, deviceId(adviser)))).isEqualTo("NOT_FOUND");
    assertThat(devices(adviser).get("devices")).hasSize(1);
    notices.add(notice(lisa.id(), NoticeKind.CORRECTION_ASKED));
    assertThat(remove(adviser, deviceId(adviser)).get("devices")).isEmpty();
    sweptAt(EIGHT);
    assertThat(phone.got()).hasSize(1);
  }

  @Test
  void areFiveAtMostAndTheSameOneOnlyOnce() {
    assertThat(add(client, phone)).isEqualTo(add(client, phone));
    for (int more = 2; more <= PushDevices.AT_MOST; more++) {
      clock.set(NOW.plusSeconds(more));
      assertThat(code(add(client, service.new Browser("more-" + newId())))).isEmpty();
    }
    assertThat(code(add(client, service.new Browser("six-" + newId())))).isEqualTo("TOO_MUCH");
    assertThat(code(add(client, phone))).isEmpty();
    remove(client, deviceId(client));
    assertThat(code(add(client, service.new Browser("five-" + newId())))).isEmpty();
  }

  /** One is there already, so four of the eight find a seat. */
  @Test
  void areFiveAtMostAlsoWhenManyAreAddedAtOnce() throws InterruptedException {
    List<Callable<String>> adds =
        IntStream.range(0, 8)
            .mapToObj(
                _ ->
                    (Callable<String>)
                        () -> code(add(client, service.new Browser("many-" + newId()))))
            .toList();
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(together.invokeAll(adds).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(
              "", "", "", "", "TOO_MUCH", "TOO_MUCH", "TOO_MUCH", "TOO_MUCH");
    }
    assertThat(
            mongo
                .getCollection("push_device")
                .countDocuments(new Document("personId", clientPerson.id())))
        .isEqualTo(PushDevices.AT_MOST);
  }

  @Test
  void areOnlyWhatABrowserCanHave() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("endpoint", "https://intranet.example/push"),
            Map.of("endpoint", "ftp://localhost/push"),
            Map.of("p256dh", "AAAA"),
            Map.of("auth", "AAAA"),
            Map.of("name", "a".repeat(61)))) {
      Map<String, String> input = new HashMap<>(phone.subscription("Telefoon"));
      input.putAll(wrong);
      assertThat(code(add(client, input))).as("%s", wrong).isEqualTo("INVALID");
    }
    assertThat(devices(client).get("devices")).hasSize(1);
  }

  private Notice happens(NoticeKind kind) {
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

  private static JsonNode devices(Api api) {
    return api.ask("{ noticeSettings { pushKey devices { id name addedAt } } }")
        .get("noticeSettings");
  }

  private static String deviceId(Api api) {
    return devices(api).at("/devices/0/id").asString();
  }

  private static JsonNode add(Api api, Browser browser) {
    return add(api, browser.subscription("Telefoon"));
  }

  private static JsonNode add(Api api, Map<String, String> input) {
    return api.ask(
            """
            mutation A($input: PushDeviceAddInput!) {
              pushDeviceAdd(input: $input) { device { id name addedAt } userErrors { code } }
            }
            """,
            Map.of("input", input))
        .get("pushDeviceAdd");
  }

  private static JsonNode remove(Api api, String id) {
    return api.ask(
            """
            mutation R($input: PushDeviceRemoveInput!) {
              pushDeviceRemove(input: $input) { devices { id } userErrors { code } }
            }
            """,
            Map.of("input", Map.of("id", id)))
        .get("pushDeviceRemove");
  }

  private JsonNode save(int expectedVersion, List<?> choices, int quietFrom, int quietUntil) {
    return client
        .ask(
            """
            mutation S($input: NoticeSettingsSaveInput!) {
              noticeSettingsSave(input: $input) {
                settings { choices { group delivery } pushChoices { group delivery } }
                userErrors { code }
              }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "expectedVersion",
                    expectedVersion,
                    "choices",
                    List.of(),
                    "pushChoices",
                    choices,
                    "quietFrom",
                    quietFrom,
                    "quietUntil",
                    quietUntil)))
        .get("noticeSettingsSave");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }
}
