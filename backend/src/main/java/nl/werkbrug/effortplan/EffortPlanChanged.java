package nl.werkbrug.effortplan;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/** Something happened to a plan: a proposal, a yes, evidence, a review, a step of a measure. */
@TypeAlias("EffortPlanChanged")
public record EffortPlanChanged(UUID id, UUID dossierId, Instant at, UUID effortPlanId, What what)
    implements OutboxEvent {

  /** What happened. */
  public enum What {
    PROPOSED,
    AGREED,
    EVIDENCE_ADDED,
    STUCK_REPORTED,
    OWN_VIEW_RECORDED,
    REVIEWED,
    MEASURE_PROPOSED,
    MEASURE_ANSWERED,
    MEASURE_DECIDED
  }
}
