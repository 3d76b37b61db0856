package nl.werkbrug.vacancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class VacancyProposalService {

  static final int MAX_CLIENTS = 50;

  private final Dossiers dossiers;
  private final VacancyReaders readers;
  private final VacancyRepository vacancies;
  private final VacancyProposalRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  VacancyProposalService(
      Dossiers dossiers,
      VacancyReaders readers,
      VacancyRepository vacancies,
      VacancyProposalRepository repository,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.readers = readers;
    this.vacancies = vacancies;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  /** A proposal with its vacancy, as one caller sees them. */
  record Shown(VacancyProposal proposal, VacancyView vacancy) {}

  List<Shown> page(DossierView dossier, @Nullable UUID after, int limit) {
    List<VacancyProposal> proposals = repository.page(dossier.scope(), after, limit);
    Map<UUID, Vacancy> found =
        vacancies.all(proposals.stream().map(VacancyProposal::vacancyId).toList());
    VacancyReader reader = readers.of(dossier);
    return proposals.stream()
        .map(
            it ->
                new Shown(
                    it, new VacancyView(Objects.requireNonNull(found.get(it.vacancyId())), reader)))
        .toList();
  }

  /** Proposes one vacancy to all of these clients, or to none of them. */
  Result<List<Shown>> propose(Caller caller, VacancyProposalController.ProposeInput input) {
    if (caller.is(Role.CLIENT)) {
      return Result.refused(UserError.notAllowed("Alleen een adviseur stelt een vacature voor."));
    }
    Checks checks = new Checks().newId("id", input.id());
    String sentence =
        checks.text("sentence", "een zin", input.sentence(), VacancyService.MAX_SENTENCE);
    List<UUID> ids = input.dossierIds().stream().distinct().toList();
    checks.that(!ids.isEmpty(), "dossierIds", "Kies voor wie deze vacature is.");
    if (checks.failed()) {
      return checks.refusal();
    }
    if (ids.size() > MAX_CLIENTS) {
      return Result.refused(
          new UserError(
              UserErrorCode.TOO_MUCH,
              "U kunt een vacature aan 50 mensen tegelijk voorstellen. Kies er minder.",
              List.of("input", "dossierIds")));
    }
    Optional<Vacancy> vacancy =
        vacancies.find(input.vacancyId()).filter(readers.of(caller, null)::sees);
    List<DossierView> clients =
        ids.stream()
            .flatMap(id -> dossiers.view(caller, id).stream())
            .filter(view -> view.scope().sees(DossierSection.JOB_APPLICATIONS))
            .filter(view -> !view.scope().isReadOnly())
            .toList();
    if (vacancy.isEmpty() || clients.size() < ids.size()) {
      return Result.refused(UserError.notFound());
    }
    UserError tooSoon = tooSoon(vacancy.get(), clients);
    return tooSoon == null
        ? store(caller, input.id(), vacancy.get(), clients, sentence)
        : Result.refused(tooSoon);
  }

  private @Nullable UserError tooSoon(Vacancy vacancy, List<DossierView> clients) {
    Instant now = clock.instant();
    if (!vacancy.isOpen(Weeks.day(now))) {
      return UserError.conflict("Deze vacature is niet meer open. Kies een andere.");
    }
    return vacancy.isOpenToAll(now) || clients.stream().allMatch(readers::isOwnCandidate)
        ? null
        : UserError.conflict(
            "Deze vacature is de eerste 2 dagen voor kandidaten van de gemeente. Stel hem daarna voor.");
  }

  private Result<List<Shown>> store(
      Caller caller, UUID proposing, Vacancy vacancy, List<DossierView> clients, String sentence) {
    List<Shown> shown = new ArrayList<>();
    for (DossierView client : clients) {
      Optional<VacancyProposal> stored =
          repository.insert(
              client.scope(), proposal(caller, proposing, vacancy, client.id(), sentence));
      if (stored.isEmpty()) {
        return Result.refused(UserError.notFound());
      }
      relay.relay(VacancyProposal.class, stored.get().id());
      shown.add(new Shown(stored.get(), new VacancyView(vacancy, readers.of(client))));
    }
    return Result.done(shown);
  }

  private VacancyProposal proposal(
      Caller caller, UUID proposing, Vacancy vacancy, UUID dossierId, String sentence) {
    Instant now = clock.instant();
    UUID id = VacancyIds.proposal(proposing, dossierId);
    return new VacancyProposal(
        id,
        1,
        dossierId,
        vacancy.id(),
        sentence,
        caller.personId(),
        caller.name(),
        Objects.requireNonNull(caller.organisationId()),
        now,
        YearMonth.from(Weeks.day(now)).toString(),
        null,
        null,
        List.of(
            new VacancyProposalChanged(
                id,
                dossierId,
                now,
                id,
                vacancy.id(),
                caller.personId(),
                VacancyProposalChanged.What.PROPOSED)));
  }

  Result<Shown> markRead(Caller caller, UUID dossierId, UUID proposalId) {
    return ofClient(
        caller,
        dossierId,
        proposalId,
        (scope, before) -> {
          if (before.readAt() == null) {
            Instant now = clock.instant();
            repository.markRead(
                scope, proposalId, now, event(before, now, VacancyProposalChanged.What.READ));
          }
          return null;
        });
  }

  Result<Shown> answer(Caller caller, VacancyProposalController.AnswerInput input) {
    Checks checks = new Checks();
    String reason =
        checks.optionalText("reason", "de reden", input.reason(), VacancyService.MAX_SENTENCE);
    if (checks.failed()) {
      return checks.refusal();
    }
    return ofClient(
        caller,
        input.dossierId(),
        input.proposalId(),
        (scope, before) -> {
          VacancyProposal.Reaction earlier = before.answer();
          if (earlier != null
              && earlier.interested() == input.interested()
              && Objects.equals(earlier.reason(), reason)) {
            return null;
          }
          Instant now = clock.instant();
          return repository.answer(
                  scope,
                  before,
                  input.expectedVersion(),
                  new VacancyProposal.Reaction(input.interested(), reason, now),
                  event(before, now, VacancyProposalChanged.What.ANSWERED))
              ? null
              : UserError.stale();
        });
  }

  private static VacancyProposalChanged event(
      VacancyProposal proposal, Instant now, VacancyProposalChanged.What what) {
    return new VacancyProposalChanged(
        UuidCreator.getTimeOrderedEpoch(),
        proposal.dossierId(),
        now,
        proposal.id(),
        proposal.vacancyId(),
        proposal.adviserId(),
        what);
  }

  private interface Change {
    @Nullable UserError on(AccessScope scope, VacancyProposal before);
  }

  private Result<Shown> ofClient(Caller caller, UUID dossierId, UUID proposalId, Change change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.JOB_APPLICATIONS,
        scope -> {
          Optional<VacancyProposal> before = repository.find(scope, proposalId);
          if (before.isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          if (!scope.isClient()) {
            return Result.refused(
                UserError.notAllowed("Alleen de cliënt zelf antwoordt op een voorstel."));
          }
          UserError error = change.on(scope, before.get());
          if (error != null) {
            return Result.refused(error);
          }
          relay.relay(VacancyProposal.class, proposalId);
          return Result.done(shown(caller, repository.find(scope, proposalId).orElseThrow()));
        });
  }

  private Shown shown(Caller caller, VacancyProposal proposal) {
    return new Shown(
        proposal,
        new VacancyView(
            vacancies.find(proposal.vacancyId()).orElseThrow(), readers.of(caller, null)));
  }
}
