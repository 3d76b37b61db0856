package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.UUID;
import nl.werkbrug.platform.OutboxEvent;
import org.springframework.data.annotation.TypeAlias;

/**
 * A vacancy was proposed to a client, or the client read the proposal or answered it.
 *
 * @param adviserId who proposed it
 */
@TypeAlias("VacancyProposalChanged")
public record VacancyProposalChanged(
    UUID id, UUID dossierId, Instant at, UUID proposalId, UUID vacancyId, UUID adviserId, What what)
    implements OutboxEvent {

  /** What happened to the proposal. */
  public enum What {
    PROPOSED,
    READ,
    ANSWERED
  }
}
