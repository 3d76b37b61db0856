package nl.werkbrug.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.contact.ContactPersonRequest.End;
import nl.werkbrug.contact.ContactPersonRequest.State;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.ContactPerson;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A client asks for another contact person, a team lead answers. */
@Service
class ContactPersonRequestService {

  private static final int MAX_TEXT = 500;

  private final Dossiers dossiers;
  private final ContactPersonRequestRepository repository;
  private final Clock clock;

  ContactPersonRequestService(
      Dossiers dossiers, ContactPersonRequestRepository repository, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.clock = clock;
  }

  /** The last one, for the client alone. */
  Optional<ContactPersonRequest> latest(AccessScope scope) {
    return scope.isClient() ? repository.latest(scope) : Optional.empty();
  }

  Result<ContactPersonRequest> send(Caller caller, ContactPersonRequestController.SendInput input) {
    Optional<DossierView> view = dossiers.view(caller, input.dossierId());
    if (view.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    AccessScope scope = view.get().scope();
    if (!scope.isClient()) {
      return Result.refused(UserError.notAllowed("Alleen de cliënt zelf kan dit vragen."));
    }
    Instant now = clock.instant();
    Optional<ContactPerson> about =
        view.get().allContactPersons().stream()
            .filter(person -> person.isCurrent(Weeks.day(now)))
            .filter(person -> person.personId().equals(input.contactPersonId()))
            .findFirst();
    Checks checks =
        new Checks()
            .newId("id", input.id())
            .that(
                about.isPresent(),
                "contactPersonId",
                "Deze persoon is niet meer uw contactpersoon. Vernieuw de pagina.");
    String reason = checks.optionalText("reason", "uw uitleg", input.reason(), MAX_TEXT);
    if (checks.failed() || about.isEmpty()) {
      // Sent again after the change that it asked for: it was received all the same.
      return repository.find(scope, input.id()).map(Result::done).orElseGet(checks::refusal);
    }
    return send(view.get(), about.get(), input.id(), reason, now);
  }

  private Result<ContactPersonRequest> send(
      DossierView view, ContactPerson about, UUID id, @Nullable String reason, Instant now) {
    AccessScope scope = view.scope();
    ContactPersonRequest request =
        new ContactPersonRequest(
            id,
            1,
            scope.dossierId(),
            scope.dossierId(),
            view.clientName(),
            about.organisationId(),
            about.team(),
            about.personId(),
            about.name(),
            reason,
            now,
            OfficeHours.workingDaysAfter(Weeks.day(now), ContactPersonRequest.WORKING_DAYS),
            null);
    if (repository.insert(scope, request)) {
      dossiers.signal(scope.dossierId(), null, 0);
      return Result.done(request);
    }
    return repository.find(scope, id).map(Result::done).orElseGet(() -> refusedTwice(scope));
  }

  private Result<ContactPersonRequest> refusedTwice(AccessScope scope) {
    return repository.latest(scope).filter(last -> last.end() == null).isPresent()
        ? Result.refused(
            UserError.conflict(
                "U wacht al op een antwoord van de teamleider. U hoeft niets te doen."))
        : Result.refused(UserError.notFound());
  }

  Result<ContactPersonRequest> withdraw(
      Caller caller, ContactPersonRequestController.WithdrawInput input) {
    Optional<AccessScope> scope = dossiers.scope(caller, input.dossierId());
    if (scope.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (!scope.get().isClient()) {
      return Result.refused(UserError.notAllowed("Alleen de cliënt zelf neemt dit terug."));
    }
    Optional<ContactPersonRequest> found = repository.find(scope.get(), input.id());
    if (found.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    if (found.get().end() != null) {
      return found.get().state() == State.WITHDRAWN
          ? Result.done(found.get())
          : Result.refused(
              UserError.conflict("Er is al een antwoord. U kunt het niet meer terugnemen."));
    }
    End end = new End(State.WITHDRAWN, clock.instant(), null, null);
    if (!repository.end(scope.get(), input.id(), input.expectedVersion(), end)) {
      return Result.refused(UserError.stale());
    }
    dossiers.signal(input.dossierId(), null, 0);
    return again(repository.find(scope.get(), input.id()));
  }

  Connection<ContactPersonRequest> page(
      Caller caller, boolean open, int first, @Nullable String after) {
    int size = Connection.first(first);
    UUID last = Connection.idKey(after);
    UUID organisation = leads(caller);
    return Connection.of(
        organisation == null
            ? List.of()
            : repository.page(organisation, caller.team(), open, last, size + 1),
        size,
        request -> request.id().toString());
  }

  Result<ContactPersonRequest> answer(
      Caller caller, ContactPersonRequestController.AnswerInput input) {
    UUID organisation = leads(caller);
    Optional<ContactPersonRequest> found =
        organisation == null
            ? Optional.empty()
            : repository.find(organisation, caller.team(), input.id());
    if (organisation == null || found.isEmpty()) {
      return Result.refused(UserError.notFound());
    }
    Checks checks = new Checks();
    String text = checks.text("text", "uw antwoord", input.text(), MAX_TEXT);
    if (checks.failed()) {
      return checks.refusal();
    }
    End before = found.get().end();
    if (before != null) {
      return before.state() == State.ANSWERED
              && text.equals(before.text())
              && Objects.equals(caller.name(), before.byName())
          ? Result.done(found.get())
          : Result.refused(UserError.stale());
    }
    End end = new End(State.ANSWERED, clock.instant(), text, caller.name());
    if (!repository.end(organisation, caller.team(), input.id(), input.expectedVersion(), end)) {
      return Result.refused(UserError.stale());
    }
    dossiers.signal(found.get().dossierId(), null, 0);
    return again(repository.find(organisation, caller.team(), input.id()));
  }

  private static Result<ContactPersonRequest> again(Optional<ContactPersonRequest> stored) {
    return stored.map(Result::done).orElseGet(() -> Result.refused(UserError.notFound()));
  }

  private static @Nullable UUID leads(Caller caller) {
    return caller.is(Role.TEAM_LEAD) ? caller.organisationId() : null;
  }
}
