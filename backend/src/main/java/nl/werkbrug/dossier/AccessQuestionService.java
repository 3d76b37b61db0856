package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.audit.AccessLog;
import nl.werkbrug.audit.AccessRecord;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** "Waarom?": a client asks about an entry of the access log, a privacy officer answers. */
@Service
class AccessQuestionService {

  /** So many may be open at once; enough for anybody, and an officer can keep up. */
  static final int MAX_OPEN = 10;

  private static final int MAX_TEXT = 500;
  private static final int MAX_ANSWER = 1_000;

  private final Dossiers dossiers;
  private final AccessQuestionRepository repository;
  private final AccessLog log;
  private final Clock clock;

  AccessQuestionService(
      Dossiers dossiers, AccessQuestionRepository repository, AccessLog log, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.log = log;
    this.clock = clock;
  }

  /** Whose officer can be asked: staff of an organisation, not an employer or a client. */
  static boolean canBeAsked(AccessRecord entry) {
    return entry.organisationId() != null && entry.role() != Role.EMPLOYER;
  }

  Result<AccessQuestion> ask(Caller caller, AccessQuestionController.AskInput input) {
    Optional<DossierView> view = dossiers.view(caller, input.dossierId());
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (!view.get().scope().isClient()) {
      return Result.refused(UserError.notAllowed("Alleen de cliënt zelf kan dit vragen."));
    }
    Checks checks = new Checks().newId("id", input.id());
    String text = checks.optionalText("text", "uw vraag", input.text(), MAX_TEXT);
    return checks.failed() ? checks.refusal() : ask(view.get(), input, text);
  }

  private Result<AccessQuestion> ask(
      DossierView view, AccessQuestionController.AskInput input, @Nullable String text) {
    AccessScope scope = view.scope();
    Optional<AccessQuestion> already = repository.find(scope, input.id());
    if (already.isPresent()) {
      return Result.done(already.get());
    }
    Optional<AccessRecord> entry =
        log.find(scope.dossierId(), input.entryId()).filter(AccessQuestionService::canBeAsked);
    if (entry.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (repository.open(scope) >= MAX_OPEN) {
      return Result.refused(
          UserError.of(
              UserErrorCode.TOO_MUCH,
              "U wacht al op 10 antwoorden. Vraag dit als er een antwoord is gekomen."));
    }
    AccessQuestion question = question(view, entry.get(), input.id(), text);
    return repository.insert(scope, question)
        ? Result.done(question)
        : repository
            .find(scope, input.id())
            .map(Result::done)
            .orElseGet(
                () ->
                    Result.refused(
                        UserError.conflict("U vroeg dit al. Het antwoord komt hier te staan.")));
  }

  private AccessQuestion question(
      DossierView view, AccessRecord entry, UUID id, @Nullable String text) {
    AccessRecord.Subject seen = entry.subjectOf(view.id());
    return new AccessQuestion(
        id,
        1,
        view.id(),
        view.clientName(),
        Objects.requireNonNull(entry.organisationId()),
        entry.id(),
        entry.at(),
        entry.actorName(),
        entry.role(),
        seen.sections(),
        seen.purposes(),
        clock.instant(),
        text,
        null);
  }

  /** What the organisation of the calling officer was asked; nothing for everybody else. */
  Connection<AccessQuestion> page(Caller caller, boolean open, int first, @Nullable String after) {
    UUID organisation = officerOf(caller);
    int size = Connection.first(first);
    if (organisation == null) {
      return Connection.of(List.of(), size, question -> question.id().toString());
    }
    caller.trace().addLogRead();
    return Connection.of(
        repository.page(organisation, open, Connection.idKey(after), size + 1),
        size,
        question -> question.id().toString());
  }

  Result<AccessQuestion> answer(Caller caller, AccessQuestionController.AnswerInput input) {
    UUID organisation = officerOf(caller);
    Optional<AccessQuestion> found =
        organisation == null ? Optional.empty() : repository.find(organisation, input.id());
    if (organisation == null || found.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    Checks checks = new Checks();
    String text = checks.text("answer", "het antwoord", input.answer(), MAX_ANSWER);
    if (checks.failed()) {
      return checks.refusal();
    }
    AccessQuestion.Answer before = found.get().answer();
    if (before != null) {
      return before.text().equals(text) && before.byName().equals(caller.name())
          ? Result.done(found.get())
          : Result.refused(UserError.stale());
    }
    Instant now = clock.instant();
    if (!repository.answer(
        organisation,
        input.id(),
        input.expectedVersion(),
        new AccessQuestion.Answer(text, now, caller.name()))) {
      return Result.refused(UserError.stale());
    }
    dossiers.signal(found.get().dossierId(), null, 0);
    return repository
        .find(organisation, input.id())
        .map(Result::done)
        .orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private static @Nullable UUID officerOf(Caller caller) {
    return caller.is(Role.PRIVACY_OFFICER) ? caller.organisationId() : null;
  }
}
