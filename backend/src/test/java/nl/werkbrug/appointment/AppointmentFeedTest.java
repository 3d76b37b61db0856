package nl.werkbrug.appointment;

import static nl.werkbrug.appointment.AppointmentApi.code;
import static nl.werkbrug.appointment.AppointmentApi.meeting;
import static nl.werkbrug.appointment.AppointmentApi.pick;
import static nl.werkbrug.appointment.AppointmentApi.propose;
import static nl.werkbrug.appointment.AppointmentApi.reason;
import static nl.werkbrug.appointment.AppointmentApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrugdemo.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What calendar programs get: a file of one appointment, and a feed by a secret address. */
class AppointmentFeedTest extends IntegrationTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final LocalDate WEDNESDAY = LocalDate.parse("2027-02-03");
  private static final Instant TEN = Instant.parse("2027-02-03T09:00:00Z");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final UUID id = newId();
  private Person clientPerson;
  private Api client;
  private Api adviser;
  private UUID dossierId;

  @BeforeEach
  void anAppointment() {
    clock.set(NOW);
    clientPerson = aClient("Fatima Agenda");
    Person lisa =
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
                DossierSection.APPOINTMENTS)
            .contactPerson(lisa, ContactRole.WORK)
            .write(mongo);
    client = as(clientPerson);
    adviser = as(lisa);
    propose(
        adviser,
        with(
            with(meeting(id, dossierId, WEDNESDAY, "10:00"), "bring", "Cv; pen, papier"),
            "subject",
            "Uw schulden"));
    assertThat(code(pick(client, dossierId, id, 1, TEN))).isEmpty();
  }

  @Test
  void givesOneAppointmentAsAFileThatCalendarsUnderstand() {
    HttpResponse<String> answer = file(client);
    Calendar calendar = parsed(answer.body());
    Component event = calendar.getComponents().getFirst();

    assertThat(answer.headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.getProperty("METHOD").map(Property::getValue)).hasValue("PUBLISH");
    assertThat(value(event, "DTSTART")).isEqualTo("20270203T090000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20270203T100000Z");
    assertThat(value(event, "UID")).isEqualTo(id + "@werkbrug");
    assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    assertThat(value(event, "SUMMARY")).isEqualTo("Uw schulden (Lisa Vast)");
    assertThat(value(event, "DESCRIPTION")).isEqualTo("Neem mee: Cv; pen, papier");
  }

  @Test
  void takesACancelledAppointmentOutOfTheCalendarAgain() {
    reason(client, "appointmentCancel", dossierId, id, 2, "Ik ben ziek.");

    Calendar calendar = parsed(file(client).body());
    Component event = calendar.getComponents().getFirst();
    assertThat(calendar.getProperty("METHOD").map(Property::getValue)).hasValue("CANCEL");
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "UID")).isEqualTo(id + "@werkbrug");
  }

  @Test
  void givesAFileOnlyToWhoSeesTheAppointment() {
    assertThat(file(adviser).statusCode()).isEqualTo(200);
    assertThat(file(as(DemoPeople.RON)).statusCode()).isEqualTo(404);
    assertThat(file(as(DemoPeople.PRIYA)).statusCode()).isEqualTo(404);
    assertThat(file(anonymous()).statusCode()).isEqualTo(401);
  }

  @Test
  void feedsNoWordMoreThanThatThereIsAnAppointment() {
    String feed = get(address(open(client, newId(), false))).body();

    assertThat(parsed(feed).getComponents()).hasSize(1);
    assertThat(feed)
        .contains("SUMMARY:Afspraak\r\n", "DTSTART:20270203T090000Z")
        .doesNotContain("schulden", "Lisa", "Librijesteeg", "Neem mee", "Fatima", "Werkbrug:");
    String whole = get(address(open(client, newId(), true))).body();
    assertThat(whole).contains("Uw schulden (Lisa Vast)", "Librijesteeg 4");
    String ofAdviser = get(address(open(adviser, newId(), true))).body();
    assertThat(ofAdviser)
        .contains("SUMMARY:Afspraak\r\n")
        .doesNotContain("schulden", "Fatima", dossierId.toString());
  }

  @Test
  void keepsTheSecretNowhereAndTellsItOnce() {
    UUID feedId = newId();
    JsonNode first = open(client, feedId, false);
    String secret = address(first).replaceAll(".*/calendar/(.+)\\.ics", "$1");
    JsonNode again = open(client, feedId, false);

    assertThat(secret).matches("[A-Za-z0-9_-]{43}");
    assertThat(again.get("address").isNull()).isTrue();
    assertThat(again.get("feed")).isEqualTo(first.get("feed"));
    for (String collection : mongo.getCollectionNames()) {
      for (Document document : mongo.getCollection(collection).find()) {
        assertThat(document.toString()).doesNotContain(secret);
      }
    }
    assertThat(get(address(first)).statusCode()).isEqualTo(200);
  }

  @Test
  void diesAtOnceWhenItIsClosedOrOpenedAnew() {
    UUID feedId = newId();
    String address = address(open(client, feedId, false));
    JsonNode closed = change(client, "calendarFeedClose", Map.of("feedId", feedId));
    assertThat(closed.at("/feed/closedAt").isNull()).isFalse();
    assertThat(get(address).statusCode()).isEqualTo(404);
    assertThat(get(address).body())
        .isEqualTo(get(address.replaceAll("/calendar/.{5}", "/calendar/aaaaa")).body());
    assertThat(change(client, "calendarFeedClose", Map.of("feedId", feedId))).isEqualTo(closed);
    assertThat(open(client, feedId, false).get("address").isNull()).isTrue();
    assertThat(get(address).statusCode()).isEqualTo(404);

    String second = address(open(client, newId(), false));
    String third = address(open(client, newId(), false));
    assertThat(get(second).statusCode()).isEqualTo(404);
    assertThat(get(third).statusCode()).isEqualTo(200);
  }

  @Test
  void showsAMoveAndACancellationAtTheNextRead() {
    String address = address(open(client, newId(), false));
    HttpResponse<String> first = get(address);
    String etag = first.headers().firstValue("etag").orElseThrow();
    assertThat(first.headers().firstValue("cache-control")).hasValue("no-cache, private");
    assertThat(get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);

    reason(client, "appointmentCancel", dossierId, id, 2, "Ik ben ziek.");
    HttpResponse<String> next = get(address, "If-None-Match", etag);
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body()).contains("STATUS:CANCELLED").doesNotContain("ziek");
  }

  @Test
  void isReadAsTheClientAndWrittenInTheLog() {
    get(address(open(client, newId(), false)));

    assertThat(
            mongo
                .getCollection("access_log")
                .find(
                    new Document("actorId", clientPerson.id()).append("operation", "calendarFeed")))
        .hasSize(1);
  }

  @Test
  void isForClientsAndAdvisersOnly() {
    assertThat(code(open(as(DemoPeople.MARJA), newId(), false))).isEqualTo("NOT_ALLOWED");
    assertThat(code(open(client, UUID.randomUUID(), false))).isEqualTo("INVALID");
    assertThat(client.ask("{ calendarFeed { id } }").get("calendarFeed").isNull()).isTrue();
  }

  private JsonNode open(Api api, UUID feedId, boolean withDetails) {
    return change(api, "calendarFeedOpen", Map.of("id", feedId, "withDetails", withDetails));
  }

  private static JsonNode change(Api api, String mutation, Map<String, ?> input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    String more = mutation.equals("calendarFeedOpen") ? "address" : "";
    return api.ask(
            "mutation Change($input: %s!) { %s(input: $input) { feed { id withDetails openedAt closedAt } %s userErrors { code } } }"
                .formatted(type, mutation, more),
            Map.of("input", input))
        .get(mutation);
  }

  private static String address(JsonNode opened) {
    return opened.get("address").asString();
  }

  private HttpResponse<String> file(Api api) {
    return api.send(api.authorized("/files/appointments/" + id + ".ics").GET().build());
  }

  private static HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("No answer from the feed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static Calendar parsed(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String value(Component event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }
}
