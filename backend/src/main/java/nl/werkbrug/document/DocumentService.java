package nl.werkbrug.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.document.DocumentChanged.What;
import nl.werkbrug.document.DocumentThread.Comment;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.platform.OutboxRelay;
import nl.werkbrug.shared.Checks;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.Retry;
import nl.werkbrug.shared.UserError;
import nl.werkbrug.shared.UserErrorCode;
import org.springframework.stereotype.Service;

/** What client and contact person say about a document, and whether they have looked. */
@Service
class DocumentService {

  private static final int MAX_TEXT = 2_000;

  private static final String NO_SUCH_VERSION =
      "Deze versie bestaat niet. Vernieuw de pagina en probeer het opnieuw.";

  /** How often a comment is tried again when others comment at the same moment. */
  private final Dossiers dossiers;

  private final DocumentRepository repository;
  private final OutboxRelay relay;
  private final Clock clock;

  DocumentService(
      Dossiers dossiers, DocumentRepository repository, OutboxRelay relay, Clock clock) {
    this.dossiers = dossiers;
    this.repository = repository;
    this.relay = relay;
    this.clock = clock;
  }

  Result<DossierDocument> comment(Caller caller, DocumentController.CommentAddInput input) {
    return onDocument(
        caller,
        input.dossierId(),
        input.documentId(),
        (scope, document) -> {
          Checks checks = new Checks().newId("id", input.id());
          String text = checks.text("text", "uw opmerking", input.text(), MAX_TEXT);
          checks
              .that(
                  input.version() >= 1 && input.version() <= document.versions().size(),
                  "version",
                  NO_SUCH_VERSION)
              .that(
                  input.spot() == null || input.spot().isOnAPage(),
                  "spot",
                  "Deze plek ligt niet op een bladzijde. Wijs de plek opnieuw aan.");
          if (checks.failed()) {
            return checks.refusal();
          }
          Comment comment =
              new Comment(
                  input.id(),
                  caller.personId(),
                  caller.name(),
                  scope.isClient(),
                  input.version(),
                  text,
                  clock.instant());
          return Retry.whenOvertaken(() -> say(scope, document.id(), input, comment));
        });
  }

  /** Empty when somebody else said something in between. */
  private Optional<Result<DossierDocument>> say(
      AccessScope scope, UUID id, DocumentController.CommentAddInput input, Comment comment) {
    DossierDocument document = repository.find(scope, id).orElseThrow();
    Optional<Comment> there = document.comment(comment.id());
    if (there.isPresent()) {
      return Optional.of(
          there.get().authorId().equals(comment.authorId())
              ? Result.done(document)
              : Result.refused(UserError.notFound()));
    }
    if (document.commentCount() >= DossierDocument.MAX_COMMENTS) {
      return Optional.of(
          Result.refused(
              UserError.of(
                  UserErrorCode.TOO_MUCH,
                  "Bij dit document passen geen opmerkingen meer. Stuur het als een nieuw document.")));
    }
    if (input.threadId() != null && document.thread(input.threadId()).isEmpty()) {
      return Optional.of(Result.refused(UserError.notFound()));
    }
    return add(scope, document, input, comment)
        ? Optional.of(changed(scope, id))
        : Optional.empty();
  }

  private boolean add(
      AccessScope scope,
      DossierDocument document,
      DocumentController.CommentAddInput input,
      Comment comment) {
    DocumentChanged event = event(scope, document.id(), comment.id(), comment.at(), What.COMMENTED);
    if (input.threadId() != null) {
      return repository.addComment(scope, document, input.threadId(), comment, event);
    }
    DocumentThread thread =
        new DocumentThread(
            comment.id(),
            document.threads().size() + 1,
            comment.version(),
            input.spot(),
            comment.byClient(),
            List.of(comment),
            null,
            null);
    return repository.addThread(scope, document, thread, event);
  }

  /** Whoever's side asked says when it is done. */
  Result<DossierDocument> resolve(Caller caller, DocumentController.CommentResolveInput input) {
    return onDocument(
        caller,
        input.dossierId(),
        input.documentId(),
        (scope, document) -> {
          Optional<DocumentThread> thread = document.thread(input.threadId());
          if (thread.isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          if (thread.get().byClient() != scope.isClient()) {
            return Result.refused(
                UserError.notAllowed(
                    "Wie de opmerking maakte, vinkt haar ook af. U kunt wel antwoorden."));
          }
          if (thread.get().isResolved() == input.resolved()) {
            return Result.done(document);
          }
          Instant now = clock.instant();
          repository.resolve(
              scope,
              document.id(),
              input.threadId(),
              input.resolved() ? now : null,
              event(scope, document.id(), UUID.randomUUID(), now, What.RESOLVED));
          return changed(scope, document.id());
        });
  }

  Result<DossierDocument> markSeen(Caller caller, DocumentController.SeenInput input) {
    return onDocument(
        caller,
        input.dossierId(),
        input.documentId(),
        (scope, document) -> {
          Checks checks =
              new Checks()
                  .that(
                      input.version() >= 1 && input.version() <= document.versions().size(),
                      "version",
                      NO_SUCH_VERSION)
                  .that(
                      input.comments() >= 0 && input.comments() <= document.commentCount(),
                      "comments",
                      "Zoveel opmerkingen zijn er niet. Vernieuw de pagina en probeer het opnieuw.");
          if (checks.failed()) {
            return checks.refusal();
          }
          repository.markSeen(
              scope,
              document.id(),
              input.version(),
              input.comments(),
              event(scope, document.id(), UUID.randomUUID(), clock.instant(), What.SEEN));
          return changed(scope, document.id());
        });
  }

  private Result<DossierDocument> changed(AccessScope scope, UUID documentId) {
    relay.relay(DossierDocument.class, documentId);
    return Result.done(repository.find(scope, documentId).orElseThrow());
  }

  private static DocumentChanged event(
      AccessScope scope, UUID documentId, UUID eventId, Instant at, What what) {
    return new DocumentChanged(eventId, scope.dossierId(), at, documentId, what, scope.isClient());
  }

  private interface Change {
    Result<DossierDocument> on(AccessScope scope, DossierDocument document);
  }

  private Result<DossierDocument> onDocument(
      Caller caller, UUID dossierId, UUID documentId, Change change) {
    return dossiers.change(
        caller,
        dossierId,
        DossierSection.DOCUMENTS,
        scope -> {
          Optional<DossierDocument> document = repository.find(scope, documentId);
          if (document.isEmpty()) {
            return Result.refused(UserError.notFound());
          }
          return scope.isClient() || scope.isContactPerson()
              ? change.on(scope, document.get())
              : Result.refused(
                  UserError.notAllowed(
                      "Alleen de cliënt en de vaste contactpersoon schrijven bij een document."));
        });
  }
}
