package nl.werkbrug.vacancy;

import static nl.werkbrug.vacancy.VacancyApi.bringIn;
import static nl.werkbrug.vacancy.VacancyApi.code;
import static nl.werkbrug.vacancy.VacancyApi.counts;
import static nl.werkbrug.vacancy.VacancyApi.row;
import static nl.werkbrug.vacancy.VacancyApi.search;
import static nl.werkbrug.vacancy.VacancyApi.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.dossier.ContactRole;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Purpose;
import nl.werkbrug.dossier.Sections;
import nl.werkbrug.dossier.Sections.Cv;
import nl.werkbrug.identity.Person;
import nl.werkbrugdemo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VacancySearchTest extends IntegrationTest {

  private static final Cv CV =
      new Cv(
          List.of("Magazijnmedewerker"),
          List.of(new Cv.Experience("Kraanmachinist", "Stuwadoor Maas", 1994, 2023)),
          List.of(new Cv.Education("Mbo-3 Logistiek", null, 1990)),
          List.of("VCA Basis"),
          List.of("C"),
          List.of(new Cv.Language("Nederlands", "redelijk")));

  private final String town = "Proefdam " + newId();
  private Api client;
  private UUID dossierId;

  @BeforeEach
  void aClientAndSomeVacancies() {
    Person person = aClient("Fatima Test");
    dossierId =
        aDossierOf(person)
            .byLaw(
                DemoPeople.MUNICIPALITY,
                Purpose.TASK_MUNICIPAL_SUPPORT,
                DossierSection.JOB_APPLICATIONS)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .with(new Sections(null, CV, null, null))
            .write(mongo);
    client = as(person);
    Map<String, Object> warehouse = row(town + 1, "Medewerker magazijn", town);
    warehouse.put("werktijden", List.of("avond", "weekend"));
    warehouse.put("rijbewijzen", List.of("B"));
    warehouse.put("certificaten", List.of("VCA", "Heftruckcertificaat"));
    warehouse.put("taalniveau", "redelijk");
    warehouse.put("opleidingsniveau", "mbo 4");
    Map<String, Object> baker = row(town + 2, "Broodbakker", town);
    baker.put("omschrijving", "U staat soms in het magazijn.");
    baker.put("uren_min", 12);
    baker.put("uren_max", 12);
    Map<String, Object> accountant = row(town + 3, "Salarisadministrateur", town);
    accountant.put("beroepen", List.of("loonadministratie"));
    accountant.put("uren_min", 40);
    accountant.put("uren_max", 40);
    bringInAndSettle(List.of(warehouse, baker, accountant));
  }

  private void bringInAndSettle(List<Map<String, Object>> rows) {
    JsonNode answer = bringIn(as("lisanne"), "JSON", VacancyApi.json(rows));
    assertThat(answer.at("/report/refused")).isEmpty();
    settle();
  }

  @Test
  void ranksWordsInTheNameOfTheJobAboveWordsInTheText() {
    assertThat(titles(client, town, "magazijn"))
        .containsExactly("Medewerker magazijn", "Broodbakker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salarisadministrateur",
        "Salarisadministrateurs",
        "salaris",
        "administrateur",
        "salarisadministrateru",
        "ik zoek werk als salarisadministrateur",
        "loonadministratie full-time"
      })
  void findsAJobByItsWordPartsOfItAndTypingErrors(String words) {
    assertThat(titles(client, town, words)).containsExactly("Salarisadministrateur");
  }

  @Test
  void understandsHoursAndTimesOfWorkAsWords() {
    assertThat(titles(client, town, "magazijn parttime avond"))
        .containsExactly("Medewerker magazijn");
    assertThat(titles(client, town, "bakker fulltime")).isEmpty();
  }

  @Test
  void countsValuesAndKeepsTheCountsOfTheKindThatIsFiltered() {
    Map<String, Object> filter = new HashMap<>(Map.of("towns", List.of(town)));
    filter.put("hours", List.of("UNDER_16"));
    JsonNode found = search(client, Map.of("filter", filter));

    assertThat(titles(found)).containsExactly("Broodbakker");
    assertThat(found.get("totalCount").asInt()).isEqualTo(1);
    assertThat(counts(found, "HOURS"))
        .containsOnly(
            Map.entry("UNDER_16", 1),
            Map.entry("FROM_16", 1),
            Map.entry("FROM_25", 1),
            Map.entry("FROM_32", 2));
    assertThat(counts(found, "SOURCE")).containsOnly(Map.entry("TEMP_AGENCY_TEAM", 1));
  }

  @Test
  void continuesWhereThePageEndedAlsoWhenMoreComeIn() {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("first", 1);
    arguments.put("filter", Map.of("towns", List.of(town)));
    List<String> seen = new ArrayList<>();
    for (boolean more = true; more; ) {
      JsonNode page = search(client, arguments);
      seen.addAll(titles(page));
      more = page.at("/pageInfo/hasNextPage").asBoolean();
      arguments.put("after", page.at("/pageInfo/endCursor").asString());
      if (seen.size() == 1) {
        bringInAndSettle(List.of(row(town + 4, "Nieuwste van allemaal", town)));
      }
    }

    assertThat(seen)
        .containsExactlyInAnyOrder("Medewerker magazijn", "Broodbakker", "Salarisadministrateur");
  }

  @Test
  void refusesACursorThatWasNotGiven() {
    JsonNode answer = client.raw("{ vacancies(after: \"bm90aGluZw\") { totalCount } }", Map.of());

    assertThat(answer.at("/errors/0/extensions/classification").asString())
        .isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{$gt:1}", "title:* OR *:*", "\"(((", "\u0000", "\u202E", "a*", "de het een"})
  void takesEveryTextAsWords(String words) {
    assertThat(search(client, Map.of("query", words)).get("totalCount").asInt()).isNotNegative();
  }

  @Test
  void saysInWordsWhatFitsAndWhatIsMissing() {
    JsonNode match =
        search(client, Map.of("query", "magazijn", "filter", Map.of("towns", List.of(town))))
            .at("/edges/0/node/match");

    assertThat(points(match.get("fits")))
        .containsExactly(
            "WISH Magazijnmedewerker", "LICENCE B", "CERTIFICATE VCA", "LANGUAGE redelijk");
    assertThat(points(match.get("missing")))
        .containsExactly("CERTIFICATE Heftruckcertificaat", "EDUCATION mbo 4");
  }

  @Test
  void findsTheSameInTheSameOrderWhateverTheCvSays() {
    Person other = aClient("Zonder Cv");
    aDossierOf(other).contactPerson(DemoPeople.LISANNE, ContactRole.WORK).write(mongo);
    Map<String, Object> arguments = Map.of("filter", Map.of("towns", List.of(town)));

    assertThat(titles(search(as(other), arguments))).isEqualTo(titles(search(client, arguments)));
    assertThat(search(as(other), arguments).at("/edges/0/node/match").isNull()).isTrue();
  }

  @Test
  void keepsNothingOfAComparison() {
    search(client, Map.of("filter", Map.of("towns", List.of(town))));
    settle();

    assertThat(mongo.getCollectionNames()).noneMatch(name -> name.contains("match"));
    assertThat(mongo.getCollection("vacancy").find().first()).doesNotContainKey("match");
  }

  @Test
  void laysACvBesideAVacancyForAnAdviserOnlyWhenThatAdviserSeesTheCv() {
    Map<String, Object> arguments =
        Map.of("dossierId", dossierId, "filter", Map.of("towns", List.of(town)));

    assertThat(search(as("lisanne"), arguments).at("/edges/0/node/match").isNull()).isTrue();
    assertThat(search(as("priya"), arguments).get("edges")).isEmpty();
    Person open = aClient("Met Cv");
    UUID shared =
        aDossierOf(open)
            .byLaw(DemoPeople.MUNICIPALITY, Purpose.TASK_MUNICIPAL_SUPPORT, DossierSection.CV)
            .contactPerson(DemoPeople.LISANNE, ContactRole.WORK)
            .with(new Sections(null, CV, null, null))
            .write(mongo);
    assertThat(
            search(
                    as("lisanne"),
                    Map.of("dossierId", shared, "filter", Map.of("towns", List.of(town))))
                .get("edges"))
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(edge.at("/node/match").isObject()).isTrue())
        .anySatisfy(edge -> assertThat(edge.at("/node/match/fits")).isNotEmpty());
  }

  @Test
  void isEmptyForThoseWhoDoNotSearch() {
    for (String nobody : List.of("vandam", "joost")) {
      JsonNode found = search(as(nobody), Map.of());
      assertThat(found.get("totalCount").asInt()).isZero();
      assertThat(found.get("facets")).isEmpty();
    }
    assertThat(anonymous().post("{\"query\":\"{ vacancies { totalCount } }\"}").statusCode())
        .isEqualTo(401);
  }

  @Test
  void keepsWhatAClientSavedForThatClientAlone() {
    UUID id = VacancyIds.listed(VacancySource.TEMP_AGENCY_TEAM, town + 2);

    assertThat(save(client, dossierId, id, true).at("/vacancy/saved").asBoolean()).isTrue();
    assertThat(save(client, dossierId, id, true).get("userErrors")).isEmpty();
    assertThat(titles(search(client, Map.of("filter", Map.of("savedOnly", true)))))
        .containsExactly("Broodbakker");
    assertThat(search(as("lisanne"), Map.of("filter", Map.of("savedOnly", true))).get("edges"))
        .isEmpty();
    assertThat(VacancyApi.vacancy(as("lisanne"), id).get("saved").asBoolean()).isFalse();
    assertThat(code(save(as("lisanne"), dossierId, id, true))).isEqualTo("NOT_ALLOWED");
    assertThat(code(save(as("samira"), dossierId, id, true))).isEqualTo("NOT_FOUND");
    assertThat(code(save(client, dossierId, newId(), true))).isEqualTo("NOT_FOUND");
    assertThat(save(client, dossierId, id, false).at("/vacancy/saved").asBoolean()).isFalse();
    assertThat(search(client, Map.of("filter", Map.of("savedOnly", true))).get("edges")).isEmpty();
  }

  private static JsonNode save(Api api, UUID dossierId, UUID vacancyId, boolean saved) {
    return VacancyApi.change(
        api, "vacancySave", Map.of("dossierId", dossierId, "vacancyId", vacancyId, "saved", saved));
  }

  private static List<String> points(JsonNode points) {
    return points
        .valueStream()
        .map(it -> it.get("kind").asString() + " " + it.get("value").asString())
        .toList();
  }
}
