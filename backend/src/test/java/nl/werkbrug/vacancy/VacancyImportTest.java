package nl.werkbrug.vacancy;

import static nl.werkbrug.vacancy.VacancyApi.bringIn;
import static nl.werkbrug.vacancy.VacancyApi.code;
import static nl.werkbrug.vacancy.VacancyApi.json;
import static nl.werkbrug.vacancy.VacancyApi.row;
import static nl.werkbrug.vacancy.VacancyApi.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VacancyImportTest extends IntegrationTest {

  private static final String HEADER =
      "Referentie;Functie;Werkgever;Omschrijving;Plaats;Uren_min;Uren_max;Werktijden;Sluit_op\n";

  private final String town = "Lijstdam " + newId();

  @Test
  void bringsInAListOnceHoweverOftenItIsSent() {
    String list = json(List.of(row(town + "a", "Kok", town), row(town + "b", "Kelner", town)));

    assertThat(report(bringIn(as("lisanne"), "JSON", list))).containsExactly(2, 2, 0, 0);
    assertThat(report(bringIn(as("herman"), "JSON", list))).containsExactly(2, 0, 0, 2);
    settle();
    assertThat(titles(as("lisanne"), town, "")).containsExactlyInAnyOrder("Kok", "Kelner");
  }

  @Test
  void takesOverWhatChangedAndWhatClosed() {
    bringIn(as("lisanne"), "JSON", json(List.of(row(town, "Kok", town))));
    Map<String, Object> renamed = row(town, "Souschef", town);
    assertThat(report(bringIn(as("lisanne"), "JSON", json(List.of(renamed)))))
        .containsExactly(1, 0, 1, 0);
    settle();
    assertThat(titles(as("lisanne"), town, "")).containsExactly("Souschef");

    renamed.put("status", "vervuld");
    bringIn(as("lisanne"), "JSON", json(List.of(renamed)));
    settle();
    assertThat(titles(as("lisanne"), town, "")).isEmpty();
  }

  @Test
  void readsCsvWithSemicolonsAndTakesTheRowsThatAreRight() {
    String csv =
        HEADER
            + town
            + "1;\"Kok; allround\";De Pan;Koken;"
            + town
            + ";16;24;avond|weekend;\n"
            + ";Kelner;De Pan;Serveren;"
            + town
            + ";veel;24;ochtend;31-2-2027\n";
    JsonNode answer = bringIn(as("lisanne"), "CSV", "\uFEFF" + csv);

    assertThat(report(answer)).containsExactly(2, 1, 0, 0);
    assertThat(answer.at("/report/refused/0/row").asInt()).isEqualTo(2);
    assertThat(answer.at("/report/refused/0/messages").valueStream().map(JsonNode::asString))
        .anyMatch(it -> it.equals("Vul de referentie in."))
        .anyMatch(it -> it.startsWith("uren_min: vul een heel getal in"))
        .anyMatch(it -> it.contains("kies uit avond, nacht, overdag, ploegen, weekend"))
        .anyMatch(it -> it.startsWith("sluit_op: deze datum bestaat niet"));
    settle();
    assertThat(titles(as("lisanne"), town, "kok weekend")).containsExactly("Kok; allround");
  }

  @Test
  void refusesTheSecondRowWithTheSameReference() {
    JsonNode answer =
        bringIn(
            as("lisanne"),
            "JSON",
            json(List.of(row(town, "Kok", town), row(town, "Kelner", town))));

    assertThat(answer.at("/report/refused/0/messages/0").asString())
        .isEqualTo("Deze referentie staat ook in rij 1.");
  }

  @Test
  void namesTheColumnsThatAreMissingOrUnknown() {
    JsonNode answer = bringIn(as("lisanne"), "CSV", "referentie;functie;salaris\n1;Kok;veel\n");

    assertThat(answer.at("/userErrors/0/message").asString())
        .contains("ontbreken", "werkgever", "kennen wij niet: salaris");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[{", "niets", "[1,2", "\u0000"})
  void refusesWhatIsNoList(String text) {
    assertThat(code(bringIn(as("lisanne"), "JSON", text))).isEqualTo("INVALID");
  }

  @Test
  void refusesTextThatIsNotTextRowByRow() {
    JsonNode answer =
        bringIn(
            as("lisanne"),
            "JSON",
            json(
                List.of(
                    row(town + "1", "Kok\u0000", town),
                    row(town + "2", "K\u202Eok", town),
                    row(town + "3", "x".repeat(121), town),
                    Map.of("$where", "1"))));

    assertThat(report(answer)).containsExactly(4, 0, 0, 0);
    assertThat(answer.at("/report/refused")).hasSize(4);
  }

  @Test
  void takesAThousandRowsAndNoneOfAThousandAndOne() {
    assertThat(report(bringIn(as("lisanne"), "JSON", json(1_000, town, town))))
        .containsExactly(1_000, 1_000, 0, 0);
    assertThat(code(bringIn(as("lisanne"), "JSON", json(1_001, town, town)))).isEqualTo("TOO_MUCH");
    settle();
    assertThat(
            VacancyApi.search(
                    as("lisanne"), Map.of("filter", Map.of("towns", List.of(town)), "first", 1))
                .get("totalCount")
                .asInt())
        .isEqualTo(1_000);
  }

  @Test
  void refusesMoreThanFiveMegabytes() {
    assertThat(code(bringIn(as("lisanne"), "CSV", HEADER + " ".repeat(5_000_000))))
        .isEqualTo("TOO_MUCH");
  }

  @Test
  void letsOnlyAdvisersOfMunicipalityAndServicePointBringInAList() {
    String list = json(List.of(row(town, "Kok", town)));
    for (String somebody : List.of("samira", "priya", "marja", "joost", "vandam")) {
      assertThat(code(bringIn(as(somebody), "JSON", list))).isEqualTo("NOT_ALLOWED");
    }
    settle();
    assertThat(titles(as("lisanne"), town, "")).isEmpty();
  }

  private static List<Integer> report(JsonNode answer) {
    JsonNode report = answer.get("report");
    return List.of(
        report.get("rows").asInt(),
        report.get("added").asInt(),
        report.get("changed").asInt(),
        report.get("unchanged").asInt());
  }
}
