package nl.werkbrug.dossier;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one module keeps of a client: how it is given back whole, in the client's archive.
 *
 * <p>Each module brings a bean for each kind of thing that it keeps. A test fails when a section or
 * a stored type has no part, so that nothing new can be forgotten.
 */
public interface DossierPart {

  /** What the part is called in the archive, such as {@code jobApplications}. */
  String name();

  /** Null for what belongs to no single section. */
  @Nullable DossierSection section();

  /** What people call it, in Dutch. */
  String title();

  /** The mapped types that hold it. */
  Set<Class<?>> storedAs();

  /** Everything in it, read while it is used; iterated once. */
  Stream<Item> items(AccessScope scope);

  /** The files that belong to it. */
  default Stream<PartFile> files(AccessScope scope) {
    return Stream.empty();
  }

  /**
   * One thing.
   *
   * @param content as it is stored, described in {@code dossier.schema.json}
   * @param title what it is, in Dutch
   * @param lines what a person wants to read of it
   */
  record Item(Object content, String title, List<Line> lines) {

    public static Item of(Object content, String title) {
      return new Item(content, title, List.of());
    }

    /** The same with one more line; without it when there is nothing to say. */
    public Item line(String label, @Nullable Object value) {
      return value == null || value.toString().isBlank()
          ? this
          : new Item(
              content,
              title,
              Stream.concat(lines.stream(), Stream.of(new Line(label, value.toString()))).toList());
    }
  }

  /** A word and what it is for this client. */
  record Line(String label, String value) {}

  /**
   * The bytes of a file.
   *
   * @param number of its receipt, by which it is found in the archive
   * @param name as it was sent
   */
  record PartFile(UUID id, String number, String name, Supplier<InputStream> open) {}
}
