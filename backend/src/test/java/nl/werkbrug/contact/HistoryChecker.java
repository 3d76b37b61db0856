package nl.werkbrug.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Lays what was answered beside what is there in the end: every message that was acknowledged is
 * there once, under the number that was told, behind what the same sender said before, and the
 * numbers have no gap.
 */
final class HistoryChecker {

  /** What a sender heard: that the message is stored, and where. */
  record Acknowledged(String sender, UUID id, int number, String text) {}

  /** What came of it. */
  record Outcome(
      int acknowledged, int stored, int lost, int doubled, int outOfOrder, boolean gapless) {

    @Override
    public String toString() {
      return "%d acknowledged, %d stored, %d lost, %d doubled, %d out of order, numbers %s"
          .formatted(
              acknowledged, stored, lost, doubled, outOfOrder, gapless ? "gapless" : "with gaps");
    }

    void assertClean() {
      assertThat(List.of(lost, doubled, outOfOrder)).as(toString()).containsOnly(0);
      assertThat(gapless).as(toString()).isTrue();
    }
  }

  private final Queue<Acknowledged> answers = new ConcurrentLinkedQueue<>();

  /** Notes an answer, in the order in which its sender got it. */
  void acknowledged(String sender, JsonNode payload) {
    JsonNode message = payload.get("message");
    answers.add(
        new Acknowledged(
            sender,
            UUID.fromString(message.get("id").asString()),
            message.get("number").asInt(),
            message.get("text").asString()));
  }

  int count() {
    return answers.size();
  }

  /**
   * Compares.
   *
   * @param history all messages, oldest first, with id, number and text
   */
  Outcome compare(List<JsonNode> history) {
    Map<UUID, JsonNode> byId = new HashMap<>();
    int doubled = 0;
    for (JsonNode message : history) {
      if (byId.put(UUID.fromString(message.get("id").asString()), message) != null) {
        doubled++;
      }
    }
    Set<UUID> answered = new HashSet<>();
    Map<String, Integer> last = new HashMap<>();
    int lost = 0;
    int outOfOrder = 0;
    for (Acknowledged answer : answers) {
      JsonNode stored = byId.get(answer.id());
      if (stored == null
          || stored.get("number").asInt() != answer.number()
          || !stored.get("text").asString().equals(answer.text())) {
        lost++;
      }
      if (answered.add(answer.id())
          && answer.number()
              <= Objects.requireNonNullElse(last.put(answer.sender(), answer.number()), 0)) {
        outOfOrder++;
      }
    }
    List<Integer> numbers = new ArrayList<>();
    history.forEach(message -> numbers.add(message.get("number").asInt()));
    boolean gapless = numbers.equals(IntStream.rangeClosed(1, history.size()).boxed().toList());
    return new Outcome(answered.size(), history.size(), lost, doubled, outOfOrder, gapless);
  }
}
