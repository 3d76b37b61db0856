package nl.werkbrug.dossier;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one module keeps of a client: how it goes at the end, the other side of {@link DossierPart}.
 *
 * <p>Each module brings a bean for each kind of thing that it keeps; most come from {@link
 * DossierErasers}. A test fails when a stored type that belongs to a dossier has no eraser, so that
 * nothing new can stay behind.
 */
public interface DossierEraser {

  /** Null for what belongs to no single section: it goes with the whole dossier alone. */
  @Nullable DossierSection section();

  /** What people call it, in Dutch. */
  String title();

  /** The mapped types that hold it. */
  Set<Class<?>> storedAs();

  /** How much there is, never what. */
  Held held(UUID dossierId);

  /**
   * Removes all of it, with its files. Harmless to repeat, and may be cut short: what is left then
   * is found again the next time.
   */
  void erase(UUID dossierId);

  /** Removes what is about these sections, of a thing that belongs to no single one. */
  default void eraseAbout(UUID dossierId, Set<DossierSection> sections) {}

  /** Removes what is kept by the person and not by the dossier, when all of it goes. */
  default void forgetClient(UUID clientId) {}

  /**
   * How much there is.
   *
   * @param bytes of the files
   */
  record Held(long items, long files, long bytes) {

    public static final Held NOTHING = new Held(0, 0, 0);

    public static Held of(long items) {
      return new Held(items, 0, 0);
    }

    public Held plus(Held other) {
      return new Held(items + other.items, files + other.files, bytes + other.bytes);
    }

    public boolean isNothing() {
      return items == 0 && files == 0;
    }
  }
}
