package nl.werkbrug.vacancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of vacancies ask, in the words of the contract. */
final class VacancyApi {

  private static final String VACANCY =
      """
      id version title employer source town hoursMin hoursMax status saved publishedAt openToAllAt
      answerDueAt answer { canBeFilled sentence by inTime }
      match { fits { kind value } missing { kind value } }
      """;

  private VacancyApi() {}

  static JsonNode search(Api api, Map<String, ?> arguments) {
    return api.ask(
            """
            query Search($first: Int! = 20, $after: String, $query: String, $filter: VacancyFilter,
                $dossierId: UUID) {
              vacancies(first: $first, after: $after, query: $query, filter: $filter,
                  dossierId: $dossierId) {
                totalCount facets { kind values { value count } }
                pageInfo { hasNextPage endCursor }
                edges { node { %s } }
              }
            }
            """
                .formatted(VACANCY),
            arguments)
        .get("vacancies");
  }

  /** Titles of the vacancies of one town, in the order found. */
  static List<String> titles(Api api, String town, String query) {
    JsonNode found = search(api, Map.of("query", query, "filter", Map.of("towns", List.of(town))));
    return titles(found);
  }

  static List<String> titles(JsonNode found) {
    return found.get("edges").valueStream().map(it -> it.at("/node/title").asString()).toList();
  }

  static JsonNode vacancy(Api api, UUID id) {
    return api.ask(
            "query One($id: UUID!) { vacancy(id: $id) { %s } }".formatted(VACANCY),
            Map.of("id", id))
        .get("vacancy");
  }

  static JsonNode list(Api api, String name) {
    return api.ask("{ %s(first: 100) { edges { node { %s } } } }".formatted(name, VACANCY))
        .get(name);
  }

  /** Calls a mutation whose payload holds a vacancy. */
  static JsonNode change(Api api, String mutation, Map<String, ?> input) {
    return api.ask(
            "mutation Change($input: %sInput!) { %s(input: $input) { vacancy { %s } userErrors { code message field } } }"
                .formatted(type(mutation), mutation, VACANCY),
            Map.of("input", input))
        .get(mutation);
  }

  static JsonNode proposal(Api api, String mutation, Map<String, ?> input) {
    String thing = mutation.equals("vacancyPropose") ? "proposals" : "proposal";
    return api.ask(
            "mutation Change($input: %sInput!) { %s(input: $input) { %s { %s } userErrors { code message field } } }"
                .formatted(type(mutation), mutation, thing, PROPOSAL),
            Map.of("input", input))
        .get(mutation);
  }

  private static final String PROPOSAL =
      "id version sentence proposedBy readAt answer { interested reason } vacancy { id title }";

  static JsonNode proposals(Api api, UUID dossierId) {
    return api.ask(
            "query Of($id: UUID!) { dossier(id: $id) { vacancyProposals { edges { node { %s } } } } }"
                .formatted(PROPOSAL),
            Map.of("id", dossierId))
        .get("dossier");
  }

  static JsonNode bringIn(Api api, String format, String text) {
    return api.ask(
            """
            mutation Import($input: VacancyImportInput!) {
              vacancyImport(input: $input) {
                report { rows added changed unchanged refused { row reference messages } }
                userErrors { code message field }
              }
            }
            """,
            Map.of("input", Map.of("source", "TEMP_AGENCY_TEAM", "format", format, "text", text)))
        .get("vacancyImport");
  }

  /** A row of a list that is right. */
  static Map<String, Object> row(String reference, String title, String town) {
    Map<String, Object> row = new HashMap<>();
    row.put("referentie", reference);
    row.put("functie", title);
    row.put("werkgever", "Uitzendbureau De Brug");
    row.put("omschrijving", "Wij zoeken een collega.");
    row.put("plaats", town);
    row.put("uren_min", 24);
    row.put("uren_max", 36);
    return row;
  }

  static String json(List<Map<String, Object>> rows) {
    return JsonMapper.shared().writeValueAsString(rows);
  }

  static String json(int count, String prefix, String town) {
    return json(
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> row(prefix + number, "Functie " + number, town))
            .toList());
  }

  /** A vacancy as an employer writes it. */
  static Map<String, Object> content(String title, String town) {
    Map<String, Object> content = new HashMap<>();
    content.put("title", title);
    content.put("description", "Wij zoeken een collega.");
    content.put("town", town);
    content.put("hoursMin", 24);
    content.put("hoursMax", 36);
    return content;
  }

  static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  static Map<String, Integer> counts(JsonNode found, String kind) {
    return found
        .get("facets")
        .valueStream()
        .filter(facet -> facet.get("kind").asString().equals(kind))
        .flatMap(facet -> facet.get("values").valueStream())
        .collect(Collectors.toMap(it -> it.get("value").asString(), it -> it.get("count").asInt()));
  }

  private static String type(String mutation) {
    return Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
  }
}
