package nl.werkbrug.rights;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.DossierEraser;
import nl.werkbrug.dossier.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Archives that the client asked for. */
@Component
class ExportEraser implements DossierEraser {

  private final ExportRepository repository;

  ExportEraser(ExportRepository repository) {
    this.repository = repository;
  }

  @Override
  public @Nullable DossierSection section() {
    return null;
  }

  @Override
  public String title() {
    return "Archieven om mee te nemen";
  }

  @Override
  public Set<Class<?>> storedAs() {
    return Set.of(DossierExport.class);
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
