package nl.werkbrug.effortplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Receipt;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class EffortPlanController {

  record ProposeInput(
      UUID id,
      UUID dossierId,
      @Nullable Integer expectedVersion,
      int weeks,
      LocalDate startsOn,
      LocalDate reviewOn,
      String reviewTime,
      List<EffortTask> tasks) {}

  record AgreeInput(UUID dossierId, UUID effortPlanId, int expectedVersion, int number) {}

  record EvidenceInput(
      UUID id,
      UUID dossierId,
      UUID effortPlanId,
      UUID taskId,
      @Nullable String sentence,
      @Nullable UUID documentId,
      int amount) {}

  record StuckInput(UUID id, UUID dossierId, UUID effortPlanId, UUID taskId, String reason) {}

  record TaskViewInput(UUID taskId, TaskOutcome outcome, @Nullable String text) {}

  record OwnViewInput(
      UUID dossierId, UUID effortPlanId, int expectedVersion, List<TaskViewInput> views) {}

  record ReviewInput(
      UUID dossierId,
      UUID effortPlanId,
      int expectedVersion,
      List<TaskViewInput> views,
      Route route,
      String text) {}

  record MeasureProposeInput(
      UUID id,
      UUID dossierId,
      UUID effortPlanId,
      int expectedVersion,
      List<UUID> taskIds,
      String proposal,
      String reason,
      LocalDate answerUntil) {}

  record MeasureAnswerInput(UUID dossierId, UUID effortPlanId, int expectedVersion, String text) {}

  record MeasureDecideInput(
      UUID dossierId,
      UUID effortPlanId,
      int expectedVersion,
      EffortMeasure.MeasureOutcome outcome,
      String reason,
      String nextSteps) {}

  record PlanPayload(@Nullable EffortPlanView effortPlan, List<UserError> userErrors) {
    static PlanPayload of(Result<EffortPlanView> result) {
      return new PlanPayload(result.orNull(), result.errors());
    }
  }

  record AgreePayload(
      @Nullable EffortPlanView effortPlan, @Nullable Receipt receipt, List<UserError> userErrors) {}

  private final EffortPlanService service;
  private final EffortPlanProperties properties;

  EffortPlanController(EffortPlanService service, EffortPlanProperties properties) {
    this.service = service;
    this.properties = properties;
  }

  @QueryMapping
  List<Integer> effortPlanWeeks() {
    return properties.weeks();
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable EffortPlanView effortPlan(DossierView dossier) {
    return dossier.scope().sees(DossierSection.EFFORT_PLAN)
        ? service.current(dossier.scope())
        : null;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<EffortPlanView> effortPlans(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.EFFORT_PLAN)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        service.page(dossier.scope(), Connection.idKey(after), size + 1),
        size,
        plan -> plan.id().toString());
  }

  @MutationMapping
  PlanPayload effortPlanPropose(@Argument ProposeInput input, Caller caller) {
    return PlanPayload.of(service.propose(caller, input));
  }

  @MutationMapping
  AgreePayload effortPlanAgree(@Argument AgreeInput input, Caller caller) {
    Result<EffortPlanView> result = service.agree(caller, input);
    Signature client = result.part(view -> view.terms().agreedBy());
    return new AgreePayload(
        result.orNull(), client == null ? null : client.receipt(), result.errors());
  }

  @MutationMapping
  PlanPayload effortTaskEvidenceAdd(@Argument EvidenceInput input, Caller caller) {
    return PlanPayload.of(service.addEvidence(caller, input));
  }

  @MutationMapping
  PlanPayload effortTaskStuckReport(@Argument StuckInput input, Caller caller) {
    return PlanPayload.of(service.reportStuck(caller, input));
  }

  @MutationMapping
  PlanPayload effortPlanOwnViewRecord(@Argument OwnViewInput input, Caller caller) {
    return PlanPayload.of(service.recordOwnView(caller, input));
  }

  @MutationMapping
  PlanPayload effortPlanReview(@Argument ReviewInput input, Caller caller) {
    return PlanPayload.of(service.review(caller, input));
  }

  @MutationMapping
  PlanPayload effortMeasurePropose(@Argument MeasureProposeInput input, Caller caller) {
    return PlanPayload.of(service.proposeMeasure(caller, input));
  }

  @MutationMapping
  PlanPayload effortMeasureAnswer(@Argument MeasureAnswerInput input, Caller caller) {
    return PlanPayload.of(service.answerMeasure(caller, input));
  }

  @MutationMapping
  PlanPayload effortMeasureDecide(@Argument MeasureDecideInput input, Caller caller) {
    return PlanPayload.of(service.decideMeasure(caller, input));
  }
}
