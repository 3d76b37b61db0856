package nl.werkbrug.effortplan;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import nl.werkbrug.jobapplication.ApplicationTargets;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the plan's part of the list row, and says how many applications were agreed. */
@Component
class EffortPlanListener {

  private static final int PER_PAGE = 100;

  private final EffortPlanRepository repository;
  private final Dossiers dossiers;
  private final ApplicationTargets targets;
  private final Clock clock;

  EffortPlanListener(
      EffortPlanRepository repository, Dossiers dossiers, ApplicationTargets targets, Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.targets = targets;
    this.clock = clock;
  }

  @EventListener
  void on(EffortPlanChanged event) {
    Instant asOf = clock.instant();
    if (event.what() == EffortPlanChanged.What.AGREED) {
      repository.find(event.effortPlanId()).ifPresent(this::tellTarget);
    }
    repository.current(event.dossierId()).ifPresent(plan -> summarise(plan, asOf));
  }

  /** A new day can turn a light although nothing happened. */
  @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
  @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void aNewDay() {
    UUID after = null;
    List<EffortPlan> page;
    do {
      page = repository.running(after, PER_PAGE);
      Instant asOf = clock.instant();
      page.forEach(plan -> summarise(plan, asOf));
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == PER_PAGE);
  }

  private void tellTarget(EffortPlan plan) {
    PlanTerms terms = plan.terms();
    targets.set(
        plan.dossierId(),
        plan.id(),
        terms.number(),
        terms.startsOn(),
        terms.endsOn(),
        terms.applicationsPerWeek());
  }

  private void summarise(EffortPlan plan, Instant asOf) {
    dossiers.summarise(plan.dossierId(), summary(plan, asOf));
  }

  /**
   * Tasks about applications are counted in their own part of the summary, which is visible with
   * another section.
   */
  static Summary.Plan summary(EffortPlan plan, Instant asOf) {
    PlanTerms terms = plan.terms();
    List<TaskProgress> progress =
        terms.tasks().stream()
            .filter(task -> !task.countsByItself())
            .map(task -> plan.progress(task, Weeks.day(asOf)))
            .toList();
    boolean open = plan.review() == null;
    return new Summary.Plan(
        asOf,
        plan.state().name(),
        open ? plan.newest().reviewOn() : null,
        terms.tasks().size(),
        (int) progress.stream().filter(one -> one.done() >= one.asked()).count(),
        plan.isAgreed()
            ? (int) progress.stream().filter(one -> one.light() == Light.RED).count()
            : 0,
        open ? stuckSince(plan) : null);
  }

  private static @Nullable Instant stuckSince(EffortPlan plan) {
    return plan.terms().tasks().stream()
        .map(task -> plan.stuckOn(task.id()))
        .flatMap(Optional::stream)
        .map(EffortPlan.StuckReport::at)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
