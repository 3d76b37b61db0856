package nl.werkbrug.effortplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.jobapplication.JobApplications;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one caller sees it today. Progress is computed when it is asked, so that a light is
 * never older than what it shows.
 */
record EffortPlanView(
    EffortPlan plan, AccessScope scope, JobApplications applications, LocalDate today) {

  /** One task and how far it is. */
  record EffortTaskState(
      UUID id,
      String title,
      String doneWhen,
      TaskKind kind,
      int amount,
      @Nullable TaskProgress progress,
      List<EffortPlan.Evidence> evidence,
      EffortPlan.@Nullable StuckReport stuck,
      @Nullable TaskView ownView,
      @Nullable TaskView review) {}

  public UUID id() {
    return plan.id();
  }

  public int version() {
    return plan.version();
  }

  public EffortPlan.State state() {
    return plan.state();
  }

  public PlanTerms terms() {
    return plan.terms();
  }

  public @Nullable PlanTerms change() {
    return plan.change();
  }

  public List<PlanTerms> earlier() {
    return plan.earlier();
  }

  public @Nullable EffortReview review() {
    return plan.review();
  }

  public @Nullable EffortMeasure measure() {
    return plan.measure();
  }

  public List<EffortTaskState> tasks() {
    EffortReview talk = plan.review();
    return plan.terms().tasks().stream()
        .map(
            task ->
                new EffortTaskState(
                    task.id(),
                    task.title(),
                    task.doneWhen(),
                    task.kind(),
                    task.amount(),
                    progress(task),
                    plan.evidenceOf(task.id()),
                    plan.stuckOn(task.id()).orElse(null),
                    of(task, plan.ownViews()),
                    talk == null ? null : of(task, talk.views())))
        .toList();
  }

  private static @Nullable TaskView of(EffortTask task, List<TaskView> views) {
    return views.stream().filter(view -> view.taskId().equals(task.id())).findFirst().orElse(null);
  }

  private @Nullable TaskProgress progress(EffortTask task) {
    if (plan.terms().agreedBy() == null) {
      return null;
    }
    return task.countsByItself() ? progressOfApplications(task) : plan.progress(task, today);
  }

  /** Whoever may not see the applications does not see how many there are either. */
  private @Nullable TaskProgress progressOfApplications(EffortTask task) {
    if (!scope.sees(DossierSection.JOB_APPLICATIONS)) {
      return null;
    }
    PlanTerms terms = plan.terms();
    Map<LocalDate, Integer> perWeek = applications.perWeek(scope, terms.startsOn(), terms.endsOn());
    return TaskProgress.ofApplications(task, terms, perWeek, today);
  }
}
