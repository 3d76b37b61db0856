package nl.werkbrug.effortplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.werkbrug.document.Documents;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.effortplan.EffortPlanChanged.What;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.jobapplication.JobApplications;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class EffortPlanService {

  private static final int MAX_TITLE = 120;
  private static final int MAX_DONE_WHEN = 300;
  private static final int MAX_SENTENCE = 1_000;
  private static final int MAX_TEXT = 2_000;
  private static final int MAX_ANSWER = 4_000;
  private static final Pattern OFFICE_HOURS = Pattern.compile("(0[89]|1[0-7]):[0-5]\\d|18:00");

  private final Dossiers dossiers;
  private final EffortPlanRepository repository;
  private final JobApplications applications;
  private final Documents documents;
  private final EffortPlanProperties properties;
  private final OutboxRelay relay;
  private final Clock clock;

  EffortPlanService(
      Dossiers dossiers,
      EffortPlanRepository repository,
      JobApplications applications,
      Documents documents,
      EffortPlanProperties properties,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.applications = applications;
    this.documents = documents;
    this.properties = properties;
    this.relay = relay;
    this.clock = clock;
  }

  @Nullable EffortPlanView current(AccessScope scope) {
    return repository.current(scope).map(plan -> view(scope, plan)).orElse(null);
  }

  List<EffortPlanView> page(AccessScope scope, @Nullable UUID after, int limit) {
    return repository.page(scope, after, limit).stream().map(plan -> view(scope, plan)).toList();
  }

  Result<EffortPlanView> propose(Caller caller, EffortPlanController.ProposeInput input) {
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope -> {
          Optional<EffortPlan> before = repository.find(scope, input.id());
          Instant now = clock.instant();
          Checks checks = new Checks().newId("id", input.id());
          PlanTerms terms =
              terms(checks, input, caller, before.map(plan -> plan.newest().number()).orElse(0));
          terms.check(
              checks,
              Weeks.day(now),
              properties.weeks(),
              before.filter(EffortPlan::isAgreed).map(it -> it.terms().startsOn()).orElse(null));
          if (checks.failed()) {
            return checks.refusal();
          }
          return before.isEmpty()
              ? open(scope, input, terms)
              : change(
                  scope,
                  input.id(),
                  Optional.ofNullable(input.expectedVersion()).orElse(0),
                  What.PROPOSED,
                  plan -> plan.changed(terms));
        });
  }

  private PlanTerms terms(
      Checks checks, EffortPlanController.ProposeInput input, Caller caller, int numberBefore) {
    List<EffortTask> tasks =
        IntStream.range(0, Math.min(input.tasks().size(), PlanTerms.MAX_TASKS + 1))
            .mapToObj(index -> task(checks, input.tasks().get(index), index + 1))
            .toList();
    boolean hour = OFFICE_HOURS.matcher(input.reviewTime()).matches();
    checks.that(hour, "reviewTime", "Kies een tijd van 08:00 tot en met 18:00.");
    Instant reviewAt =
        input
            .reviewOn()
            .atTime(hour ? LocalTime.parse(input.reviewTime()) : LocalTime.NOON)
            .atZone(Weeks.AMSTERDAM)
            .toInstant();
    return new PlanTerms(
        numberBefore + 1,
        input.weeks(),
        input.startsOn(),
        reviewAt,
        tasks,
        Signature.of(
            caller, input.id(), clock.instant(), input.weeks(), input.startsOn(), reviewAt, tasks),
        null);
  }

  private static EffortTask task(Checks checks, EffortTask task, int place) {
    checks.newId("tasks", task.id());
    return new EffortTask(
        task.id(),
        checks.text("tasks", "de naam van taak " + place, task.title(), MAX_TITLE),
        checks.text(
            "tasks", "wanneer taak " + place + " gedaan is", task.doneWhen(), MAX_DONE_WHEN),
        task.kind(),
        task.amount());
  }

  private Result<EffortPlanView> open(
      AccessScope scope, EffortPlanController.ProposeInput input, PlanTerms terms) {
    if (input.expectedVersion() != null) {
      return Result.refused(UserError.notFound());
    }
    EffortPlan plan =
        EffortPlan.proposed(
            input.id(), scope.dossierId(), terms, event(scope, input.id(), What.PROPOSED));
    if (repository.insert(scope, plan)) {
      relay.relay(EffortPlan.class, plan.id());
      return Result.done(view(scope, plan));
    }
    boolean another = repository.current(scope).filter(open -> open.review() == null).isPresent();
    return Result.refused(
        another
            ? UserError.conflict("Er is al een plan. Wijzig dat plan, of rond het eerst af.")
            : UserError.notFound());
  }

  Result<EffortPlanView> agree(Caller caller, EffortPlanController.AgreeInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope ->
            change(
                scope,
                input.effortPlanId(),
                input.expectedVersion(),
                What.AGREED,
                plan ->
                    plan.agreed(
                        input.number(),
                        Signature.of(
                            caller, plan.id(), clock.instant(), input.number(), plan.newest()))));
  }

  Result<EffortPlanView> addEvidence(Caller caller, EffortPlanController.EvidenceInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Checks checks = new Checks().newId("id", input.id());
          String sentence =
              checks.optionalText("sentence", "de zin", input.sentence(), MAX_SENTENCE);
          checks
              .that(
                  sentence != null || input.documentId() != null,
                  "sentence",
                  "Schrijf een zin of voeg een foto toe.")
              .that(
                  input.documentId() == null || documents.has(scope, input.documentId()),
                  "documentId",
                  "Dit bestand is er niet. Stuur het eerst op, en voeg het dan toe.")
              .that(
                  input.amount() >= 1 && input.amount() <= EffortTask.MAX_COUNT,
                  "amount",
                  "Kies hoe vaak: 1 tot en met 50 keer.");
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortPlan.Evidence evidence =
              new EffortPlan.Evidence(
                  input.id(),
                  input.taskId(),
                  sentence,
                  input.documentId(),
                  input.amount(),
                  clock.instant());
          return change(
              scope, input.effortPlanId(), null, What.EVIDENCE_ADDED, plan -> plan.shown(evidence));
        });
  }

  Result<EffortPlanView> reportStuck(Caller caller, EffortPlanController.StuckInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Checks checks = new Checks().newId("id", input.id());
          String reason =
              checks.text("reason", "waarom het niet lukt", input.reason(), MAX_SENTENCE);
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortPlan.StuckReport report =
              new EffortPlan.StuckReport(input.id(), input.taskId(), reason, clock.instant());
          return change(
              scope, input.effortPlanId(), null, What.STUCK_REPORTED, plan -> plan.stuck(report));
        });
  }

  Result<EffortPlanView> recordOwnView(Caller caller, EffortPlanController.OwnViewInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Checks checks = new Checks();
          List<TaskView> views = views(checks, input.views());
          return checks.failed()
              ? checks.refusal()
              : change(
                  scope,
                  input.effortPlanId(),
                  input.expectedVersion(),
                  What.OWN_VIEW_RECORDED,
                  plan -> plan.seenByClient(views));
        });
  }

  Result<EffortPlanView> review(Caller caller, EffortPlanController.ReviewInput input) {
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope -> {
          Instant now = clock.instant();
          Checks checks = new Checks();
          List<TaskView> views = views(checks, input.views());
          String text = checks.text("text", "de uitleg", input.text(), MAX_TEXT);
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortReview talk =
              new EffortReview(
                  views,
                  input.route(),
                  text,
                  Signature.of(caller, input.effortPlanId(), now, views, input.route(), text));
          return change(
              scope,
              input.effortPlanId(),
              input.expectedVersion(),
              What.REVIEWED,
              plan -> plan.reviewed(talk, Weeks.day(now)));
        });
  }

  private List<TaskView> views(Checks checks, List<EffortPlanController.TaskViewInput> inputs) {
    Instant now = clock.instant();
    checks.that(
        inputs.size() <= PlanTerms.MAX_TASKS
            && inputs.stream().map(EffortPlanController.TaskViewInput::taskId).distinct().count()
                == inputs.size(),
        "views",
        "Kies bij elke taak één keer hoe het is gegaan.");
    return inputs.stream()
        .limit(PlanTerms.MAX_TASKS)
        .map(
            view ->
                new TaskView(
                    view.taskId(),
                    view.outcome(),
                    checks.optionalText("views", "de toelichting", view.text(), MAX_SENTENCE),
                    now))
        .toList();
  }

  Result<EffortPlanView> proposeMeasure(
      Caller caller, EffortPlanController.MeasureProposeInput input) {
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope -> {
          Instant now = clock.instant();
          LocalDate today = Weeks.day(now);
          Checks checks = new Checks().newId("id", input.id());
          String proposal = checks.text("proposal", "het voorstel", input.proposal(), MAX_TEXT);
          String reason = checks.text("reason", "de reden", input.reason(), MAX_TEXT);
          checks.that(
              !input.answerUntil().isBefore(today.plusDays(EffortMeasure.MIN_DAYS_TO_ANSWER))
                  && !input
                      .answerUntil()
                      .isAfter(today.plusWeeks(EffortMeasure.MAX_WEEKS_TO_ANSWER)),
              "answerUntil",
              "Geef de cliënt minstens 7 dagen en hooguit 6 weken om te reageren.");
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortMeasure measure =
              new EffortMeasure(
                  input.id(),
                  input.taskIds().stream().distinct().limit(PlanTerms.MAX_TASKS).toList(),
                  proposal,
                  reason,
                  input.answerUntil(),
                  Signature.of(caller, input.id(), now, input.taskIds(), proposal, reason),
                  null,
                  null);
          return change(
              scope,
              input.effortPlanId(),
              input.expectedVersion(),
              What.MEASURE_PROPOSED,
              plan -> plan.measureProposed(measure));
        });
  }

  Result<EffortPlanView> answerMeasure(
      Caller caller, EffortPlanController.MeasureAnswerInput input) {
    return ofClient(
        caller,
        input.dossierId(),
        scope -> {
          Checks checks = new Checks();
          String text = checks.text("text", "uw reactie", input.text(), MAX_ANSWER);
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortMeasure.Answer answer =
              new EffortMeasure.Answer(
                  text, Receipt.of(input.effortPlanId(), clock.instant(), text));
          return change(
              scope,
              input.effortPlanId(),
              input.expectedVersion(),
              What.MEASURE_ANSWERED,
              plan -> plan.measureAnswered(answer));
        });
  }

  Result<EffortPlanView> decideMeasure(
      Caller caller, EffortPlanController.MeasureDecideInput input) {
    return ofContactPerson(
        caller,
        input.dossierId(),
        scope -> {
          Instant now = clock.instant();
          Checks checks = new Checks();
          String reason = checks.text("reason", "de reden", input.reason(), MAX_TEXT);
          String nextSteps =
              checks.text("nextSteps", "wat er nu gebeurt", input.nextSteps(), MAX_TEXT);
          if (checks.failed()) {
            return checks.refusal();
          }
          EffortMeasure.Decision decision =
              new EffortMeasure.Decision(
                  input.outcome(),
                  reason,
                  nextSteps,
                  Signature.of(
                      caller, input.effortPlanId(), now, input.outcome(), reason, nextSteps));
          return change(
              scope,
              input.effortPlanId(),
              input.expectedVersion(),
              What.MEASURE_DECIDED,
              plan -> plan.measureDecided(decision, Weeks.day(now)));
        });
  }

  private interface Rule {
    Result<EffortPlan> on(EffortPlan plan);
  }

  /**
   * Applies a rule and stores what it makes of the plan, when nobody changed the plan meanwhile.
   *
   * @param expectedVersion null where the change fits any version: then it is tried again
   */
  private Result<EffortPlanView> change(
      AccessScope scope, UUID planId, @Nullable Integer expectedVersion, What what, Rule rule) {
    return Retry.whenOvertaken(
        () -> {
          Optional<EffortPlan> found = repository.find(scope, planId);
          if (found.isEmpty()) {
            return Optional.of(Result.refused(UserError.notFound()));
          }
          EffortPlan before = found.get();
          Result<EffortPlan> result = rule.on(before);
          if (!(result instanceof Result.Done<EffortPlan>(EffortPlan after))) {
            return Optional.of(Result.refused(result.errors()));
          }
          if (after.equals(before)) {
            return Optional.of(Result.done(view(scope, before)));
          }
          boolean expected = expectedVersion == null || expectedVersion == before.version();
          if (expected && repository.save(scope, before, after, event(scope, planId, what))) {
            relay.relay(EffortPlan.class, planId);
            return Optional.of(
                Result.done(view(scope, repository.find(scope, planId).orElseThrow())));
          }
          return expectedVersion == null
              ? Optional.empty()
              : Optional.of(Result.refused(UserError.stale()));
        });
  }

  private EffortPlanChanged event(AccessScope scope, UUID planId, What what) {
    return new EffortPlanChanged(
        UUID.randomUUID(), scope.dossierId(), clock.instant(), planId, what);
  }

  private EffortPlanView view(AccessScope scope, EffortPlan plan) {
    return new EffortPlanView(plan, scope, applications, Weeks.day(clock.instant()));
  }

  private Result<EffortPlanView> ofClient(
      Caller caller, UUID dossierId, Function<AccessScope, Result<EffortPlanView>> change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.EFFORT_PLAN,
        scope ->
            scope.isClient()
                ? change.apply(scope)
                : Result.refused(UserError.notAllowed("Alleen de cliënt zelf kan dit doen.")));
  }

  private Result<EffortPlanView> ofContactPerson(
      Caller caller, UUID dossierId, Function<AccessScope, Result<EffortPlanView>> change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.EFFORT_PLAN,
        scope ->
            scope.isContactPerson()
                ? change.apply(scope)
                : Result.refused(
                    UserError.notAllowed("Alleen de vaste contactpersoon kan dit doen.")));
  }
}
