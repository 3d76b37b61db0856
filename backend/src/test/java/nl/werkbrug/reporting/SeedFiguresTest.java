package nl.werkbrug.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.werkbrug.IntegrationTest;
import nl.werkbrug.shared.Receipt;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The table of R 3.2 (September 2017), asked through the API of the whole demonstration. */
@TestPropertySource(properties = "werkbrug.demo.clients=all")
class SeedFiguresTest extends IntegrationTest {

  private static final String REPORT =
      """
      query Report {
        caseloadReport {
          current currentMinus3 currentMinus6
          outflowed outflowedMinus3 outflowedMinus6
          ended total outflowShare
          advisers { name region current }
          regions { region current currentShare outflowed outflowedShare }
          months { month outflowed ended }
          kinds { kind count }
        }
      }
      """;

  @Test
  void givesTheSeedsTableToTheDigit() {
    JsonNode report = as("marja").ask(REPORT).get("caseloadReport");

    assertThat(numbers(report))
        .containsEntry("current", 272)
        .containsEntry("currentMinus3", 182)
        .containsEntry("currentMinus6", 90)
        .containsEntry("outflowed", 283)
        .containsEntry("outflowedMinus3", 250)
        .containsEntry("outflowedMinus6", 33)
        .containsEntry("ended", 291)
        .containsEntry("total", 846)
        .containsEntry("outflowShare", 49);
    assertThat(named(report.get("advisers"), "name", "current"))
        .isEqualTo(
            Map.of(
                "Herman Bos", 44,
                "Lisanne Vermeer", 57,
                "Daniel Sluis", 21,
                "Denise Kramer", 21,
                "Krisja Oosterhuis", 21,
                "Marco Tuin", 18));
    assertThat(named(report.get("regions"), "region", "current"))
        .isEqualTo(Map.of("NORTH", 101, "SOUTH", 81));
    assertThat(named(report.get("regions"), "region", "currentShare"))
        .isEqualTo(Map.of("NORTH", 55, "SOUTH", 45));
    assertThat(named(report.get("regions"), "region", "outflowed"))
        .isEqualTo(Map.of("NORTH", 146, "SOUTH", 137));
    assertThat(named(report.get("regions"), "region", "outflowedShare"))
        .isEqualTo(Map.of("NORTH", 52, "SOUTH", 48));
  }

  /** Whoever is erased stays a count; the lists above are asked again in the other tests. */
  @Test
  void givesTheSameTableAfterPeopleWereErased() {
    JsonNode before = as("marja").ask(REPORT);
    List<UUID> old =
        mongo
            .find(
                Query.query(Criteria.where("programme.status").ne("CURRENT")).limit(3),
                Document.class,
                "dossier")
            .stream()
            .map(dossier -> dossier.get("_id", UUID.class))
            .toList();
    for (UUID dossierId : old) {
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(dossierId)),
          Update.update("programme.endedOn", "2010-01-01"),
          "dossier");
      as("joost")
          .ask(
              "mutation Erase($input: ErasureStartInput!) { erasureStart(input: $input) {"
                  + " erasure { id } } }",
              Map.of(
                  "input",
                  Map.of(
                      "id", newId(),
                      "dossierId", dossierId,
                      "confirmation", Receipt.number(dossierId))));
    }
    Query left = Query.query(Criteria.where("_id").in(old));
    Instant atMost = Instant.now().plusSeconds(20);
    while (mongo.exists(left, "dossier") && Instant.now().isBefore(atMost)) {
      Thread.onSpinWait();
    }

    assertThat(mongo.exists(left, "dossier")).isFalse();
    assertThat(as("marja").ask(REPORT)).isEqualTo(before);
  }

  @Test
  void showsEveryMonthAndKindAboveTheThreshold() {
    JsonNode report = as("marja").ask(REPORT).get("caseloadReport");

    assertThat(report.get("months"))
        .hasSize(12)
        .allSatisfy(month -> assertThat(month.get("outflowed").asInt()).isGreaterThan(10));
    assertThat(named(report.get("kinds"), "kind", "count").values().stream().mapToInt(i -> i).sum())
        .isEqualTo(283 + 291);
  }

  @Test
  void keepsTheFiguresFromWhoIsNoTeamLead() {
    for (String other : new String[] {"lisanne", "samira", "joost", "vandam", "priya"}) {
      assertThat(as(other).ask(REPORT).get("caseloadReport").isNull()).as(other).isTrue();
    }
  }

  @Test
  void givesEachAdviserTheCaseloadOfTheTable() {
    String count = "{ caseload(first: 1) { totalCount } }";

    assertThat(as("herman").ask(count).at("/caseload/totalCount").asInt()).isEqualTo(44);
    assertThat(as("lisanne").ask(count).at("/caseload/totalCount").asInt()).isEqualTo(57);
    assertThat(as("marco").ask(count).at("/caseload/totalCount").asInt()).isEqualTo(18);
  }

  private static Map<String, Integer> numbers(JsonNode report) {
    return report.properties().stream()
        .filter(field -> field.getValue().isNumber())
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().asInt()));
  }

  private static Map<String, Integer> named(JsonNode rows, String name, String number) {
    return StreamSupport.stream(rows.spliterator(), false)
        .collect(Collectors.toMap(row -> row.get(name).asString(), row -> row.get(number).asInt()));
  }
}
