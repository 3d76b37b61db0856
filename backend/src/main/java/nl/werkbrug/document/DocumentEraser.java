package nl.werkbrug.document;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierSection;
import org.springframework.stereotype.Component;

/** Documents with every version, what was said about them, and what is still coming in. */
@Component
class DocumentEraser implements DossierEraser {

  private final FileRepository repository;

  DocumentEraser(FileRepository repository) {
    this.repository = repository;
  }

  @Override
  public DossierSection section() {
    return DossierSection.DOCUMENTS;
  }

  @Override
  public String title() {
    return "Documenten";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(DossierDocument.class, Upload.class);
  }

  @Override
  public Held held(UUID dossierId) {
    return repository.held(dossierId);
  }

  @Override
  public void erase(UUID dossierId) {
    repository.eraseAll(dossierId);
  }
}
