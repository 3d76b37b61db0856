package nl.werkbrug.effortplan;

import java.util.List;
import java.util.UUID;

/** What came out of the review talk (inspanningstoets). */
record EffortReview(List<TaskView> views, Route route, String text, Signature reviewedBy) {

  boolean saysNotDone(UUID taskId) {
    return views.stream()
        .anyMatch(view -> view.taskId().equals(taskId) && view.outcome() == TaskOutcome.NOT);
  }

  boolean saysTheSameAs(EffortReview other) {
    return route == other.route
        && text.equals(other.text)
        && TaskView.sameWords(views, other.views);
  }
}
