package nl.werkbrug.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other modules ask of documents. */
@Component
public class Documents {

  private final DocumentRepository repository;

  Documents(DocumentRepository repository) {
    this.repository = repository;
  }

  /** Whether the client has this document, for a caller who sees documents. */
  public boolean has(AccessScope scope, UUID documentId) {
    return scope.sees(DossierSection.DOCUMENTS) && repository.find(scope, documentId).isPresent();
  }

  /**
   * The documents of each of these applications, for those that have one; null when the caller does
   * not see documents.
   */
  public @Nullable Map<UUID, List<DossierDocument>> ofApplications(
      AccessScope scope, Collection<UUID> applicationIds) {
    return scope.sees(DossierSection.DOCUMENTS)
        ? repository.ofApplications(scope, applicationIds).stream()
            .filter(document -> document.jobApplicationId() != null)
            .collect(Collectors.groupingBy(DossierDocument::jobApplicationId))
        : null;
  }
}
