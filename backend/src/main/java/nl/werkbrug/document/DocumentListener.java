package nl.werkbrug.document;

import java.time.Clock;
import java.time.Instant;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Summary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the documents part of the client's list row. */
@Component
class DocumentListener {

  private final DocumentRepository repository;
  private final Dossiers dossiers;
  private final Clock clock;

  DocumentListener(DocumentRepository repository, Dossiers dossiers, Clock clock) {
    this.repository = repository;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @EventListener
  void on(DocumentChanged event) {
    Instant asOf = clock.instant();
    dossiers.summarise(
        event.dossierId(),
        new Summary.Documents(
            asOf,
            (int) repository.countWaiting(event.dossierId()),
            repository
                .oldestWaiting(event.dossierId())
                .map(DossierDocument::waitingSince)
                .orElse(null)));
  }
}
