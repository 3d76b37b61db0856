package nl.werkbrug.coverage;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an answer comes down to, in the words of the table {@code operations.txt}. */
final class Verdict {

  private Verdict() {}

  static String of(JsonNode answer, String field) {
    if (answer.has("errors")) {
      return "error";
    }
    JsonNode value = answer.get("data").get(field);
    if (value.isNull()) {
      return "null";
    }
    if (value.has("userErrors")) {
      return ofPayload(value);
    }
    JsonNode list = value.has("edges") ? value.get("edges") : value;
    return list.isArray() && list.isEmpty() ? "empty" : "yes";
  }

  private static String ofPayload(JsonNode payload) {
    if (payload.get("userErrors").isEmpty()) {
      return payload.propertyStream().anyMatch(Verdict::isThing) ? "yes" : "nothing";
    }
    return switch (payload.at("/userErrors/0/code").asString()) {
      case "NOT_FOUND" -> "absent";
      case "NOT_ALLOWED" -> "no";
      default -> "refused";
    };
  }

  private static boolean isThing(Map.Entry<String, JsonNode> part) {
    return !part.getKey().equals("userErrors") && !part.getValue().isNull();
  }
}
