package nl.werkbrug.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.Api;
import tools.jackson.databind.JsonNode;

/** What the tests of appointments ask, in the words of the contract. */
final class AppointmentApi {

  private static final String TERMS =
      "{ kind subject adviserName minutes room place link phone bring }";

  static final String APPOINTMENT =
      """
      id version state organisationName terms %1$s startsAt endsAt
      offer { times proposedAt terms %1$s } comingAt moveAsked { reason }
      cancelled { byClient by reason } outcome { outcome by } reminder { kind at }
      """
          .formatted(TERMS);

  private AppointmentApi() {}

  /** A meeting of an hour, proposed for these times here ({@code 10:00}) on a day. */
  static Map<String, Object> meeting(UUID id, UUID dossierId, LocalDate day, String... times) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("dossierId", dossierId);
    input.put("kind", "MEETING");
    input.put("subject", "Uw plan");
    input.put("minutes", 60);
    input.put("place", "Librijesteeg 4");
    input.put("times", Stream.of(times).map(time -> Map.of("day", day, "time", time)).toList());
    return input;
  }

  static Map<String, Object> with(Map<String, Object> input, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(input);
    changed.put(key, value);
    return changed;
  }

  static JsonNode propose(Api api, Map<String, ?> input) {
    return change(api, "appointmentPropose", input);
  }

  static JsonNode pick(Api api, UUID dossierId, UUID id, int version, Instant startsAt) {
    return change(
        api,
        "appointmentPick",
        Map.of(
            "dossierId", dossierId,
            "appointmentId", id,
            "expectedVersion", version,
            "startsAt", startsAt));
  }

  static JsonNode coming(Api api, UUID dossierId, UUID id) {
    return change(
        api, "appointmentComingConfirm", Map.of("dossierId", dossierId, "appointmentId", id));
  }

  static JsonNode reason(
      Api api, String mutation, UUID dossierId, UUID id, int version, String reason) {
    return change(
        api,
        mutation,
        Map.of(
            "dossierId", dossierId,
            "appointmentId", id,
            "expectedVersion", version,
            "reason", reason));
  }

  static JsonNode outcome(Api api, UUID dossierId, UUID id, int version, String outcome) {
    Map<String, Object> input = new HashMap<>();
    input.put("dossierId", dossierId);
    input.put("appointmentId", id);
    input.put("expectedVersion", version);
    input.put("outcome", outcome);
    return change(api, "appointmentOutcomeRecord", input);
  }

  static JsonNode change(Api api, String mutation, Map<String, ?> input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return api.ask(
            "mutation Change($input: %s!) { %s(input: $input) { appointment { %s } userErrors { code message field } } }"
                .formatted(type, mutation, APPOINTMENT),
            Map.of("input", input))
        .get(mutation);
  }

  static JsonNode appointments(Api api, UUID dossierId) {
    return api.ask(
            "query Of($id: UUID!) { dossier(id: $id) { appointments(first: 100) { edges { node { %s } } } } }"
                .formatted(APPOINTMENT),
            Map.of("id", dossierId))
        .at("/dossier/appointments");
  }

  static List<JsonNode> all(Api api, UUID dossierId) {
    return appointments(api, dossierId)
        .get("edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .toList();
  }

  static JsonNode week(Api api, LocalDate day) {
    return api.ask(
            "query Week($day: Date!) { appointmentWeek(day: $day) { startsAt endsAt booked dossierId clientName appointment { id } } }",
            Map.of("day", day))
        .get("appointmentWeek");
  }

  static String code(JsonNode payload) {
    return payload.at("/userErrors/0/code").asString("");
  }

  static String message(JsonNode payload) {
    return payload.at("/userErrors/0/message").asString("");
  }
}
