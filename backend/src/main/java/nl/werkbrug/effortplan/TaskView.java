package nl.werkbrug.effortplan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one task went, in the eyes of the client or of the contact person. */
record TaskView(UUID taskId, TaskOutcome outcome, @Nullable String text, Instant at) {

  private record Words(UUID taskId, TaskOutcome outcome, @Nullable String text) {}

  /** The same views, whenever they were said. */
  static boolean sameWords(List<TaskView> one, List<TaskView> other) {
    return words(one).equals(words(other));
  }

  private static Set<Words> words(List<TaskView> views) {
    return views.stream()
        .map(view -> new Words(view.taskId(), view.outcome(), view.text()))
        .collect(Collectors.toSet());
  }
}
