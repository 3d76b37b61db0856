package nl.werkbrug.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.werkbrug.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One person in one conversation, as the portal talks for them. */
public record Talk(Api api, UUID dossierId) {

  private static final String MESSAGE =
      """
      { id number side authorName authorRole text at version editedAt takenBackAt changeableUntil
        about { kind id title line at pictureId } }
      """;

  /** Says something; {@code message} and {@code userErrors} of the answer. */
  public JsonNode send(String text) {
    return send(UuidCreator.getTimeOrderedEpoch(), text);
  }

  public JsonNode send(UUID id, String text) {
    return change("Send", Map.of("id", id, "text", text));
  }

  JsonNode sendAbout(String kind, UUID thing, String text) {
    return change(
        "Send",
        Map.of(
            "id",
            UuidCreator.getTimeOrderedEpoch(),
            "text",
            text,
            "about",
            Map.of("kind", kind, "id", thing)));
  }

  JsonNode edit(JsonNode sent, int expectedVersion, String text) {
    return change("Edit", Map.of("id", id(sent), "text", text, "expectedVersion", expectedVersion));
  }

  JsonNode takeBack(JsonNode sent) {
    return change("TakeBack", Map.of("id", id(sent)));
  }

  static String id(JsonNode sent) {
    return sent.at("/message/id").asString();
  }

  static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString();
  }

  private JsonNode change(String what, Map<String, ?> values) {
    Map<String, Object> input = new HashMap<>(values);
    input.put("dossierId", dossierId);
    return api.ask(
            "mutation Change($input: Message%sInput!) { message%s(input: $input) { message %s userErrors { code message } } }"
                .formatted(what, what, MESSAGE),
            Map.of("input", input))
        .get("message" + what);
  }

  /** How it stands, with the newest page. */
  JsonNode look() {
    return conversation("page { messages %s }".formatted(MESSAGE));
  }

  List<JsonNode> after(int number) {
    JsonNode found = conversation("messages(afterNumber: %d) %s".formatted(number, MESSAGE));
    return StreamSupport.stream(found.get("messages").spliterator(), false).toList();
  }

  private JsonNode conversation(String what) {
    return api.ask(
            "query Look($id: UUID!) { conversation(dossierId: $id) { lastNumber unread changes settledUpTo promise { since } %s } }"
                .formatted(what),
            Map.of("id", dossierId))
        .get("conversation");
  }

  @Nullable String promisedSince() {
    JsonNode promise = look().get("promise");
    return promise.isNull() ? null : promise.get("since").asString();
  }
}
