package nl.werkbrug.effortplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.platform.OutboxEvent;
import nl.werkbrug.shared.DutchDates;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The aggregate: what was agreed, what was done for it, how it was reviewed, and what came of that.
 *
 * <p>Every rule answers the plan as it becomes, this very plan when it is so already, or a refusal.
 *
 * @param openFor the dossier while the plan is open and the plan's own id afterwards; unique, so
 *     that a client has one open plan
 * @param terms what holds; the first proposal while nothing is agreed
 * @param change a newer proposal that waits for the client
 * @param earlier agreed terms that were replaced
 */
@Document("effort_plan")
record EffortPlan(
    @Id UUID id,
    int version,
    UUID dossierId,
    UUID openFor,
    State state,
    PlanTerms terms,
    @Nullable PlanTerms change,
    List<PlanTerms> earlier,
    List<Evidence> evidence,
    List<StuckReport> stuckReports,
    List<TaskView> ownViews,
    @Nullable EffortReview review,
    @Nullable EffortMeasure measure,
    List<OutboxEvent> outbox) {

  static final int MAX_EVIDENCE = 100;
  static final int MAX_STUCK_REPORTS = 50;
  static final int MAX_CHANGES = 20;

  /** Where a plan stands. */
  enum State {
    PROPOSED,
    AGREED,
    REVIEWED
  }

  /** What the client did for a task, and shows. */
  record Evidence(
      UUID id,
      UUID taskId,
      @Nullable String sentence,
      @Nullable UUID documentId,
      int amount,
      Instant at) {}

  /** The client's word that a task does not work out. */
  record StuckReport(UUID id, UUID taskId, String reason, Instant at) {}

  static EffortPlan proposed(UUID id, UUID dossierId, PlanTerms terms, OutboxEvent event) {
    return new EffortPlan(
        id,
        1,
        dossierId,
        dossierId,
        State.PROPOSED,
        terms,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(event));
  }

  /** The proposal that waits for the client, or what was agreed last. */
  PlanTerms newest() {
    return change == null ? terms : change;
  }

  boolean isAgreed() {
    return state == State.AGREED;
  }

  /** Both must say yes again to a change; until then the agreed terms hold. */
  Result<EffortPlan> changed(PlanTerms proposal) {
    if (newest().asksTheSameAs(proposal)) {
      return Result.done(this);
    }
    if (earlier.size() >= MAX_CHANGES) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "Dit plan is al 20 keer gewijzigd. Rond het af en begin een nieuw plan."));
    }
    return switch (state) {
      case PROPOSED -> Result.done(with(state, proposal, null, earlier));
      case AGREED -> Result.done(with(state, terms, proposal, earlier));
      case REVIEWED -> Result.refused(ended());
    };
  }

  /**
   * @param number of the terms that the client has read
   */
  Result<EffortPlan> agreed(int number, Signature client) {
    if (terms.number() == number && terms.agreedBy() != null) {
      return Result.done(this);
    }
    if (state == State.REVIEWED) {
      return Result.refused(ended());
    }
    if (newest().number() != number) {
      return Result.refused(UserError.stale());
    }
    List<PlanTerms> before =
        terms.agreedBy() == null
            ? earlier
            : Stream.concat(earlier.stream(), Stream.of(terms)).toList();
    return Result.done(with(State.AGREED, newest().agreed(client), null, before));
  }

  Result<EffortPlan> shown(Evidence added) {
    if (evidence.stream().anyMatch(one -> one.id().equals(added.id()))) {
      return Result.done(this);
    }
    if (!isAgreed()) {
      return Result.refused(notRunning());
    }
    Optional<EffortTask> task = terms.task(added.taskId());
    if (task.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (task.get().countsByItself()) {
      return Result.refused(
          UserError.conflict("Sollicitaties tellen vanzelf mee. Geef ze door bij Sollicitaties."));
    }
    if (evidence.size() >= MAX_EVIDENCE) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "U heeft al 100 keer iets toegevoegd. Bespreek de rest met uw contactpersoon."));
    }
    return Result.done(with(append(evidence, added), stuckReports, ownViews, measure));
  }

  Result<EffortPlan> stuck(StuckReport report) {
    if (stuckReports.stream().anyMatch(one -> one.id().equals(report.id()))) {
      return Result.done(this);
    }
    if (!isAgreed()) {
      return Result.refused(notRunning());
    }
    if (terms.task(report.taskId()).isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (stuckReports.size() >= MAX_STUCK_REPORTS) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "U heeft dit al vaak gemeld. Stuur uw contactpersoon een bericht of bel."));
    }
    return Result.done(with(evidence, append(stuckReports, report), ownViews, measure));
  }

  /** What the client last said about a task since the terms were agreed. */
  Optional<StuckReport> stuckOn(UUID taskId) {
    Signature agreed = terms.agreedBy();
    return agreed == null
        ? Optional.empty()
        : stuckReports.stream()
            .filter(one -> one.taskId().equals(taskId) && one.at().isAfter(agreed.at()))
            .max(Comparator.comparing(StuckReport::at));
  }

  List<Evidence> evidenceOf(UUID taskId) {
    return evidence.stream().filter(one -> one.taskId().equals(taskId)).toList();
  }

  /** How far a task is that does not count by itself. */
  TaskProgress progress(EffortTask task, LocalDate today) {
    int shown = evidenceOf(task.id()).stream().mapToInt(Evidence::amount).sum();
    return TaskProgress.of(task, terms, shown, today);
  }

  Result<EffortPlan> seenByClient(List<TaskView> views) {
    if (!isAgreed()) {
      return Result.refused(notRunning());
    }
    if (views.stream().anyMatch(view -> terms.task(view.taskId()).isEmpty())) {
      return Result.refused(UserError.notFound());
    }
    Set<UUID> said = views.stream().map(TaskView::taskId).collect(Collectors.toSet());
    List<TaskView> all = new ArrayList<>(views);
    ownViews.stream().filter(view -> !said.contains(view.taskId())).forEach(all::add);
    return TaskView.sameWords(ownViews, all)
        ? Result.done(this)
        : Result.done(with(evidence, stuckReports, all, measure));
  }

  /** A review looks at every task, on the agreed day or later; it ends the plan. */
  Result<EffortPlan> reviewed(EffortReview talk, LocalDate today) {
    if (review != null) {
      return review.saysTheSameAs(talk) ? Result.done(this) : Result.refused(ended());
    }
    if (!isAgreed()) {
      return Result.refused(notRunning());
    }
    if (today.isBefore(terms.reviewOn())) {
      return Result.refused(
          UserError.conflict(
              "De toets is op "
                  + DutchDates.longDay(terms.reviewOn())
                  + ". Vanaf die dag kunt u hem invullen."));
    }
    List<UUID> seen = talk.views().stream().map(TaskView::taskId).toList();
    List<UUID> agreed = terms.tasks().stream().map(EffortTask::id).toList();
    if (seen.size() != agreed.size() || !new HashSet<>(seen).equals(new HashSet<>(agreed))) {
      return Result.refused(UserError.invalid("views", "Kies bij elke taak hoe het is gegaan."));
    }
    return Result.done(
        new EffortPlan(
            id,
            version,
            dossierId,
            id,
            State.REVIEWED,
            terms,
            null,
            earlier,
            evidence,
            stuckReports,
            ownViews,
            talk,
            measure,
            outbox));
  }

  /** Only a person who reviewed a task as not done can lead to a measure; no light does. */
  Result<EffortPlan> measureProposed(EffortMeasure proposed) {
    if (measure != null) {
      return measure.id().equals(proposed.id())
          ? Result.done(this)
          : Result.refused(UserError.conflict("Bij dit plan is al een maatregel voorgesteld."));
    }
    EffortReview talk = review;
    if (talk == null) {
      return Result.refused(
          UserError.conflict(
              "Een maatregel kan pas na de toets, en alleen bij een taak die niet is gedaan."));
    }
    if (proposed.taskIds().isEmpty() || !proposed.taskIds().stream().allMatch(talk::saysNotDone)) {
      return Result.refused(
          UserError.invalid(
              "taskIds", "Kies alleen taken waarvan bij de toets staat: niet gedaan."));
    }
    return Result.done(withMeasure(proposed));
  }

  Result<EffortPlan> measureAnswered(EffortMeasure.Answer words) {
    EffortMeasure proposed = measure;
    if (proposed == null) {
      return Result.refused(UserError.notFound());
    }
    EffortMeasure.Answer before = proposed.answer();
    if (before != null && before.text().equals(words.text())) {
      return Result.done(this);
    }
    return withMeasure(proposed.answered(words));
  }

  Result<EffortPlan> measureDecided(EffortMeasure.Decision made, LocalDate today) {
    EffortMeasure proposed = measure;
    if (proposed == null) {
      return Result.refused(UserError.notFound());
    }
    EffortMeasure.Decision before = proposed.decision();
    if (before != null && before.saysTheSameAs(made.outcome(), made.reason(), made.nextSteps())) {
      return Result.done(this);
    }
    return withMeasure(proposed.decided(made, today));
  }

  private Result<EffortPlan> withMeasure(Result<EffortMeasure> changed) {
    return switch (changed) {
      case Result.Done<EffortMeasure> done -> Result.done(withMeasure(done.value()));
      case Result.Refused<EffortMeasure> refused -> Result.refused(refused.errors());
    };
  }

  private EffortPlan withMeasure(EffortMeasure changed) {
    return with(evidence, stuckReports, ownViews, changed);
  }

  private EffortPlan with(
      State state, PlanTerms terms, @Nullable PlanTerms change, List<PlanTerms> earlier) {
    return new EffortPlan(
        id,
        version,
        dossierId,
        openFor,
        state,
        terms,
        change,
        earlier,
        evidence,
        stuckReports,
        ownViews,
        review,
        measure,
        outbox);
  }

  private EffortPlan with(
      List<Evidence> evidence,
      List<StuckReport> stuckReports,
      List<TaskView> ownViews,
      @Nullable EffortMeasure measure) {
    return new EffortPlan(
        id,
        version,
        dossierId,
        openFor,
        state,
        terms,
        change,
        earlier,
        evidence,
        stuckReports,
        ownViews,
        review,
        measure,
        outbox);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private static UserError notRunning() {
    return UserError.conflict("Dit plan loopt niet. Bekijk het plan en probeer het opnieuw.");
  }

  private static UserError ended() {
    return UserError.conflict("Dit plan is al besproken en klaar. U kunt een nieuw plan maken.");
  }
}
