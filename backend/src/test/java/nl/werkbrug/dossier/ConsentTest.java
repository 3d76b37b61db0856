package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.LiveApi;
import nl.werkbrug.dossier.Sections.Benefit;
import nl.werkbrug.dossier.Sections.BenefitKind;
import nl.werkbrug.dossier.Sections.ContactDetails;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Person;
import nl.werkbrug.shared.Weeks;
import nl.werkbrugdemo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsentTest extends IntegrationTest {

  private static final String READ =
      """
      query Read($id: UUID!) {
        dossier(id: $id) {
          clientName
          visibleSections
          cv { wishes }
          benefit { kind }
          contactDetails { phone }
          barriers { kind }
        }
      }
      """;

  private static final String GRANT =
      """
      mutation Grant($input: ConsentGrantInput!) {
        consentGrant(input: $input) {
          dossier { grants { id sections organisation { name } } consentHistory { kind } }
          receipt { number sha256 }
          userErrors { code message field }
        }
      }
      """;

  private static final String WITHDRAW =
      """
      mutation Withdraw($input: ConsentWithdrawInput!) {
        consentWithdraw(input: $input) {
          receipt { number }
          userErrors { code }
        }
      }
      """;

  private Person person;
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientOfTheMunicipalityWithAContactPersonAtUwv() {
    person = aClient("Yasmin Proef");
    dossierId =
        aDossierOf(person)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.BENEFIT)
            .sharedWith(DemoPeople.TRAINING, DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .contactPerson(DemoPeople.PRIYA, ContactRole.INCOME)
            .with(
                new Sections(
                    new ContactDetails(null, null, null, "06 0000 0000", null),
                    new Cv(List.of("Kok"), List.of(), List.of(), List.of(), List.of(), List.of()),
                    new Benefit(BenefitKind.WW, null, null),
                    List.of()))
            .write(mongo);
    client = as(person);
  }

  @Test
  void showsTheClientEverything() {
    JsonNode dossier = read(client);

    assertThat(dossier.get("visibleSections")).hasSize(DossierSection.values().length);
    assertThat(dossier.at("/cv/wishes/0").asString()).isEqualTo("Kok");
    assertThat(dossier.at("/contactDetails/phone").asString()).isEqualTo("06 0000 0000");
  }

  @Test
  void showsAnOrganisationOnlyTheGrantedSection() {
    JsonNode dossier = read(as("lisanne"));

    assertThat(dossier.at("/benefit/kind").asString()).isEqualTo("WW");
    assertThat(dossier.get("cv").isNull()).isTrue();
    assertThat(dossier.get("contactDetails").isNull()).isTrue();
    assertThat(dossier.get("barriers").isNull()).isTrue();
    assertThat(dossier.get("visibleSections")).hasSize(1);
  }

  @Test
  void hidesTheDossierFromWhoHasNoGrantOrNoTie() {
    assertThat(read(as("priya")).isNull()).as("contact person without a grant").isTrue();
    assertThat(read(as("daniel")).isNull()).as("adviser of another team").isTrue();
    assertThat(read(as("samira")).isNull()).as("another client").isTrue();
    assertThat(read(as("vandam")).isNull()).as("employer").isTrue();
    assertThat(read(as("joost")).isNull()).as("privacy officer").isTrue();
    assertThat(read(as("herman")).isNull()).as("colleague of the same team").isFalse();
  }

  @Test
  void opensASectionByConsentAndClosesItByWithdrawal() {
    UUID grant = newId();
    assertThat(grant(grant, LocalDate.MAX, "CV").get("userErrors")).isEmpty();
    assertThat(read(as("priya")).at("/cv/wishes/0").asString()).isEqualTo("Kok");

    assertThat(withdraw(newId(), grant, null).get("userErrors")).isEmpty();
    assertThat(read(as("priya")).isNull()).isTrue();
  }

  @Test
  void takesOneSectionOutOfAConsent() {
    UUID grant = newId();
    grant(grant, LocalDate.MAX, "CV", "CONTACT_DETAILS");

    withdraw(newId(), grant, List.of("CV"));

    JsonNode dossier = read(as("priya"));
    assertThat(dossier.get("cv").isNull()).isTrue();
    assertThat(dossier.at("/contactDetails/phone").asString()).isEqualTo("06 0000 0000");
  }

  @Test
  void endsAConsentAtTheEndOfItsLastDayHere() {
    LocalDate lastDay = Weeks.day(clock.instant()).plusDays(10);
    grant(newId(), lastDay, "CV");
    Instant end = Weeks.start(lastDay.plusDays(1));

    clock.set(end.minusMillis(1));
    assertThat(read(as("priya")).isNull()).isFalse();
    clock.set(end);
    assertThat(read(as("priya")).isNull()).isTrue();
  }

  @Test
  void refusesASecondConsentForTheSamePurpose() {
    grant(newId(), LocalDate.MAX, "CV");

    assertThat(grant(newId(), LocalDate.MAX, "CV").at("/userErrors/0/code").asString())
        .isEqualTo("CONFLICT");
  }

  @Test
  void answersTheSameConsentTwiceWithTheSameReceipt() {
    UUID id = newId();
    JsonNode first = grant(id, LocalDate.MAX, "CV");
    JsonNode second = grant(id, LocalDate.MAX, "CV");

    assertThat(second.get("receipt")).isEqualTo(first.get("receipt"));
    assertThat(second.at("/dossier/consentHistory")).hasSize(2);
  }

  @Test
  void refusesAConsentThatEndsBeforeTodayOrAfterAYear() {
    LocalDate today = Weeks.day(clock.instant());

    assertThat(code(grant(newId(), today.minusDays(1), "CV"))).isEqualTo("INVALID");
    assertThat(code(grant(newId(), today.plusYears(1).plusDays(1), "CV"))).isEqualTo("INVALID");
    assertThat(grant(newId(), today.plusYears(1), "CV").get("userErrors")).isEmpty();
    assertThat(grant(newId(), today, "BENEFIT").get("userErrors")).isEmpty();
  }

  @Test
  void letsOnlyTheClientGiveConsent() {
    Map<String, Object> input = input(newId(), Weeks.day(clock.instant()), List.of("CV"));

    assertThat(code(as("lisanne").ask(GRANT, Map.of("input", input)).get("consentGrant")))
        .isEqualTo("NOT_ALLOWED");
    assertThat(code(as("samira").ask(GRANT, Map.of("input", input)).get("consentGrant")))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void neverGivesAStatutoryTaskByConsentAndNeverTakesOneBack() {
    Map<String, Object> input = input(newId(), Weeks.day(clock.instant()), List.of("CV"));
    input.put("purpose", "TASK_UWV_REINTEGRATION");
    assertThat(code(client.ask(GRANT, Map.of("input", input)).get("consentGrant")))
        .isEqualTo("INVALID");

    JsonNode grants =
        client
            .ask("query G($id: UUID!) { dossier(id: $id) { grants { id basis } } }", id())
            .at("/dossier/grants");
    JsonNode task =
        StreamSupport.stream(grants.spliterator(), false)
            .filter(grant -> grant.get("basis").asString().equals("PUBLIC_TASK"))
            .findFirst()
            .orElseThrow();
    assertThat(code(withdraw(newId(), UUID.fromString(task.get("id").asString()), null)))
        .isEqualTo("CONFLICT");
  }

  @Test
  void tellsTheClientWhoLookedAtWhatAndWhy() {
    read(as("lisanne"));

    JsonNode entry =
        client
            .ask(
                """
                query Log($id: UUID!) {
                  dossier(id: $id) {
                    accessLog {
                      edges { node { actorName role organisationName sections purposes } }
                    }
                  }
                }
                """,
                id())
            .at("/dossier/accessLog/edges/0/node");

    assertThat(entry.get("actorName").asString()).isEqualTo("Lisanne Vermeer");
    assertThat(entry.get("organisationName").asString()).isEqualTo("Gemeente Werk & Inkomen");
    assertThat(entry.at("/sections/0").asString()).isEqualTo("BENEFIT");
    assertThat(entry.at("/purposes/0").asString()).isEqualTo("TASK_MUNICIPAL_SUPPORT");
  }

  @Test
  void endsAnOpenSubscriptionWithinASecondOfTheWithdrawal() {
    UUID grant = newId();
    grant(grant, LocalDate.MAX, "CV");
    try (LiveApi live = as("priya").live()) {
      live.subscribe(
          "subscription Live($id: UUID!) { dossierChanged(dossierId: $id) { section } }", id());
      live.untilListening(() -> saveCv("Bakker"));

      long before = System.nanoTime();
      withdraw(newId(), grant, null);
      live.untilComplete();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void savesTheCvOnceAndRefusesAStaleVersion() {
    int version = version();

    assertThat(saveCv("Bakker", version).get("userErrors")).isEmpty();
    assertThat(code(saveCv("Slager", version))).isEqualTo("STALE");
    assertThat(read(client).at("/cv/wishes/0").asString()).isEqualTo("Bakker");
  }

  @Test
  void acceptsContactDetailsWithoutAddressPhoneOrMail() {
    JsonNode saved =
        client
            .ask(
                """
                mutation Save($input: ContactDetailsSaveInput!) {
                  contactDetailsSave(input: $input) {
                    dossier { contactDetails { phone } }
                    userErrors { code }
                  }
                }
                """,
                Map.of("input", Map.of("dossierId", dossierId, "expectedVersion", version())))
            .get("contactDetailsSave");

    assertThat(saved.get("userErrors")).isEmpty();
    assertThat(saved.at("/dossier/contactDetails/phone").isNull()).isTrue();
  }

  private Map<String, ?> id() {
    return Map.of("id", dossierId);
  }

  private JsonNode read(Api who) {
    return who.ask(READ, id()).get("dossier");
  }

  private Map<String, Object> input(UUID id, LocalDate lastDay, List<String> sections) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("organisationId", DemoPeople.UWV.id());
    input.put("purpose", "GUIDANCE");
    input.put("sections", sections);
    input.put("lastDay", lastDay.toString());
    return input;
  }

  /** Gives UWV consent; {@link LocalDate#MAX} stands for half a year from now. */
  private JsonNode grant(UUID id, LocalDate lastDay, String... sections) {
    LocalDate last =
        lastDay.equals(LocalDate.MAX) ? Weeks.day(clock.instant()).plusMonths(6) : lastDay;
    return client
        .ask(GRANT, Map.of("input", input(id, last, List.of(sections))))
        .get("consentGrant");
  }

  private JsonNode withdraw(UUID id, UUID grantId, @Nullable List<String> sections) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("grantId", grantId);
    input.put("sections", sections);
    return client.ask(WITHDRAW, Map.of("input", input)).get("consentWithdraw");
  }

  private int version() {
    return client
        .ask("query V($id: UUID!) { dossier(id: $id) { version } }", id())
        .at("/dossier/version")
        .asInt();
  }

  private JsonNode saveCv(String wish) {
    return saveCv(wish, version());
  }

  private JsonNode saveCv(String wish, int version) {
    Map<String, Object> input = new HashMap<>();
    input.put("dossierId", dossierId);
    input.put("expectedVersion", version);
    input.put("wishes", List.of(wish));
    for (String list :
        List.of("experience", "education", "certificates", "licences", "languages")) {
      input.put(list, List.of());
    }
    return client
        .ask(
            "mutation S($input: CvSaveInput!) { cvSave(input: $input) { userErrors { code } } }",
            Map.of("input", input))
        .get("cvSave");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }
}
