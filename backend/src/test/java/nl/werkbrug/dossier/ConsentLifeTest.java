package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Person;
import nl.werkbrug.platform.pdf.PdfUa;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A consent from its giving to its end, and what it shows meanwhile. */
class ConsentLifeTest extends IntegrationTest {

  private static final String CHANGE =
      """
      mutation Change($input: ConsentLastDayChangeInput!) {
        consentLastDayChange(input: $input) {
          dossier { grants { id until } consentHistory { id kind lastDay at receipt { number } } }
          receipt { number sha256 }
          userErrors { code message field }
        }
      }
      """;

  /** Noon of a Monday; the consent ends after Sunday 5 April, a week after summer time began. */
  private static final Instant NOW = Instant.parse("2026-03-09T11:00:00Z");

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 5);

  private Person person;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientWhoSharesTheCvWithUwv() {
    clock.set(NOW);
    person = aClient("Yasmin Proef");
    dossierId =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
            .sharedWith(DemoPeople.UWV, Weeks.start(LAST_DAY.plusDays(1)), DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .with(
                new Sections(
                    new Sections.ContactDetails(null, null, null, "06 0000 0000", null),
                    new Cv(List.of("Kok"), List.of(), List.of(), List.of(), List.of(), List.of()),
                    null,
                    List.of()))
            .write(mongo);
    client = as(person);
  }

  @Test
  void lastsLongerWhenTheClientExtendsIt() {
    JsonNode changed = change(newId(), LAST_DAY.plusMonths(3));

    assertThat(changed.get("userErrors")).isEmpty();
    assertThat(changed.at("/dossier/consentHistory/0/kind").asString()).isEqualTo("EXTENDED");
    assertThat(changed.at("/dossier/consentHistory/0/lastDay").asString()).isEqualTo("2026-07-05");
    clock.set(Weeks.start(LAST_DAY.plusMonths(3).plusDays(1)).minusMillis(1));
    assertThat(wishes()).isEqualTo("Kok");
    clock.set(Weeks.start(LAST_DAY.plusMonths(3).plusDays(1)));
    assertThat(dossier(as("priya"), "id").isNull()).isTrue();
  }

  @Test
  void stopsEarlierWhenTheClientShortensIt() {
    JsonNode changed = change(newId(), Weeks.day(NOW));

    assertThat(changed.at("/dossier/consentHistory/0/kind").asString()).isEqualTo("SHORTENED");
    clock.set(Instant.parse("2026-03-09T22:59:59.999Z"));
    assertThat(wishes()).isEqualTo("Kok");
    clock.set(Instant.parse("2026-03-09T23:00:00Z"));
    assertThat(dossier(as("priya"), "id").isNull()).isTrue();
  }

  @Test
  void lastsAYearFromTodayAtMost() {
    LocalDate today = Weeks.day(NOW);

    assertThat(code(change(newId(), today.minusDays(1)))).isEqualTo("INVALID");
    assertThat(code(change(newId(), today.plusYears(1).plusDays(1)))).isEqualTo("INVALID");
    assertThat(code(change(newId(), LAST_DAY))).as("no change").isEqualTo("CONFLICT");
    assertThat(change(newId(), today.plusYears(1)).get("userErrors")).isEmpty();
  }

  @Test
  void cannotBeExtendedOnceItEnded() {
    clock.set(Weeks.start(LAST_DAY.plusDays(1)));

    assertThat(code(change(consentBefore(), newId(), LAST_DAY.plusDays(20)))).isEqualTo("CONFLICT");
  }

  @Test
  void answersTheSameExtensionTwiceWithTheSameReceipt() {
    UUID id = newId();
    JsonNode first = change(id, LAST_DAY.plusDays(10));

    assertThat(change(id, LAST_DAY.plusDays(10))).isEqualTo(first);
    assertThat(first.at("/dossier/consentHistory")).hasSize(2);
  }

  @Test
  void saysInTheHistoryThatItRanOut() {
    Instant end = Weeks.start(LAST_DAY.plusDays(1));

    clock.set(end.minusMillis(1));
    assertThat(history()).hasSize(1);
    clock.set(end);
    JsonNode line = history().get(0);
    assertThat(line.get("kind").asString()).isEqualTo("EXPIRED");
    assertThat(line.get("at").asString()).isEqualTo("2026-04-05T22:00:00Z");
    assertThat(line.get("receipt").isNull()).isTrue();
  }

  @Test
  void isAnnouncedToTheClientFourteenAndThreeDaysBefore() {
    clock.set(Instant.parse("2026-03-21T22:59:59.999Z"));
    assertThat(grant().get("notice").isNull()).isTrue();
    clock.set(Instant.parse("2026-03-21T23:00:00Z"));
    assertThat(grant().get("notice").asString()).isEqualTo("WITHIN_FOURTEEN_DAYS");
    assertThat(grant().get("daysLeft").asInt()).isEqualTo(14);
    clock.set(Instant.parse("2026-04-01T21:59:59.999Z"));
    assertThat(grant().get("notice").asString()).isEqualTo("WITHIN_FOURTEEN_DAYS");
    clock.set(Instant.parse("2026-04-01T22:00:00Z"));
    assertThat(grant().get("notice").asString()).isEqualTo("WITHIN_THREE_DAYS");
    assertThat(grant().get("daysLeft").asInt()).isEqualTo(3);
  }

  @Test
  void showsTheClientTheDossierAsAnOrganisationGetsIt() {
    String fields = "visibleSections cv { wishes } contactDetails { phone } benefit { kind }";

    assertThat(preview(DemoPeople.UWV.id(), "", fields)).isEqualTo(dossier(as("priya"), fields));
    assertThat(preview(DemoPeople.MUNICIPALITY.id(), "", fields))
        .isEqualTo(dossier(as("lisanne"), fields));
    JsonNode then = preview(DemoPeople.UWV.id(), ", also: [CONTACT_DETAILS]", fields);
    assertThat(then.at("/contactDetails/phone").asString()).isEqualTo("06 0000 0000");
    assertThat(dossier(as("priya"), fields).get("contactDetails").isNull())
        .as("looking opens nothing")
        .isTrue();
    assertThat(preview(DemoPeople.TRAINING.id(), "", fields).isNull()).isTrue();
  }

  @Test
  void givesNobodyElseAPreview() {
    String document =
        "preview(organisationId: \"" + DemoPeople.MUNICIPALITY.id() + "\") { visibleSections }";

    assertThat(dossier(as("priya"), document).get("preview").isNull()).isTrue();
    assertThat(
            client
                .ask(
                    "query P($id: UUID!) { dossier(id: $id) { preview(organisationId: \""
                        + DemoPeople.UWV.id()
                        + "\") { "
                        + document
                        + " consentHistory { kind } } } }",
                    Map.of("id", dossierId))
                .at("/dossier/preview/preview")
                .isNull())
        .as("through the eyes of an organisation")
        .isTrue();
  }

  @Test
  void givesTheClientEachReceiptAsATaggedFileAndNobodyElse() throws IOException {
    UUID id = newId();
    String number = change(id, LAST_DAY.plusDays(10)).at("/receipt/number").asString();

    HttpResponse<byte[]> file = file(client, id);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    PdfUa.holdsFor(file.body());
    try (PDDocument pdf = Loader.loadPDF(file.body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(number, "Yasmin Proef", "UWV Rijnmond", "verlengde", "Cv", "15 april 2026");
    }
    assertThat(file(as("priya"), id).statusCode()).isEqualTo(404);
    assertThat(file(as("samira"), id).statusCode()).isEqualTo(404);
    assertThat(file(client, newId()).statusCode()).isEqualTo(404);
    assertThat(file(anonymous(), id).statusCode()).isEqualTo(401);
  }

  private HttpResponse<byte[]> file(Api who, UUID id) throws IOException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          who.authorized("/files/consents/" + id + ".pdf").build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private JsonNode dossier(Api who, String fields) {
    return who.ask(
            "query D($id: UUID!) { dossier(id: $id) { " + fields + " } }", Map.of("id", dossierId))
        .get("dossier");
  }

  private JsonNode preview(UUID organisationId, String also, String fields) {
    return dossier(
            client,
            "preview(organisationId: \"" + organisationId + "\"" + also + ") { " + fields + " }")
        .get("preview");
  }

  private JsonNode history() {
    return dossier(client, "consentHistory { kind at receipt { number } }").get("consentHistory");
  }

  /** The consent that UWV has, as the client reads it. */
  private JsonNode grant() {
    return dossier(client, "grants { id basis notice daysLeft }")
        .get("grants")
        .valueStream()
        .filter(grant -> grant.get("basis").asString().equals("CONSENT"))
        .findFirst()
        .orElseThrow();
  }

  private UUID consentBefore() {
    Instant then = clock.instant();
    clock.set(NOW);
    UUID id = UUID.fromString(grant().get("id").asString());
    clock.set(then);
    return id;
  }

  private JsonNode change(UUID id, LocalDate lastDay) {
    return change(consentBefore(), id, lastDay);
  }

  private JsonNode change(UUID grantId, UUID id, LocalDate lastDay) {
    return client
        .ask(
            CHANGE,
            Map.of(
                "input",
                Map.of("id", id, "dossierId", dossierId, "grantId", grantId, "lastDay", lastDay)))
        .get("consentLastDayChange");
  }

  private String wishes() {
    return dossier(as("priya"), "cv { wishes }").at("/cv/wishes/0").asString();
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
