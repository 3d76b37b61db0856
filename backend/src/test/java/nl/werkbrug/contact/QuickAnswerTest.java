package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.identity.Organisation;
import nl.werkbrug.identity.OrganisationKind;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class QuickAnswerTest extends IntegrationTest {

  private static final String TEAM = "Team Antwoord";

  @Autowired private Dossiers dossiers;

  private Organisation town;
  private Person anna;
  private Person fatima;
  private Api adviser;
  private Api lead;

  @BeforeEach
  void aTeam() {
    town = new Organisation(newId(), "Gemeente Test", OrganisationKind.MUNICIPALITY);
    mongo.insert(town);
    anna = staff("Anna Vast", Role.ADVISER, TEAM);
    adviser = as(anna);
    lead = as(staff("Marja Leiding", Role.TEAM_LEAD, TEAM));
    fatima = aClient("Fatima el Test");
    clock.set(moment("2026-11-23T15:10"));
  }

  @Test
  void fillsInWhatIsKnownAndLeavesTheRestOpen() {
    UUID dossier = aDossier(DossierSection.CONVERSATION, DossierSection.APPOINTMENTS);
    save(
        newId(),
        "Alles",
        "{Voornaam}/{naam}/{ mijn naam }/{mijn team}/{mijn telefoonnummer}/{contactpersoon}/{volgende afspraak}",
        0);

    assertThat(filled(adviser, dossier))
        .containsExactly(
            "Fatima/Fatima el Test/Anna Vast/Team Antwoord/[mijn telefoonnummer]/Anna Vast/[volgende afspraak]");

    mongo.insert(
        new Reachability(
            anna.id(),
            1,
            List.of(DayOfWeek.MONDAY),
            LocalTime.of(9, 0),
            LocalTime.of(15, 0),
            "010 123 45 67"));
    meets(dossier, "2026-11-24T10:30");
    assertThat(filled(adviser, dossier))
        .containsExactly(
            "Fatima/Fatima el Test/Anna Vast/Team Antwoord/010 123 45 67/Anna Vast/dinsdag 24 november 2026 om 10:30");
  }

  @Test
  void namesTheNextAppointmentUntilItBegins() {
    UUID dossier = aDossier(DossierSection.CONVERSATION, DossierSection.APPOINTMENTS);
    save(newId(), "Tot dan", "Tot {volgende afspraak}", 0);
    meets(dossier, "2026-11-24T10:30");

    clock.set(moment("2026-11-24T10:29:59"));
    assertThat(filled(adviser, dossier)).containsExactly("Tot dinsdag 24 november 2026 om 10:30");
    clock.set(moment("2026-11-24T10:30"));
    assertThat(filled(adviser, dossier)).containsExactly("Tot [volgende afspraak]");
  }

  @Test
  void tellsNothingOfASectionThatIsNotShared() {
    UUID dossier = aDossier(DossierSection.CONVERSATION);
    save(newId(), "Tot dan", "Tot {volgende afspraak}", 0);
    meets(dossier, "2026-11-24T10:30");

    assertThat(filled(adviser, dossier)).containsExactly("Tot [volgende afspraak]");
  }

  @Test
  void doesNotLookForFieldsInWhatItFillsIn() {
    fatima = aClient("{mijn-naam} $1 Test");
    UUID dossier = aDossier(DossierSection.CONVERSATION);
    save(newId(), "Naam", "Dag {naam}", 0);

    assertThat(filled(adviser, dossier)).containsExactly("Dag {mijn-naam} $1 Test");
  }

  @Test
  void isForWhoWritesInTheConversationAlone() {
    UUID dossier = aDossier(DossierSection.CONVERSATION);
    fatima = aClient("Andere Cliënt");
    UUID hidden = aDossier(DossierSection.APPOINTMENTS);
    save(newId(), "Dag", "Dag {voornaam}", 0);
    Api south = as(staff("Wim Zuid", Role.ADVISER, "Team Zuid"));

    assertThat(filled(adviser, dossier)).hasSize(1);
    assertThat(filled(adviser, hidden)).isEmpty();
    assertThat(filled(adviser, newId())).isEmpty();
    assertThat(filled(south, dossier)).isEmpty();
    assertThat(filled(lead, dossier)).isEmpty();
    assertThat(filled(as(fatima), hidden)).isEmpty();
  }

  @Test
  void isWrittenByAdvisersAndTheLeadOfTheOwnTeam() {
    UUID id = newId();
    save(adviser, id, TEAM, "Dag", "Dag {voornaam}", 0);
    assertThat(
            save(lead, id, TEAM, "Dag", "Goedemiddag {voornaam}", 1).at("/answer/version").asInt())
        .isEqualTo(2);
    Api south = as(staff("Wim Zuid", Role.ADVISER, "Team Zuid"));
    Api whole = as(staff("Alle Teams", Role.TEAM_LEAD, null));

    assertThat(code(save(south, newId(), TEAM, "Dag", "Dag", 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(south, newId(), "Team Niets", "Dag", "Dag", 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(as(fatima), newId(), TEAM, "Dag", "Dag", 0))).isEqualTo("NOT_ALLOWED");
    assertThat(code(remove(south, id, 2))).isEqualTo("NOT_FOUND");
    assertThat(code(remove(as(fatima), id, 2))).isEqualTo("NOT_ALLOWED");
    assertThat(save(whole, newId(), "Team Zuid", "Dag", "Dag", 0).get("userErrors")).isEmpty();
    assertThat(lists(adviser)).containsExactly(TEAM + " Dag v2 door Marja Leiding");
    assertThat(lists(south)).containsExactly("Team Zuid Dag v1 door Alle Teams");
    assertThat(lists(whole)).hasSize(2);
    assertThat(lists(as(fatima))).isEmpty();
  }

  @Test
  void changesAndRemovesOnlyWhatWasSeen() {
    UUID id = newId();
    assertThat(save(id, "Dag", "Dag", 0).at("/answer/version").asInt()).isEqualTo(1);
    assertThat(save(id, "Dag", "Dag", 0).at("/answer/version").asInt()).isEqualTo(1);
    assertThat(code(save(id, "Dag", "Hoi", 0))).isEqualTo("STALE");
    assertThat(save(id, "Dag", "Hoi", 1).at("/answer/version").asInt()).isEqualTo(2);
    assertThat(code(save(newId(), "Dag", "Hoi", 1))).isEqualTo("NOT_FOUND");
    assertThat(code(save(newId(), "Dag", "Hoi", -1))).isEqualTo("NOT_FOUND");

    assertThat(code(remove(adviser, id, 1))).isEqualTo("STALE");
    assertThat(remove(adviser, id, 2).get("userErrors")).isEmpty();
    assertThat(remove(adviser, id, 2).get("userErrors")).isEmpty();
    assertThat(code(save(id, "Dag", "Dag", 0))).isEqualTo("NOT_FOUND");
    assertThat(code(remove(adviser, newId(), 1))).isEqualTo("NOT_FOUND");
    assertThat(lists(adviser)).isEmpty();
  }

  @Test
  void keepsFiftyAtMostAndSortsThemByTitle() {
    UUID last = newId();
    mongo.insert(
        new QuickAnswers(
            TeamPromise.idOf(town.id(), TEAM),
            town.id(),
            TEAM,
            1,
            IntStream.range(0, 49)
                .mapToObj(
                    no ->
                        new QuickAnswers.One(newId(), 1, "T" + no, "Dag", "Anna", clock.instant()))
                .toList(),
            List.of()));

    assertThat(save(last, "a", "Dag", 0).get("userErrors")).isEmpty();
    assertThat(lists(adviser)).hasSize(50).first().isEqualTo(TEAM + " a v1 door Anna Vast");
    assertThat(code(save(newId(), "b", "Dag", 0))).isEqualTo("CONFLICT");
    assertThat(save(last, "b", "Dag", 1).get("userErrors")).isEmpty();
  }

  @Test
  void refusesAnUnknownFieldAndNamesTheKnownOnes() {
    JsonNode refused = save(newId(), "Leeftijd", "U bent {leeftijd} jaar, {voornaam}", 0);

    assertThat(field(refused)).isEqualTo("text");
    assertThat(refused.at("/userErrors/0/message").asString())
        .isEqualTo(
            "Het veld {leeftijd} kennen wij niet. U kunt kiezen uit: {voornaam}, {naam}, {mijn naam}, {mijn team},"
                + " {mijn telefoonnummer}, {contactpersoon}, {volgende afspraak}.");
    assertThat(save(newId(), "Teken", "{$ne: 1}", 0).at("/userErrors/0/message").asString())
        .startsWith("Een veld kennen wij niet. U kunt");
    assertThat(field(save(newId(), "Open", "Dag {voornaam", 0))).isEqualTo("text");
    assertThat(field(save(newId(), "Dicht", "Dag voornaam}", 0))).isEqualTo("text");
    assertThat(field(save(newId(), "Leeg", "Dag {}", 0))).isEqualTo("text");
  }

  @Test
  void isAsLongAsAMessageMayBe() {
    assertThat(save(newId(), "t".repeat(80), "x".repeat(4_000), 0).get("userErrors")).isEmpty();
    assertThat(field(save(newId(), "t".repeat(81), "x", 0))).isEqualTo("title");
    assertThat(field(save(newId(), "t", "x".repeat(4_001), 0))).isEqualTo("text");
    assertThat(field(save(newId(), " ", "x", 0))).isEqualTo("title");
    assertThat(field(save(newId(), "t", " ", 0))).isEqualTo("text");
  }

  private static Instant moment(String at) {
    return LocalDateTime.parse(at).atZone(Weeks.AMSTERDAM).toInstant();
  }

  private Person staff(String name, Role role, @Nullable String team) {
    Person person = new Person(newId(), "test-" + newId(), name, role, town.id(), team);
    mongo.insert(person);
    return person;
  }

  private UUID aDossier(DossierSection... sections) {
    return aDossierOf(fatima)
        .byLaw(town, Purpose.TASK_MUNICIPAL_SUPPORT, sections)
        .contactPerson(anna, ContactRole.WORK)
        .write(mongo);
  }

  private void meets(UUID dossierId, String at) {
    dossiers.summarise(
        dossierId, new Summary.Appointments(clock.instant(), List.of(moment(at)), null, null));
  }

  private static List<String> filled(Api who, UUID dossierId) {
    return who.ask(
            "query Filled($id: UUID!) { quickAnswers(dossierId: $id) { id title text } }",
            Map.of("id", dossierId))
        .get("quickAnswers")
        .valueStream()
        .map(each -> each.get("text").asString())
        .toList();
  }

  private static List<String> lists(Api who) {
    return who.ask("{ quickAnswerLists { team fields answers { title version changedByName } } }")
        .get("quickAnswerLists")
        .valueStream()
        .flatMap(
            list ->
                list.get("answers")
                    .valueStream()
                    .map(
                        each ->
                            list.get("team").asString()
                                + " "
                                + each.get("title").asString()
                                + " v"
                                + each.get("version").asInt()
                                + " door "
                                + each.get("changedByName").asString()))
        .toList();
  }

  private JsonNode save(UUID id, String title, String text, int version) {
    return save(adviser, id, TEAM, title, text, version);
  }

  private static JsonNode save(
      Api who, UUID id, String team, String title, String text, int version) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("team", team);
    input.put("title", title);
    input.put("text", text);
    input.put("expectedVersion", version);
    return who.ask(
            """
            mutation Save($input: QuickAnswerSaveInput!) {
              quickAnswerSave(input: $input) {
                answer { version }
                userErrors { code field message }
              }
            }
            """,
            Map.of("input", input))
        .get("quickAnswerSave");
  }

  private static JsonNode remove(Api who, UUID id, int version) {
    return who.ask(
            """
            mutation Remove($input: QuickAnswerRemoveInput!) {
              quickAnswerRemove(input: $input) {
                list { answers { id } }
                userErrors { code field }
              }
            }
            """,
            Map.of("input", Map.of("id", id, "expectedVersion", version)))
        .get("quickAnswerRemove");
  }

  private static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private static String field(JsonNode payload) {
    return payload.at("/userErrors/0/field/1").asString();
  }
}
