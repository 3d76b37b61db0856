package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.ConsentRequestController.ConsentRequestAnswerInput;
import nl.werkbrug.dossier.ConsentRequestController.ConsentRequestSendInput;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
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
class ConsentRequestService {

  /** A question that nobody answers goes away by itself after so many days. */
  static final int DAYS_TO_ANSWER = 30;

  static final int MAX_REASON = 500;

  private final Dossiers dossiers;
  private final DossierService consents;
  private final DossierRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  ConsentRequestService(
      Dossiers dossiers,
      DossierService consents,
      DossierRepository repository,
      OutboxRelay relay,
      Clock clock) {
    this.dossiers = dossiers;
    this.consents = consents;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  /** An adviser asks the client for more, for the own organisation. */
  Result<ConsentRequest> send(Caller caller, ConsentRequestSendInput input) {
    Instant now = clock.instant();
    LocalDate today = Weeks.day(now);
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(!input.sections().isEmpty(), "sections", "Kies ten minste één onderdeel.")
            .that(
                input.purpose().byConsent(),
                "purpose",
                "Hiervoor is geen toestemming nodig. Kies een ander doel.")
            .that(
                !input.purpose().byConsent()
                    || input.purpose().sections().containsAll(input.sections()),
                "sections",
                "Voor dit doel is niet alles nodig wat u koos. Vraag minder, of kies een ander doel.")
            .that(
                DossierService.isLastDay(input.lastDay(), today),
                "lastDay",
                DossierService.LAST_DAY);
    String reason = checks.text("reason", "waarom u dit vraagt", input.reason(), MAX_REASON);
    return change(
        caller,
        input.dossierId(),
        dossier -> {
          ConsentRequest already = dossier.request(input.id());
          if (already != null) {
            return Result.done(new Asked(already, null));
          }
          if (checks.failed()) {
            return checks.refusal();
          }
          ConsentRequest question = question(caller, input, reason, now);
          Result<List<ConsentRequest>> asked = dossier.ask(question, now);
          List<ConsentRequest> requests = asked.orNull();
          return requests == null
              ? Result.refused(asked.errors())
              : Result.done(new Asked(question, requests));
        });
  }

  private static ConsentRequest question(
      Caller caller, ConsentRequestSendInput input, String reason, Instant now) {
    LocalDate lastToAnswer = Weeks.day(now).plusDays(DAYS_TO_ANSWER);
    LocalDate answerBy = input.lastDay().isBefore(lastToAnswer) ? input.lastDay() : lastToAnswer;
    return new ConsentRequest(
        input.id(),
        Objects.requireNonNull(caller.organisationId()),
        caller.personId(),
        caller.name(),
        input.purpose(),
        EnumSet.copyOf(input.sections()),
        reason,
        input.lastDay(),
        now,
        Weeks.start(answerBy.plusDays(1)),
        ConsentRequest.State.OPEN,
        null,
        Set.of());
  }

  /** A colleague may do it too: the organisation asks, not the person. */
  Result<ConsentRequest> takeBack(Caller caller, UUID dossierId, UUID requestId) {
    Instant now = clock.instant();
    return change(
        caller,
        dossierId,
        dossier -> {
          ConsentRequest question = dossier.request(requestId);
          if (question == null || !caller.worksFor(question.organisationId())) {
            return Result.refused(UserError.notFound());
          }
          if (question.stateAt(now) == ConsentRequest.State.TAKEN_BACK) {
            return Result.done(new Asked(question, null));
          }
          if (!question.isOpen(now)) {
            return Result.refused(
                UserError.conflict("Deze vraag staat niet meer open. Bekijk het antwoord."));
          }
          ConsentRequest gone = question.takenBack(now);
          return Result.done(new Asked(gone, dossier.with(gone)));
        });
  }

  /** The client says yes to all of it, to a part of it, or no. */
  Result<DossierService.Changed> answer(Caller caller, ConsentRequestAnswerInput input) {
    Instant now = clock.instant();
    return consents.changeAccess(
        caller,
        input.dossierId(),
        input.id(),
        dossier -> {
          ConsentRequest question = dossier.request(input.requestId());
          if (question == null) {
            return Result.refused(UserError.notFound());
          }
          if (!question.isOpen(now)) {
            return Result.refused(
                UserError.conflict("Deze vraag staat niet meer open. U hoeft niets te doen."));
          }
          return answer(dossier, question, input, now);
        });
  }

  private static Result<Dossier.AccessChange> answer(
      Dossier dossier, ConsentRequest question, ConsentRequestAnswerInput input, Instant now) {
    LocalDate lastDay = input.lastDay();
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(
                question.sections().containsAll(input.sections()),
                "sections",
                "Kies alleen uit wat er gevraagd is.");
    if (!input.sections().isEmpty()) {
      checks.that(
          lastDay != null
              && !lastDay.isBefore(Weeks.day(now))
              && !lastDay.isAfter(question.lastDay()),
          "lastDay",
          "Kies een dag vanaf vandaag, en niet later dan is gevraagd.");
    }
    if (checks.failed()) {
      return checks.refusal();
    }
    if (input.sections().isEmpty() || lastDay == null) {
      ConsentEvent no =
          event(input.id(), ConsentEvent.Kind.REFUSED, question, question.sections(), null, now);
      return Result.done(dossier.answer(question, null, no, now));
    }
    if (dossier.isFullOfEvents()) {
      return Result.refused(Dossier.tooOften());
    }
    Set<DossierSection> sections = EnumSet.copyOf(input.sections());
    Grant consent =
        new Grant(
            input.id(),
            question.organisationId(),
            LegalBasis.CONSENT,
            question.purpose(),
            sections,
            now,
            Weeks.start(lastDay.plusDays(1)));
    ConsentEvent yes = event(input.id(), ConsentEvent.Kind.GIVEN, question, sections, lastDay, now);
    return Result.done(dossier.answer(question, consent, yes, now));
  }

  private static ConsentEvent event(
      UUID id,
      ConsentEvent.Kind kind,
      ConsentRequest question,
      Set<DossierSection> sections,
      @Nullable LocalDate lastDay,
      Instant now) {
    return new ConsentEvent(
        id,
        kind,
        question.organisationId(),
        question.purpose(),
        sections,
        lastDay,
        Receipt.of(
            id,
            now,
            kind,
            question.id(),
            question.organisationId(),
            question.purpose(),
            sections,
            lastDay == null ? "" : lastDay));
  }

  /**
   * What a change comes to.
   *
   * @param requests the questions as they should become; null when there is nothing left to do
   */
  private record Asked(ConsentRequest question, @Nullable List<ConsentRequest> requests) {}

  private interface Rule {
    Result<Asked> apply(Dossier dossier);
  }

  private Result<ConsentRequest> change(Caller caller, UUID dossierId, Rule rule) {
    return Retry.whenOvertaken(() -> tryChange(caller, dossierId, rule));
  }

  /** Empty when somebody else changed the dossier in between. */
  private Optional<Result<ConsentRequest>> tryChange(Caller caller, UUID dossierId, Rule rule) {
    Optional<DossierView> view = dossiers.view(caller, dossierId);
    if (view.isEmpty()) {
      return Optional.of(Result.refused(UserError.notFound()));
    }
    if (view.get().scope().isReadOnly()) {
      return Optional.of(Result.refused(Dossiers.READ_ONLY));
    }
    if (!caller.is(Role.ADVISER)) {
      return Optional.of(
          Result.refused(
              UserError.notAllowed("Alleen een adviseur kan de cliënt om toestemming vragen.")));
    }
    Result<Asked> result = rule.apply(view.get().dossier());
    Asked asked = result.orNull();
    if (asked == null) {
      return Optional.of(Result.refused(result.errors()));
    }
    return asked.requests() == null || store(view.get(), asked.question(), asked.requests())
        ? Optional.of(Result.done(asked.question()))
        : Optional.empty();
  }

  private boolean store(DossierView view, ConsentRequest question, List<ConsentRequest> requests) {
    ConsentRequestChanged event =
        new ConsentRequestChanged(
            UUID.randomUUID(),
            view.id(),
            clock.instant(),
            question.state() == ConsentRequest.State.OPEN ? question.id() : null);
    if (!repository.changeRequests(view.scope(), view.dossier().version(), requests, event)) {
      return false;
    }
    relay.relay(Dossier.class, view.id());
    return true;
  }
}
