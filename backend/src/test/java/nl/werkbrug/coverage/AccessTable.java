package nl.werkbrug.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables of {@code access.txt}: who may see what, in words of the rules. Knows nothing of the
 * product; sections are names here.
 */
final class AccessTable {

  private static final String ALL = "all";

  /** What somebody may see of one dossier at one moment. */
  record Sight(boolean client, boolean glass, boolean knows, Set<String> sections) {

    static final Sight NOTHING = new Sight(false, false, false, Set.of());

    /**
     * Whether that word of the tables holds: a section, or {@code dossier, client, glass, task}.
     */
    boolean holds(String word) {
      return switch (word) {
        case "dossier" -> knows;
        case "client" -> client;
        case "glass" -> glass;
        case "task" -> client || (!glass && sections.contains(word));
        default -> client || sections.contains(word);
      };
    }
  }

  private final Map<String, String> sections = new LinkedHashMap<>();
  private final Map<String, String> rows = new LinkedHashMap<>();
  private final List<String> sides = new ArrayList<>();
  private final List<String> publics = new ArrayList<>();
  private final Map<String, List<String>> states = new LinkedHashMap<>();
  private final Map<String, String> askers = new LinkedHashMap<>();

  AccessTable() {
    Map<String, List<String>> tables = new HashMap<>();
    List<String> table = List.of();
    for (String line : text().lines().toList()) {
      if (line.startsWith("== ")) {
        table = tables.computeIfAbsent(line.substring(3), _ -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        table.add(line);
      }
    }
    words(tables, "sections", "\\s+").forEach(row -> sections.put(row.get(0), row.get(1)));
    words(tables, "rows", "\\s+").forEach(row -> rows.put(row.get(0), row.get(1)));
    words(tables, "states", "\\|").forEach(row -> states.put(row.get(0), row.subList(1, 3)));
    words(tables, "askers", "\\|").forEach(row -> askers.put(row.get(0), row.get(1)));
    sides.addAll(Objects.requireNonNull(tables.get("sides")));
    publics.addAll(Objects.requireNonNull(tables.get("public")));
  }

  /** The fields of a dossier that have a line. */
  Set<String> fields() {
    return sections.keySet().stream()
        .filter(path -> !path.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> states() {
    return states.keySet();
  }

  Set<String> askers() {
    return askers.keySet();
  }

  Sight sight(String asker, String state) {
    List<String> organisations = Objects.requireNonNull(states.get(state));
    boolean glass = asker.contains("glass broken");
    return switch (Objects.requireNonNull(askers.get(asker))) {
      case "client" -> new Sight(true, false, true, Set.of());
      case "municipality" -> of(organisations.get(0), glass);
      case "UWV" -> of(organisations.get(1), glass);
      case "knows" ->
          new Sight(false, false, !of(organisations.get(0), false).sections().isEmpty(), Set.of());
      case "-" -> Sight.NOTHING;
      default -> throw new IllegalStateException(asker);
    };
  }

  private Sight of(String words, boolean glass) {
    if (words.equals("-")) {
      return Sight.NOTHING;
    }
    Set<String> seen =
        words.equals(ALL)
            ? sections.values().stream()
                .filter(word -> word.equals(word.toUpperCase()))
                .collect(Collectors.toSet())
            : Set.of(words.split(" "));
    return new Sight(false, glass, true, seen);
  }

  /** Whether something at this path of a dossier may be seen: all its lines must say so. */
  boolean allows(Sight sight, String path) {
    List<String> words =
        sections.entrySet().stream()
            .filter(line -> within(path, line.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (words.isEmpty()) {
      throw new IllegalStateException(path + " has no line in access.txt");
    }
    return words.stream().allMatch(sight::holds);
  }

  /** Whether the first word of a path of a row may be seen. */
  boolean allowsInRow(Sight sight, String name) {
    return sight.holds(
        Objects.requireNonNull(rows.get(name), () -> name + " has no line in access.txt"));
  }

  /** It may be missing although it is allowed. */
  boolean differsBySide(String path) {
    return sides.stream().anyMatch(side -> within(path, side));
  }

  /** What stands there is about nobody, and is read elsewhere by many. */
  boolean isPublic(String path) {
    return publics.stream().anyMatch(it -> within(path, it));
  }

  private static boolean within(String path, String outer) {
    return path.equals(outer) || path.startsWith(outer + ".");
  }

  private static List<List<String>> words(
      Map<String, List<String>> tables, String name, String between) {
    return Objects.requireNonNull(tables.get(name)).stream()
        .map(line -> Arrays.stream(line.split(between)).map(String::strip).toList())
        .toList();
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(AccessTable.class.getResourceAsStream("access.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
