package nl.werkbrug.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.Api;
import tools.jackson.databind.JsonNode;

/** What the tests of notices ask, in the words of the contract. */
final class NoticeApi {

  private static final String READ =
      """
      query Notices($first: Int!, $after: String) {
        notices(first: $first, after: $after) {
          unread unreadIds
          edges { node { id kind at readAt dossierId subjectId clientName } }
          pageInfo { hasNextPage endCursor }
        }
      }
      """;

  private static final String MARK =
      """
      mutation Mark($input: NoticesMarkInput!) {
        noticesMark(input: $input) { unread userErrors { code message } }
      }
      """;

  private NoticeApi() {}

  static JsonNode notices(Api api) {
    return page(api, Map.of("first", 100));
  }

  static JsonNode page(Api api, Map<String, ?> variables) {
    return api.ask(READ, variables).get("notices");
  }

  /** What is told about one dossier, newest first. */
  static List<JsonNode> about(Api api, UUID dossierId) {
    return notices(api)
        .get("edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .filter(node -> node.get("dossierId").asString().equals(dossierId.toString()))
        .toList();
  }

  static List<String> kinds(Api api, UUID dossierId) {
    return about(api, dossierId).stream().map(node -> node.get("kind").asString()).toList();
  }

  static JsonNode mark(Api api, List<?> ids, boolean read) {
    return api.ask(MARK, Map.of("input", Map.of("noticeIds", ids, "read", read)))
        .get("noticesMark");
  }

  static int unread(Api api) {
    return notices(api).get("unread").asInt();
  }
}
