package nl.werkbrug.vacancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class VacancyProposalController {

  record ProposeInput(UUID id, UUID vacancyId, List<UUID> dossierIds, String sentence) {}

  record MarkReadInput(UUID dossierId, UUID proposalId) {}

  record AnswerInput(
      UUID dossierId,
      UUID proposalId,
      int expectedVersion,
      boolean interested,
      @Nullable String reason) {}

  /** A proposal as it is told. */
  record View(
      UUID id,
      int version,
      UUID dossierId,
      VacancyView vacancy,
      String sentence,
      String proposedBy,
      Instant proposedAt,
      @Nullable Instant readAt,
      VacancyProposal.@Nullable Reaction answer) {

    static View of(VacancyProposalService.Shown shown) {
      VacancyProposal proposal = shown.proposal();
      return new View(
          proposal.id(),
          proposal.version(),
          proposal.dossierId(),
          shown.vacancy(),
          proposal.sentence(),
          proposal.proposedBy(),
          proposal.proposedAt(),
          proposal.readAt(),
          proposal.answer());
    }
  }

  record ProposePayload(@Nullable List<View> proposals, List<UserError> userErrors) {}

  record Payload(@Nullable View proposal, List<UserError> userErrors) {
    static Payload of(Result<VacancyProposalService.Shown> result) {
      return new Payload(result.part(View::of), result.errors());
    }
  }

  private final VacancyProposalService service;

  VacancyProposalController(VacancyProposalService service) {
    this.service = service;
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<View> vacancyProposals(
      DossierView dossier, @Argument int first, @Argument @Nullable String after) {
    if (!dossier.scope().sees(DossierSection.JOB_APPLICATIONS)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
            service.page(dossier, Connection.idKey(after), size + 1),
            size,
            shown -> shown.proposal().id().toString())
        .map(View::of);
  }

  @MutationMapping
  ProposePayload vacancyPropose(@Argument ProposeInput input, Caller caller) {
    Result<List<VacancyProposalService.Shown>> result = service.propose(caller, input);
    return new ProposePayload(
        result.part(shown -> shown.stream().map(View::of).toList()), result.errors());
  }

  @MutationMapping
  Payload vacancyProposalMarkRead(@Argument MarkReadInput input, Caller caller) {
    return Payload.of(service.markRead(caller, input.dossierId(), input.proposalId()));
  }

  @MutationMapping
  Payload vacancyProposalAnswer(@Argument AnswerInput input, Caller caller) {
    return Payload.of(service.answer(caller, input));
  }
}
