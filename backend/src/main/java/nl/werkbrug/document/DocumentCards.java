package nl.werkbrug.document;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.AccessScope;
import nl.werkbrug.dossier.CardSource;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Documents by name, and pictures to be looked at. */
@Component
class DocumentCards implements CardSource {

  private final DocumentRepository repository;

  DocumentCards(DocumentRepository repository) {
    this.repository = repository;
  }

  @Override
  public Kind kind() {
    return Kind.DOCUMENT;
  }

  @Override
  public Map<UUID, Card> cards(AccessScope scope, Set<UUID> ids) {
    return scope.sees(DossierSection.DOCUMENTS)
        ? repository.find(scope, ids).stream()
            .collect(Collectors.toMap(DossierDocument::id, DocumentCards::card))
        : Map.of();
  }

  private static Card card(DossierDocument document) {
    FileVersion newest = document.versions().getLast();
    return new Card(
        document.name(), null, null, newest.kind().isPicture() ? newest.fileId() : null);
  }
}
