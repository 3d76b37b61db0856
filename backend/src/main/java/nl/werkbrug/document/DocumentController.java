package nl.werkbrug.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.identity.Caller;
import nl.werkbrug.identity.Role;
import nl.werkbrug.shared.Connection;
import nl.werkbrug.shared.Result;
import nl.werkbrug.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DocumentController {

  record CommentAddInput(
      UUID id,
      UUID dossierId,
      UUID documentId,
      int version,
      String text,
      DocumentThread.@Nullable Spot spot,
      @Nullable UUID threadId) {}

  record CommentResolveInput(UUID dossierId, UUID documentId, UUID threadId, boolean resolved) {}

  record SeenInput(UUID dossierId, UUID documentId, int version, int comments) {}

  record DocumentPayload(@Nullable DossierDocument document, List<UserError> userErrors) {}

  private final DocumentService service;
  private final DocumentRepository repository;

  DocumentController(DocumentService service, DocumentRepository repository) {
    this.service = service;
    this.repository = repository;
  }

  @MutationMapping
  DocumentPayload documentCommentAdd(@Argument CommentAddInput input, Caller caller) {
    return payload(service.comment(caller, input));
  }

  @MutationMapping
  DocumentPayload documentCommentResolve(@Argument CommentResolveInput input, Caller caller) {
    return payload(service.resolve(caller, input));
  }

  @MutationMapping
  DocumentPayload documentSeen(@Argument SeenInput input, Caller caller) {
    return payload(service.markSeen(caller, input));
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable Connection<DossierDocument> documents(
      DossierView dossier,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument boolean onlyNews) {
    AccessScope scope = dossier.scope();
    if (!scope.sees(DossierSection.DOCUMENTS)) {
      return null;
    }
    int size = Connection.first(first);
    return Connection.of(
        repository.page(scope, Connection.idKey(after), size + 1, onlyNews),
        size,
        document -> document.id().toString());
  }

  @SchemaMapping(typeName = "Dossier")
  @Nullable DossierDocument document(DossierView dossier, @Argument UUID id) {
    AccessScope scope = dossier.scope();
    return scope.sees(DossierSection.DOCUMENTS) ? repository.find(scope, id).orElse(null) : null;
  }

  @SchemaMapping(typeName = "Document")
  @Nullable Instant newsSince(DossierDocument document, Caller caller) {
    return document.newsSince(caller.is(Role.CLIENT));
  }

  private static DocumentPayload payload(Result<DossierDocument> result) {
    return new DocumentPayload(result.orNull(), result.errors());
  }
}
