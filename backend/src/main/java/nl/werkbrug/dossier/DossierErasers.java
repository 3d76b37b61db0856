package nl.werkbrug.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the erasers of what is stored in documents that name their dossier. */
@Component
public class DossierErasers {

  private final TracesRepository traces;

  DossierErasers(TracesRepository traces) {
    this.traces = traces;
  }

  /** Of documents that each count for one. */
  public DossierEraser of(@Nullable DossierSection section, String title, Class<?>... types) {
    return new OfDocuments(traces, section, title, List.of(types), null);
  }

  /**
   * Of documents that hold many things each.
   *
   * @param counted the number that says how many, in a document of the first type
   */
  public DossierEraser ofMany(
      DossierSection section, String title, String counted, Class<?>... types) {
    return new OfDocuments(traces, section, title, List.of(types), counted);
  }

  /** Of documents that each name in {@code section} what they are about; they go with it. */
  public DossierEraser about(String title, Class<?> type) {
    return new AboutSections(traces, title, type);
  }

  private record AboutSections(TracesRepository traces, String title, Class<?> type)
      implements DossierEraser {

    @Override
    public @Nullable DossierSection section() {
      return null;
    }

    @Override
    public Set<Class<?>> storedAs() {
      return Set.of(type);
    }

    @Override
    public Held held(UUID dossierId) {
      return Held.of(traces.count(dossierId, type));
    }

    @Override
    public void erase(UUID dossierId) {
      traces.remove(dossierId, type);
    }

    @Override
    public void eraseAbout(UUID dossierId, Set<DossierSection> sections) {
      traces.removeAbout(dossierId, type, sections);
    }
  }

  private record OfDocuments(
      TracesRepository traces,
      @Nullable DossierSection section,
      String title,
      List<Class<?>> types,
      @Nullable String counted)
      implements DossierEraser {

    @Override
    public Set<Class<?>> storedAs() {
      return Set.copyOf(types);
    }

    @Override
    public Held held(UUID dossierId) {
      return Held.of(
          counted == null
              ? types.stream().mapToLong(type -> traces.count(dossierId, type)).sum()
              : traces.sum(dossierId, types.getFirst(), counted));
    }

    @Override
    public void erase(UUID dossierId) {
      types.forEach(type -> traces.remove(dossierId, type));
    }
  }
}
